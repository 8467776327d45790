// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/subscriptions.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostUris = 10000;
constexpr const char *kSubscription = "io.modelcontextprotocol/subscriptionId";

Json idJson(const MessageId &id)
{
    return parseJson(id.toJson())->value;
}

QSet<QString> textsOf(const Json *list)
{
    QSet<QString> texts;
    if (!list) {
        return texts;
    }
    for (const Json &text : list->array_range()) {
        if (isJsonString(text) && texts.size() < kMostUris) {
            texts.insert(toQString(text));
        }
    }
    return texts;
}

Json listOf(const QSet<QString> &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts) {
        list.push_back(fromQString(text));
    }
    return list;
}

} // namespace

Subscriptions::Subscriptions(Service &service, RequestSink &sink)
    : m_service(service)
    , m_sink(sink)
{
    const ServedNews *news = &service.provider().news();
    connect(news, &ServedNews::toolsChanged, this, [this] { tellListChanged("tools"_ba); });
    connect(news, &ServedNews::promptsChanged, this, [this] { tellListChanged("prompts"_ba); });
    connect(news, &ServedNews::resourcesChanged, this, [this] { tellListChanged("resources"_ba); });
    connect(news, &ServedNews::resourceUpdated, this, &Subscriptions::tellUpdated);
    connect(&service.tasks(), &TaskStore::changed, this, [this](const ServedTask *task) { tellTask(*task); });
}

bool Subscriptions::handleLegacy(RequestContext &request)
{
    const QByteArray &method = request.facts().method;
    const bool isSubscribe = method == "resources/subscribe";
    if (!m_service.features().subscriptions || (!isSubscribe && method != "resources/unsubscribe")) {
        return false;
    }
    QList<Deviation> deviations;
    FieldReader params(request.params(), {}, u"server/resources"_s, deviations);
    const std::optional<QString> uri = params.string("uri", Need::Required);
    if (!uri) {
        request.refuse(RpcFault::ofParams(deviations));
    } else if (isSubscribe && m_uris.size() >= kMostUris) {
        request.refuse(RpcFault::internal(tr("There are too many subscriptions.")));
    } else {
        if (isSubscribe) {
            m_uris.insert(*uri);
        } else {
            m_uris.remove(*uri);
        }
        request.answer(Json(jsoncons::json_object_arg));
    }
    return true;
}

bool Subscriptions::handleModern(const RequestPtr &request)
{
    const ServedFeatures &features = m_service.features();
    if (request->facts().method != "subscriptions/listen"
        || (!features.listChanges && !features.subscriptions && !features.tasks)) {
        return false;
    }
    forgetClosed();
    QList<Deviation> deviations;
    FieldReader params(request->params(), {}, u"basic/patterns/subscriptions"_s, deviations);
    const Json *filter = params.object("notifications", Need::Required);
    if (!filter) {
        request->refuse(RpcFault::ofParams(deviations));
        return true;
    }
    Stream stream{.request = request, .lists = {}, .uris = {}, .tasks = {}};
    Json acknowledged(jsoncons::json_object_arg);
    acknowledged["notifications"] = accept(stream, *filter);
    tell(stream, "notifications/subscriptions/acknowledged"_ba, std::move(acknowledged));
    m_streams.append(stream);
    return true;
}

/// The part of the filter that is honoured.
Json Subscriptions::accept(Stream &stream, const Json &filter)
{
    const ServedFeatures &features = m_service.features();
    QList<Deviation> deviations; // a member of a wrong type is not honoured, which the acknowledgement shows
    FieldReader fields(filter, {}, {}, deviations);
    Json honoured(jsoncons::json_object_arg);
    const auto list = [&](const char *key, const char *name, bool isOffered) {
        if (isOffered && features.listChanges && fields.boolean(key).value_or(false)) {
            stream.lists.insert(name);
            honoured[key] = true;
        }
    };
    list("toolsListChanged", "tools", features.tools);
    list("promptsListChanged", "prompts", features.prompts);
    list("resourcesListChanged", "resources", features.resources);
    const Json *uris = fields.array("resourceSubscriptions");
    if (uris && features.subscriptions) {
        stream.uris = textsOf(uris);
        honoured["resourceSubscriptions"] = listOf(stream.uris);
    }
    const Json *tasks = fields.array("taskIds");
    if (tasks && features.tasks && stream.request->knowsTasks()) {
        stream.tasks = textsOf(tasks);
        stream.tasks.removeIf(
            [&](const QString &id) { return !m_service.tasks().find(id, stream.request->facts().subject); });
        honoured["taskIds"] = listOf(stream.tasks);
    }
    return honoured;
}

void Subscriptions::tellListChanged(const QByteArray &list)
{
    const QByteArray method = "notifications/" + list + "/list_changed";
    if (!m_service.features().listChanges) {
        return;
    }
    if (m_isHandshaken) {
        m_sink.notify(method, Json(jsoncons::json_object_arg), 0);
    }
    forgetClosed();
    for (const Stream &stream : QList(m_streams)) {
        if (stream.lists.contains(list)) {
            tell(stream, method, Json(jsoncons::json_object_arg));
        }
    }
}

void Subscriptions::tellUpdated(const QString &uri)
{
    Json params(jsoncons::json_object_arg);
    params["uri"] = fromQString(uri);
    if (m_uris.contains(uri)) {
        m_sink.notify("notifications/resources/updated"_ba, params, 0);
    }
    forgetClosed();
    for (const Stream &stream : QList(m_streams)) {
        if (stream.uris.contains(uri)) {
            tell(stream, "notifications/resources/updated"_ba, params);
        }
    }
}

void Subscriptions::tellTask(const ServedTask &task)
{
    forgetClosed();
    for (const Stream &stream : QList(m_streams)) {
        if (stream.tasks.contains(task.id())) {
            tell(stream, "notifications/tasks"_ba, task.detailed());
        }
    }
}

void Subscriptions::tell(const Stream &stream, const QByteArray &method, Json params)
{
    const RequestContext::Facts &facts = stream.request->facts();
    params["_meta"] = Json(jsoncons::json_object_arg);
    params["_meta"][kSubscription] = idJson(facts.id);
    m_sink.notify(method, params, facts.exchange);
}

void Subscriptions::endAll()
{
    for (const Stream &stream : std::exchange(m_streams, {})) {
        Json result = m_service.words().result(stream.request->revision());
        result["_meta"][kSubscription] = idJson(stream.request->facts().id);
        stream.request->answer(result);
    }
}

void Subscriptions::forgetClosed()
{
    m_streams.removeIf([](const Stream &stream) { return stream.request->isOver(); });
}

} // namespace Signalbox
