// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/featurerequests.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

class FeatureRequestsText
{
    Q_DECLARE_TR_FUNCTIONS(ServerHost)
};

template<typename Entry>
QList<Json> entriesOf(const QList<Entry> &list, Revision revision, Json (*write)(const Entry &, Revision))
{
    QList<Json> entries;
    for (const Entry &entry : list) {
        entries.append(write(entry, revision));
    }
    return entries;
}

/// The answers and states of earlier rounds; false if the request ended here.
bool takeAnswers(RequestContext &request)
{
    const std::optional<RpcFault> fault = request.readAnswers();
    if (fault) {
        request.refuse(*fault);
    }
    return !fault;
}

} // namespace

bool FeatureRequests::handle(const RequestPtr &request)
{
    using Handler = void (FeatureRequests::*)(const RequestPtr &);
    struct Row
    {
        QByteArrayView method;
        bool ServedFeatures::*offered;
        Handler handler;
    };
    static constexpr Row kRows[] = {
        {"tools/list", &ServedFeatures::tools, &FeatureRequests::listTools},
        {"tools/call", &ServedFeatures::tools, &FeatureRequests::callTool},
        {"resources/list", &ServedFeatures::resources, &FeatureRequests::listResources},
        {"resources/templates/list", &ServedFeatures::resources, &FeatureRequests::listTemplates},
        {"resources/read", &ServedFeatures::resources, &FeatureRequests::readResource},
        {"prompts/list", &ServedFeatures::prompts, &FeatureRequests::listPrompts},
        {"prompts/get", &ServedFeatures::prompts, &FeatureRequests::getPrompt},
        {"completion/complete", &ServedFeatures::completions, &FeatureRequests::complete},
    };
    const auto row = std::ranges::find(kRows, QByteArrayView(request->facts().method), &Row::method);
    if (row == std::end(kRows) || !(m_service.features().*row->offered)) {
        return false;
    }
    (this->*row->handler)(request);
    return true;
}

void FeatureRequests::answerPage(const RequestPtr &request, const char *member, const QList<Json> &entries)
{
    const qsizetype pageSize = m_service.features().pageSize;
    qsizetype begin = 0;
    if (request->params().contains("cursor")) {
        const Json &cursor = request->params().at("cursor");
        bool isOurs = false;
        begin = isJsonString(cursor) ? toQString(cursor).toLongLong(&isOurs) : 0;
        if (!isOurs || pageSize <= 0 || begin <= 0 || begin >= entries.size() || begin % pageSize != 0) {
            request->refuse(RpcFault::invalidParams(FeatureRequestsText::tr("This cursor is unknown.")));
            return;
        }
    }
    const qsizetype end = pageSize > 0 ? std::min(begin + pageSize, entries.size()) : entries.size();
    Json list(jsoncons::json_array_arg);
    for (qsizetype i = begin; i < end; ++i) {
        list.push_back(entries[i]);
    }
    Json result = m_service.words().result(request->revision());
    result[member] = std::move(list);
    if (end < entries.size()) {
        result["nextCursor"] = fromQString(QString::number(end));
    }
    m_service.words().addCaching(result, request->revision());
    request->answer(result);
}

void FeatureRequests::listTools(const RequestPtr &request)
{
    answerPage(request, "tools", entriesOf(m_service.tools(), request->revision(), &ServerWords::toolEntry));
}

void FeatureRequests::listResources(const RequestPtr &request)
{
    const QList<ServedResource> resources = m_service.provider().resources();
    answerPage(request, "resources", entriesOf(resources, request->revision(), &ServerWords::resourceEntry));
}

void FeatureRequests::listTemplates(const RequestPtr &request)
{
    const QList<ServedResource> templates = m_service.provider().templates();
    answerPage(request, "resourceTemplates", entriesOf(templates, request->revision(), &ServerWords::templateEntry));
}

void FeatureRequests::listPrompts(const RequestPtr &request)
{
    const QList<ServedPrompt> prompts = m_service.provider().prompts();
    answerPage(request, "prompts", entriesOf(prompts, request->revision(), &ServerWords::promptEntry));
}

void FeatureRequests::callTool(const RequestPtr &request)
{
    QList<Deviation> deviations;
    FieldReader params(request->params(), {}, u"server/tools"_s, deviations);
    const std::optional<QString> name = params.string("name", Need::Required);
    const Json *given = params.object("arguments");
    if (!deviations.isEmpty()) {
        request->refuse(RpcFault::ofParams(deviations));
        return;
    }
    const ServedTool *found = m_service.findTool(*name);
    if (!found) {
        request->refuse(RpcFault::unknownTool(*name));
        return;
    }
    const ServedTool tool = *found;
    const Json arguments = given ? *given : Json(jsoncons::json_object_arg);
    const QString faults = m_service.argumentFaults(tool, arguments);
    if (faults.isEmpty()) {
        startCall(request, tool, arguments);
    } else if (request->revision() >= Revision::V20251125) { // so that a model can read what it did wrong (SEP-1303)
        const ServedResult failure = ServedResult::failure(faults);
        request->answer(m_service.words().toolResult(failure, request->revision()), true);
    } else {
        request->refuse(RpcFault::invalidParams(faults));
    }
}

void FeatureRequests::startCall(const RequestPtr &request, const ServedTool &tool, const Json &arguments)
{
    const bool needsTask = tool.tasks == ServedTool::Tasks::Required && m_service.features().tasks;
    if (request->isModern() && needsTask && !request->knowsTasks()) {
        Json required(jsoncons::json_object_arg);
        required["extensions"] = Json(jsoncons::json_object_arg);
        required["extensions"]["io.modelcontextprotocol/tasks"] = Json(jsoncons::json_object_arg);
        request->refuse(RpcFault::missingCapability(required));
        return;
    }
    if (request->revision() == Revision::V20251125 && m_service.features().tasks) {
        const bool wantsTask = request->params().contains("task");
        if (wantsTask ? tool.tasks == ServedTool::Tasks::Never : needsTask) {
            const QString text = wantsTask ? FeatureRequestsText::tr("The tool %1 does not run as a task.")
                                           : FeatureRequestsText::tr("The tool %1 runs as a task only.");
            request->refuse({.code = ErrorCode::MethodNotFound, .message = text.arg(tool.name), .data = {}});
            return;
        }
        if (wantsTask && !request->beginRequestedTask()) {
            request->refuse(RpcFault::internal(FeatureRequestsText::tr("There are too many tasks.")));
            return;
        }
    }
    if (!takeAnswers(*request)) {
        return;
    }
    const auto done = [request, words = &m_service.words()](const std::expected<ServedResult, RpcFault> &result) {
        if (result) {
            request->answer(words->toolResult(*result, request->revision()), result->isError);
        } else {
            request->refuse(result.error());
        }
    };
    m_service.provider().callTool(tool.name, arguments, request, done);
}

void FeatureRequests::readResource(const RequestPtr &request)
{
    QList<Deviation> deviations;
    FieldReader params(request->params(), {}, u"server/resources"_s, deviations);
    const std::optional<QString> uri = params.string("uri", Need::Required);
    if (!uri) {
        request->refuse(RpcFault::ofParams(deviations));
        return;
    }
    if (!takeAnswers(*request)) {
        return;
    }
    const auto done = [request, words = &m_service.words()](const std::expected<Json, RpcFault> &contents) {
        if (!contents) {
            request->refuse(contents.error());
            return;
        }
        Json result = words->result(request->revision());
        result["contents"] = *contents;
        words->addCaching(result, request->revision());
        request->answer(result);
    };
    m_service.provider().readResource(*uri, request, done);
}

void FeatureRequests::getPrompt(const RequestPtr &request)
{
    QList<Deviation> deviations;
    FieldReader params(request->params(), {}, u"server/prompts"_s, deviations);
    const std::optional<QString> name = params.string("name", Need::Required);
    const Json none(jsoncons::json_object_arg);
    const Json *given = params.object("arguments");
    const Json &arguments = given ? *given : none;
    FieldReader values(arguments, u"/arguments"_s, u"server/prompts"_s, deviations);
    for (const auto &argument : arguments.object_range()) {
        values.string(argument.key());
    }
    const QList<ServedPrompt> prompts = m_service.provider().prompts();
    const auto prompt = name ? std::ranges::find(prompts, *name, &ServedPrompt::name) : prompts.end();
    if (name && prompt == prompts.end()) {
        request->refuse(RpcFault::unknownPrompt(*name));
        return;
    }
    for (const ServedPrompt::Argument &argument :
         prompt == prompts.end() ? QList<ServedPrompt::Argument>() : prompt->arguments) {
        if (argument.isRequired) {
            values.string(argument.name.toStdString(), Need::Required);
        }
    }
    if (!deviations.isEmpty()) {
        request->refuse(RpcFault::ofParams(deviations));
        return;
    }
    if (!takeAnswers(*request)) {
        return;
    }
    const auto done = [request, words = &m_service.words()](const std::expected<ServedMessages, RpcFault> &messages) {
        if (messages) {
            request->answer(words->promptResult(*messages, request->revision()));
        } else {
            request->refuse(messages.error());
        }
    };
    m_service.provider().getPrompt(*name, arguments, request, done);
}

void FeatureRequests::complete(const RequestPtr &request)
{
    QList<Deviation> deviations;
    const QString page = u"server/utilities/completion"_s;
    FieldReader params(request->params(), {}, page, deviations);
    const Json none(jsoncons::json_object_arg);
    const Json *reference = params.object("ref", Need::Required);
    const Json *argument = params.object("argument", Need::Required);
    FieldReader refFields(reference ? *reference : none, u"/ref"_s, page, deviations);
    FieldReader argumentFields(argument ? *argument : none, u"/argument"_s, page, deviations);
    CompletionQuery query;
    const QString type = refFields.string("type", Need::Required).value_or(QString());
    query.isPrompt = type == "ref/prompt"_L1;
    if (reference && !query.isPrompt && type != "ref/resource"_L1) {
        refFields.deviate("type", u"ref/prompt or ref/resource"_s, type);
    }
    query.reference = refFields.string(query.isPrompt ? "name" : "uri", Need::Required).value_or(QString());
    query.argument = argumentFields.string("name", Need::Required).value_or(QString());
    query.value = argumentFields.string("value", Need::Required).value_or(QString());
    if (const Json *context = params.object("context")) {
        FieldReader contextFields(*context, u"/context"_s, page, deviations);
        const Json *settled = contextFields.object("arguments");
        query.context = settled ? *settled : none;
    }
    if (!deviations.isEmpty()) {
        request->refuse(RpcFault::ofParams(deviations));
        return;
    }
    const auto done = [request, words = &m_service.words()](const std::expected<CompletionValues, RpcFault> &values) {
        if (values) {
            request->answer(words->completionResult(*values, request->revision()));
        } else {
            request->refuse(values.error());
        }
    };
    m_service.provider().complete(query, request, done);
}

} // namespace Signalbox
