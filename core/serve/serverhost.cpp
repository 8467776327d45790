// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/serverhost.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/serve/answerbatch.h"
#include "core/serve/clientquestions.h"
#include "core/serve/featurerequests.h"
#include "core/serve/handshakerequests.h"
#include "core/serve/http/httpstatus.h"
#include "core/serve/subscriptions.h"
#include "core/serve/taskrequests.h"

#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

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

struct ServerHost::Private final : RequestSink, std::enable_shared_from_this<ServerHost::Private>
{
    using Key = QPair<quint64, MessageId>;

    Private(ServerHost *owner, Service &served, Ids scope)
        : q(owner)
        , m_service(served)
        , ids(scope)
        , handshake(served)
        , features(served)
        , tasks(served)
        , subscriptions(served, *this)
    {
    }

    void dispatch(const Skim &skim, const MessageOrigin &origin, const std::shared_ptr<AnswerBatch> &batch);
    void handleBatch(QByteArrayView message, const MessageOrigin &origin);
    void handleRequest(RequestContext::Facts facts, const MessageOrigin &origin);
    void start(RequestContext::Facts facts);
    void handleLegacy(const RequestPtr &request);
    void handleModern(const RequestPtr &request);
    void handleNotification(const Skim &skim, const MessageOrigin &origin);
    void cancel(const Key &key);
    [[nodiscard]] Key keyOf(const RequestContext::Facts &facts) const
    {
        return {ids == Ids::OfExchange ? facts.exchange : 0, facts.id};
    }

    [[nodiscard]] Service &service() override { return m_service; }
    [[nodiscard]] LogLevel logLevel() const override { return handshake.logLevel(); }
    void notify(const QByteArray &method, const Json &params, quint64 exchange) override;
    void finish(RequestContext &request, const QByteArray &answer, int httpStatus) override;
    void askClient(RequestContext &request, const ServedQuestion &question, quint64 exchange,
                   std::function<void(const Result<Json> &)> done) override;
    void forgetQuestions(const RequestContext &request) override;
    void hangUp(quint64 exchange) override { emit q->hangUpRequested(exchange); }

    void refuse(const MessageId &id, const RpcFault &fault, quint64 exchange,
                const std::shared_ptr<AnswerBatch> &batch);
    void deliver(const QByteArray &answer, int httpStatus, quint64 exchange, const std::shared_ptr<AnswerBatch> &batch);
    void closeOne(const std::shared_ptr<AnswerBatch> &batch);
    void tellIfSettled();

    ServerHost *q;
    Service &m_service;
    const Ids ids;
    HandshakeRequests handshake;
    FeatureRequests features;
    TaskRequests tasks;
    Subscriptions subscriptions;
    ClientQuestions questions;
    Skimmer skimmer;
    QHash<Key, RequestPtr> running;
};

ServerHost::ServerHost(Service &service, Ids ids, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, service, ids))
{
}

ServerHost::~ServerHost()
{
    blockSignals(true);
    for (const RequestPtr &request : std::exchange(d->running, {})) {
        request->cancel();
    }
}

int ServerHost::callsInFlight() const
{
    return int(std::ranges::count_if(
        d->running, [](const RequestPtr &request) { return request->facts().method != "subscriptions/listen"; }));
}

bool ServerHost::isHandshaken() const
{
    return d->handshake.revision().has_value();
}

void ServerHost::receive(QByteArrayView message, const MessageOrigin &origin)
{
    const std::shared_ptr<Private> alive = d; // an answer may be the end of this object
    const Skim skim = d->skimmer.skim(message);
    if (skim.shape == Skim::Shape::Batch) {
        d->handleBatch(message, origin);
        return;
    }
    d->dispatch(skim, origin, {});
}

void ServerHost::abandon(quint64 exchange)
{
    const std::shared_ptr<Private> alive = d;
    for (const auto &[key, request] : QHash(d->running).asKeyValueRange()) {
        if (request->facts().exchange == exchange) {
            alive->cancel(key);
        }
    }
}

void ServerHost::endSubscriptions()
{
    d->subscriptions.endAll();
}

void ServerHost::Private::dispatch(const Skim &skim, const MessageOrigin &origin,
                                   const std::shared_ptr<AnswerBatch> &batch)
{
    const MessageId id = MessageId::fromJson(skim.id);
    switch (skim.shape) {
    case Skim::Shape::Notification:
        handleNotification(skim, origin);
        return;
    case Skim::Shape::Result:
    case Skim::Shape::Error:
        questions.take(skim);
        return;
    case Skim::Shape::Request:
        break;
    case Skim::Shape::Batch:
    case Skim::Shape::Invalid:
        refuse(id.isValid() ? id : MessageId(), RpcFault::ofMessage(skim.fault), origin.exchange, batch);
        return;
    }
    if (!id.isValid() || skim.fault != Skim::Fault::None) {
        const Skim::Fault fault = id.isValid() ? skim.fault : Skim::Fault::BadId;
        refuse(id.isValid() ? id : MessageId(), RpcFault::ofMessage(fault), origin.exchange, batch);
        return;
    }
    RequestContext::Facts facts;
    facts.id = id;
    facts.method = plainMethod(skim.method);
    facts.exchange = origin.exchange;
    facts.subject = origin.subject;
    facts.batch = batch;
    if (!skim.params.isEmpty()) {
        Result<ParsedJson> parsed = parseJson(skim.params);
        if (!parsed) {
            refuse(id, RpcFault::ofMessage(Skim::Fault::NotJson), origin.exchange, batch);
            return;
        }
        facts.params = std::move(parsed->value);
    }
    handleRequest(std::move(facts), origin);
}

void ServerHost::Private::handleBatch(QByteArrayView message, const MessageOrigin &origin)
{
    if (handshake.revision().value_or(Revision::V20241105) > Revision::V20250326) {
        const QString text = tr("Batches exist only up to revision 2025-03-26.");
        refuse({}, RpcFault::invalidRequest(text), origin.exchange, {});
        return;
    }
    Result<ParsedJson> parsed = parseJson(message);
    if (!parsed) {
        refuse({}, RpcFault::ofMessage(Skim::Fault::NotJson), origin.exchange, {});
        return;
    }
    if (!parsed->value.is_array() || parsed->value.empty()) {
        refuse({}, RpcFault::invalidRequest(tr("A batch holds at least one message.")), origin.exchange, {});
        return;
    }
    const auto batch = std::make_shared<AnswerBatch>();
    batch->exchange = origin.exchange;
    for (const Json &part : parsed->value.array_range()) {
        QByteArray text = compactJson(part);
        const qsizetype size = text.size();
        text.append(Skimmer::kPadding, '\0');
        const Skim skim = skimmer.skim(QByteArrayView(text).first(size));
        const bool isAnswered = skim.shape == Skim::Shape::Request || skim.shape == Skim::Shape::Invalid
                                || skim.shape == Skim::Shape::Batch;
        batch->open += isAnswered ? 1 : 0;
        dispatch(skim, origin, batch);
    }
    closeOne(batch);
}

void ServerHost::Private::handleRequest(RequestContext::Facts facts, const MessageOrigin &origin)
{
    if (running.contains(keyOf(facts))) {
        const QString text = tr("This id belongs to a request that is still running.");
        refuse(facts.id, RpcFault::invalidRequest(text), facts.exchange, facts.batch);
        return;
    }
    if (!facts.params.is_object()) {
        refuse(facts.id, RpcFault::invalidParams(tr("params is an object.")), facts.exchange, facts.batch);
        return;
    }
    // Before a handshake only these two are of that era; anything else without an envelope is told what is missing.
    const bool isHandshake = facts.method == "initialize" || facts.method == "ping";
    const bool isModern = Envelope::isIn(facts.params) || origin.check || facts.method == "server/discover";
    if (!isModern && (handshake.revision() || isHandshake)) {
        facts.envelope.revision = handshake.revision().value_or(Revision::V20251125);
        facts.envelope.capabilities = handshake.clientCapabilities();
        start(std::move(facts));
        return;
    }
    std::expected<Envelope, RpcFault> envelope = Envelope::read(facts.method, facts.params, origin.check);
    if (!envelope) {
        refuse(facts.id, envelope.error(), facts.exchange, facts.batch);
        return;
    }
    facts.envelope = *std::move(envelope);
    start(std::move(facts));
}

void ServerHost::Private::start(RequestContext::Facts facts)
{
    const auto request = std::make_shared<RequestContext>(std::move(facts), weak_from_this());
    running.insert(keyOf(request->facts()), request);
    if (request->isModern()) {
        handleModern(request);
    } else {
        handleLegacy(request);
    }
}

void ServerHost::Private::handleLegacy(const RequestPtr &request)
{
    const bool wasHandshaken = handshake.revision().has_value();
    if (handshake.handle(*request)) {
        if (!wasHandshaken && handshake.revision()) {
            subscriptions.setHandshaken();
        }
    } else if (!features.handle(request) && !subscriptions.handleLegacy(*request) && !tasks.handle(request)) {
        request->refuse(RpcFault::unknownMethod(request->facts().method));
    }
}

void ServerHost::Private::handleModern(const RequestPtr &request)
{
    const QByteArray &method = request->facts().method;
    if (method == "server/discover") {
        request->answer(m_service.words().discoverResult(request->revision()));
    } else if (!features.handle(request) && !subscriptions.handleModern(request) && !tasks.handle(request)) {
        request->refuse(RpcFault::unknownMethod(method).withStatus(kNotFound));
    }
}

void ServerHost::Private::handleNotification(const Skim &skim, const MessageOrigin &origin)
{
    // Never answered, whatever is wrong with it (JSON-RPC 2.0 section 4.1).
    if (plainMethod(skim.method) != "notifications/cancelled" || skim.params.isEmpty()) {
        return;
    }
    const Result<ParsedJson> params = parseJson(skim.params);
    if (params && params->value.is_object() && params->value.contains("requestId")) {
        const MessageId id = MessageId::fromJson(compactJson(params->value.at("requestId")));
        cancel({ids == Ids::OfExchange ? origin.exchange : 0, id});
    }
}

void ServerHost::Private::cancel(const Key &key)
{
    const RequestPtr request = running.value(key);
    if (!request || request->facts().method == "initialize") {
        return; // late or unknown: to be ignored (basic/utilities/cancellation)
    }
    const std::shared_ptr<Private> alive = shared_from_this();
    const QPointer<ServerHost> guard(q);
    running.remove(key);
    request->cancel();
    if (guard && request->facts().batch) {
        closeOne(request->facts().batch);
    } else if (guard) {
        emit q->cancelled(request->facts().exchange);
    }
    if (guard) {
        tellIfSettled();
    }
}

void ServerHost::Private::notify(const QByteArray &method, const Json &params, quint64 exchange)
{
    const QByteArray text = params.empty() ? QByteArray() : compactJson(params);
    emit q->send({.bytes = m_service.codec().encodeNotification(method, text), .exchange = exchange});
}

void ServerHost::Private::finish(RequestContext &request, const QByteArray &answer, int httpStatus)
{
    const std::shared_ptr<Private> alive = shared_from_this();
    const QPointer<ServerHost> guard(q);
    const RequestPtr kept = running.take(keyOf(request.facts()));
    deliver(answer, httpStatus, request.facts().exchange, request.facts().batch);
    if (guard) {
        tellIfSettled();
    }
}

void ServerHost::Private::askClient(RequestContext &request, const ServedQuestion &question, quint64 exchange,
                                    std::function<void(const Result<Json> &)> done)
{
    const QByteArray text = questions.add(request, question, exchange, std::move(done));
    emit q->send({.bytes = text, .exchange = exchange});
}

void ServerHost::Private::forgetQuestions(const RequestContext &request)
{
    for (const ClientQuestions::Dropped &dropped : questions.drop(request)) {
        Json params(jsoncons::json_object_arg);
        params["requestId"] = dropped.id.toInteger();
        notify("notifications/cancelled"_ba, params, dropped.exchange);
    }
}

void ServerHost::Private::refuse(const MessageId &id, const RpcFault &fault, quint64 exchange,
                                 const std::shared_ptr<AnswerBatch> &batch)
{
    deliver(m_service.codec().encodeError(id, fault.code, fault.message, fault.data), fault.httpStatus, exchange,
            batch);
}

void ServerHost::Private::deliver(const QByteArray &answer, int httpStatus, quint64 exchange,
                                  const std::shared_ptr<AnswerBatch> &batch)
{
    if (!batch) {
        emit q->send({.bytes = answer, .exchange = exchange, .isAnswer = true, .httpStatus = httpStatus});
        return;
    }
    batch->answers.append(answer);
    closeOne(batch);
}

void ServerHost::Private::closeOne(const std::shared_ptr<AnswerBatch> &batch)
{
    if (batch && --batch->open == 0 && !batch->answers.isEmpty()) {
        const QByteArray all = '[' + batch->answers.join(',') + ']';
        emit q->send({.bytes = all, .exchange = batch->exchange, .isAnswer = true});
    }
}

void ServerHost::Private::tellIfSettled()
{
    if (q->callsInFlight() == 0) {
        emit q->settled();
    }
}

} // namespace Signalbox
