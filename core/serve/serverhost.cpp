// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/serverhost.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/schema.h"
#include "core/mcp/codec.h"
#include "core/mcp/fieldreader.h"
#include "core/serve/envelope.h"
#include "core/serve/serverwords.h"

#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// The answers of one batch array, sent together when the last is there (2025-03-26, basic: batching).
struct Batch
{
    int open = 0;
    QByteArrayList answers;
};

struct Request
{
    MessageId id;
    QByteArray method;
    Json params{jsoncons::json_object_arg};
    std::shared_ptr<Batch> batch;
};

struct RunningCall
{
    quint64 number = 0; // tells a call from a later one with the same id
    std::shared_ptr<Batch> batch;
};

/// The method's name with its escapes resolved: some writers escape every slash.
QByteArray plainMethod(QByteArrayView raw)
{
    if (!raw.contains('\\')) {
        return raw.toByteArray();
    }
    const Result<ParsedJson> parsed = parseJson('"' + raw.toByteArray() + '"');
    return parsed ? toQString(parsed->value).toUtf8() : raw.toByteArray();
}

} // namespace

struct ServerHost::Private
{
    Private(ServerHost *owner, Implementation info, QString instructions, ToolProvider &toolProvider)
        : q(owner)
        , words(std::move(info), std::move(instructions))
        , provider(toolProvider)
        , tools(toolProvider.tools())
        , codec(Codec::create(Revision::V20251125, {}))
    {
    }

    void dispatch(const Skim &skim, const std::shared_ptr<Batch> &batch);
    void handleBatch(QByteArrayView message);
    void handleRequest(const Request &request);
    void handleLegacy(const Request &request);
    void handleModern(const Request &request);
    void handleNotification(const Skim &skim);
    void initialize(const Request &request);
    void listTools(const Request &request, Revision revision);
    void callTool(const Request &request, Revision revision);
    void startCall(const Request &request, const QString &tool, const Json &arguments, Revision revision);
    void cancel(const MessageId &id);
    [[nodiscard]] QString argumentFaults(const ServedTool &tool, const Json &arguments);

    void answer(const MessageId &id, const Json &result, const std::shared_ptr<Batch> &batch);
    void refuse(const MessageId &id, const RpcFault &fault, const std::shared_ptr<Batch> &batch = {});
    void deliver(const QByteArray &message, const std::shared_ptr<Batch> &batch);
    void closeOne(const std::shared_ptr<Batch> &batch);

    ServerHost *q;
    ServerWords words;
    ToolProvider &provider;
    const QList<ServedTool> tools;
    std::unique_ptr<Codec> codec; // answers and errors are written alike in every revision
    Skimmer skimmer;
    std::optional<Revision> negotiated; // by initialize
    QHash<QString, Schema> schemas;
    QHash<MessageId, RunningCall> running;
    quint64 lastCall = 0;
};

ServerHost::ServerHost(Implementation info, QString instructions, ToolProvider &provider, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(info), std::move(instructions), provider))
{
}

ServerHost::~ServerHost() = default;

int ServerHost::callsInFlight() const
{
    return int(d->running.size());
}

void ServerHost::receive(QByteArrayView message)
{
    const Skim skim = d->skimmer.skim(message);
    if (skim.shape == Skim::Shape::Batch) {
        d->handleBatch(message);
        return;
    }
    d->dispatch(skim, {});
}

void ServerHost::Private::dispatch(const Skim &skim, const std::shared_ptr<Batch> &batch)
{
    const MessageId id = MessageId::fromJson(skim.id);
    switch (skim.shape) {
    case Skim::Shape::Notification:
        handleNotification(skim);
        return;
    case Skim::Shape::Result:
    case Skim::Shape::Error:
        return; // we ask nothing, so nothing is answered
    case Skim::Shape::Request:
        break;
    case Skim::Shape::Batch:
    case Skim::Shape::Invalid:
        refuse(id.isValid() ? id : MessageId(), RpcFault::ofMessage(skim.fault), batch);
        return;
    }
    if (!id.isValid() || skim.fault != Skim::Fault::None) {
        const Skim::Fault fault = id.isValid() ? skim.fault : Skim::Fault::BadId;
        refuse(id.isValid() ? id : MessageId(), RpcFault::ofMessage(fault), batch);
        return;
    }
    Request request;
    request.id = id;
    request.method = plainMethod(skim.method);
    request.batch = batch;
    if (!skim.params.isEmpty()) {
        Result<ParsedJson> parsed = parseJson(skim.params);
        if (!parsed) {
            refuse(id, RpcFault::ofMessage(Skim::Fault::NotJson), batch);
            return;
        }
        request.params = std::move(parsed->value);
    }
    handleRequest(request);
}

void ServerHost::Private::handleBatch(QByteArrayView message)
{
    if (negotiated && *negotiated > Revision::V20250326) {
        refuse({}, RpcFault::invalidRequest(tr("Batches exist only up to revision 2025-03-26.")));
        return;
    }
    Result<ParsedJson> parsed = parseJson(message);
    if (!parsed) {
        refuse({}, RpcFault::ofMessage(Skim::Fault::NotJson));
        return;
    }
    if (!parsed->value.is_array() || parsed->value.empty()) {
        refuse({}, RpcFault::invalidRequest(tr("A batch holds at least one message.")));
        return;
    }
    const auto batch = std::make_shared<Batch>();
    batch->open = 1; // until all parts were looked at
    for (const Json &part : parsed->value.array_range()) {
        QByteArray text = compactJson(part);
        const qsizetype size = text.size();
        text.append(Skimmer::kPadding, '\0');
        const Skim skim = skimmer.skim(QByteArrayView(text).first(size));
        const bool isAnswered = skim.shape == Skim::Shape::Request || skim.shape == Skim::Shape::Invalid
                                || skim.shape == Skim::Shape::Batch;
        batch->open += isAnswered ? 1 : 0;
        dispatch(skim, batch);
    }
    closeOne(batch);
}

void ServerHost::Private::handleRequest(const Request &request)
{
    if (running.contains(request.id)) {
        const QString text = tr("This id belongs to a request that is still running.");
        refuse(request.id, RpcFault::invalidRequest(text), request.batch);
        return;
    }
    if (!request.params.is_object()) {
        refuse(request.id, RpcFault::invalidParams(tr("params is an object.")), request.batch);
        return;
    }
    if (request.method == "initialize") {
        initialize(request);
        return;
    }
    const bool isModern = hasEnvelope(request.params) || request.method == "server/discover";
    // Before a handshake only ping is legacy; anything else without an envelope is told what is missing.
    if (!isModern && (negotiated || request.method == "ping")) {
        handleLegacy(request);
        return;
    }
    handleModern(request);
}

void ServerHost::Private::handleLegacy(const Request &request)
{
    const Revision revision = negotiated.value_or(Revision::V20251125);
    if (request.method == "ping") {
        answer(request.id, Json(jsoncons::json_object_arg), request.batch);
    } else if (request.method == "tools/list") {
        listTools(request, revision);
    } else if (request.method == "tools/call") {
        callTool(request, revision);
    } else {
        refuse(request.id, RpcFault::unknownMethod(request.method), request.batch);
    }
}

void ServerHost::Private::handleModern(const Request &request)
{
    const std::expected<Revision, RpcFault> revision = checkEnvelope(request.params);
    if (!revision) {
        refuse(request.id, revision.error(), request.batch);
    } else if (request.method == "server/discover") {
        answer(request.id, words.discoverResult(*revision), request.batch);
    } else if (request.method == "tools/list") {
        listTools(request, *revision);
    } else if (request.method == "tools/call") {
        callTool(request, *revision);
    } else {
        refuse(request.id, RpcFault::unknownMethod(request.method), request.batch);
    }
}

void ServerHost::Private::handleNotification(const Skim &skim)
{
    // Never answered, whatever is wrong with it (JSON-RPC 2.0 section 4.1).
    if (plainMethod(skim.method) != "notifications/cancelled" || skim.params.isEmpty()) {
        return;
    }
    const Result<ParsedJson> params = parseJson(skim.params);
    if (params && params->value.is_object() && params->value.contains("requestId")) {
        cancel(MessageId::fromJson(compactJson(params->value.at("requestId"))));
    }
}

void ServerHost::Private::initialize(const Request &request)
{
    if (negotiated || request.batch) { // "MUST NOT be part of a batch" (2025-03-26, basic/lifecycle)
        refuse(request.id, RpcFault::invalidRequest(tr("initialize comes once, and first.")), request.batch);
        return;
    }
    QList<Deviation> deviations;
    FieldReader params(request.params, {}, u"basic/lifecycle"_s, deviations);
    const std::optional<QString> version = params.string("protocolVersion", Need::Required);
    params.object("capabilities", Need::Required);
    params.object("clientInfo", Need::Required);
    if (!deviations.isEmpty()) {
        refuse(request.id, RpcFault::ofParams(deviations), request.batch);
        return;
    }
    const std::optional<Revision> asked = revisionFromText(*version);
    const bool isServed = asked && eraOf(*asked) == Era::Legacy;
    negotiated = isServed ? *asked : knownRevisions(Era::Legacy).constFirst();
    answer(request.id, words.initializeResult(*negotiated), request.batch);
}

void ServerHost::Private::listTools(const Request &request, Revision revision)
{
    if (request.params.contains("cursor")) { // one page only, so no cursor was ever given out
        refuse(request.id, RpcFault::invalidParams(tr("This cursor is unknown.")), request.batch);
        return;
    }
    answer(request.id, words.toolList(tools, revision), request.batch);
}

void ServerHost::Private::callTool(const Request &request, Revision revision)
{
    QList<Deviation> deviations;
    FieldReader params(request.params, {}, u"server/tools"_s, deviations);
    const std::optional<QString> name = params.string("name", Need::Required);
    const Json *given = params.object("arguments");
    if (!deviations.isEmpty()) {
        refuse(request.id, RpcFault::ofParams(deviations), request.batch);
        return;
    }
    const auto tool = std::ranges::find(tools, *name, &ServedTool::name);
    if (tool == tools.end()) {
        refuse(request.id, RpcFault::invalidParams(tr("There is no tool %1.").arg(*name)), request.batch);
        return;
    }
    const Json arguments = given ? *given : Json(jsoncons::json_object_arg);
    const QString faults = argumentFaults(*tool, arguments);
    if (faults.isEmpty()) {
        startCall(request, *name, arguments, revision);
    } else if (revision >= Revision::V20251125) { // so that a model can read what it did wrong (SEP-1303)
        answer(request.id, words.toolResult(ServedResult::failure(faults), revision), request.batch);
    } else {
        refuse(request.id, RpcFault::invalidParams(faults), request.batch);
    }
}

QString ServerHost::Private::argumentFaults(const ServedTool &tool, const Json &arguments)
{
    auto schema = schemas.constFind(tool.name);
    if (schema == schemas.constEnd()) {
        Result<Schema> compiled = Schema::compile(tool.inputSchema);
        if (!compiled) { // ours to repair; until then nothing is let through
            return tr("The tool's input schema is broken: %1").arg(compiled.error().message);
        }
        schema = schemas.insert(tool.name, *std::move(compiled));
    }
    QStringList lines;
    for (const SchemaFault &fault : schema->validate(arguments)) {
        lines.append(fault.pointer.isEmpty() ? fault.message : fault.pointer + u": "_s + fault.message);
    }
    if (!lines.isEmpty()) {
        lines.prepend(tr("The arguments do not fit the tool's input schema."));
    }
    return lines.join(u'\n');
}

void ServerHost::Private::startCall(const Request &request, const QString &tool, const Json &arguments,
                                    Revision revision)
{
    const quint64 number = ++lastCall;
    running.insert(request.id, {number, request.batch});
    const QPointer<ServerHost> guard(q);
    provider.call(tool, arguments, [guard, number, id = request.id, revision](const ServedResult &result) {
        if (!guard) {
            return;
        }
        Private &host = *guard->d;
        const auto call = host.running.constFind(id);
        if (call == host.running.constEnd() || call->number != number) {
            return; // cancelled
        }
        const std::shared_ptr<Batch> batch = call->batch;
        host.running.erase(call);
        host.answer(id, host.words.toolResult(result, revision), batch);
        if (guard && host.running.isEmpty()) {
            emit guard->settled();
        }
    });
}

void ServerHost::Private::cancel(const MessageId &id)
{
    const auto call = running.constFind(id);
    if (call == running.constEnd()) {
        return; // late or unknown: to be ignored (basic/utilities/cancellation)
    }
    const std::shared_ptr<Batch> batch = call->batch;
    running.erase(call);
    const QPointer<ServerHost> guard(q);
    closeOne(batch);
    if (guard && running.isEmpty()) {
        emit q->settled();
    }
}

void ServerHost::Private::answer(const MessageId &id, const Json &result, const std::shared_ptr<Batch> &batch)
{
    deliver(codec->encodeResult(id, compactJson(result)), batch);
}

void ServerHost::Private::refuse(const MessageId &id, const RpcFault &fault, const std::shared_ptr<Batch> &batch)
{
    deliver(codec->encodeError(id, fault.code, fault.message, fault.data), batch);
}

void ServerHost::Private::deliver(const QByteArray &message, const std::shared_ptr<Batch> &batch)
{
    if (!batch) {
        emit q->send(message);
        return;
    }
    batch->answers.append(message);
    closeOne(batch);
}

void ServerHost::Private::closeOne(const std::shared_ptr<Batch> &batch)
{
    if (batch && --batch->open == 0 && !batch->answers.isEmpty()) {
        emit q->send('[' + batch->answers.join(',') + ']');
    }
}

} // namespace Signalbox
