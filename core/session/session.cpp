// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/messagewriter.h"
#include "core/session/endedcalls.h"
#include "core/session/findings.h"
#include "core/session/mirroredheaders.h"
#include "core/session/requestbatch.h"
#include "core/session/serverrequests.h"
#include "core/session/sessioncall.h"

#include <QMetaMethod>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// The text of a JSON string; empty if the value is none.
QString stringOf(QByteArrayView value)
{
    const Result<ParsedJson> parsed = parseJson(value);
    return parsed ? toQString(parsed->value) : QString();
}

/// `{"name":…}` or the like, with the caller's arguments if there are any.
QByteArray paramsOf(QByteArrayView key, QByteArrayView value, QByteArrayView arguments = {})
{
    constexpr QByteArrayView kArguments = ",\"arguments\":";
    MessageWriter params(key, value, arguments.size() + kArguments.size() + 8);
    if (!arguments.isEmpty()) {
        params.text(kArguments);
        params.text(arguments);
    }
    params.text("}");
    return params.take();
}

} // namespace

Session::Session(std::unique_ptr<Traffic> traffic, std::unique_ptr<Codec> codec, ServerProfile profile, Options options)
    : m_traffic(std::move(traffic))
    , m_codec(std::move(codec))
    , m_profile(std::move(profile))
    , m_options(options)
    , m_ended(std::make_unique<EndedCalls>(*this))
    , m_deadlines(m_traffic->clock(), [this](qint64 lateNs) { handleDeadlines(lateNs); })
    , m_mirrorsHeaders(m_traffic->hasExchanges() && m_codec->era() == Era::Modern)
{
    if (!m_options.broker) {
        m_options.broker = &m_decliner;
    }
    m_serverRequests = std::make_unique<ServerRequests>(*m_traffic, *m_codec, *m_options.broker, [this] {
        shiftDeadlines(m_traffic->clock().monotonicNs() - m_askingSinceNs);
    });
    m_traffic->setListener(this);
}

Session::~Session()
{
    m_traffic->setListener(nullptr);
    m_state = State::Closed;
    m_deadlines.stop();
    m_serverRequests->withdrawAll();
    Error error;
    error.kind = Error::Kind::Transport;
    error.message = tr("The connection was given up.");
    loseCalls(error);
    m_ended->flush(); // what a receiver asks of a dying session is dropped with it: it can end in nothing
}

std::optional<Error> Session::refusal(const OutgoingRequest &request, const QByteArray &about)
{
    const QByteArray &method = request.method;
    if (m_state != State::Open) {
        Error error;
        error.kind = Error::Kind::Transport;
        error.message = tr("The connection is closed.");
        return error;
    }
    if (m_mirrorsHeaders && method == "tools/call") {
        const Result<ToolHeaders> *headers = m_toolHeaders.find(about);
        if (headers && !*headers) {
            Error error = headers->error();
            error.kind = Error::Kind::Protocol;
            error.message = tr("This tool cannot be called over HTTP: %1").arg(error.message);
            return error;
        }
    }
    if (request.anyMethod || method == m_knownMethod) {
        return {};
    }
    if (!m_codec->knowsClientMethod(method)) {
        Error error;
        error.kind = Error::Kind::Usage;
        error.message = tr("Protocol revision %1 has no request “%2”.")
                            .arg(revisionText(m_codec->revision()), QString::fromUtf8(method));
        return error;
    }
    m_knownMethod = method;
    return {};
}

PendingCall *Session::request(const OutgoingRequest &request, const CallLimits &limits, QByteArrayView about)
{
    return start(request, limits, about.toByteArray(), false);
}

PendingCall *Session::start(OutgoingRequest request, const CallLimits &limits, const QByteArray &about, bool ownToken)
{
    auto call = std::make_unique<Call>(this);
    PendingCall *object = &call->object;
    emit requestStarting(request, about, *object);
    if (std::optional<Error> error = refusal(request, about)) {
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Refused;
        outcome.error = *std::move(error);
        m_ended->later(std::move(call), std::move(outcome));
        return object;
    }
    call->request = std::move(request);
    call->about = about;
    call->ownToken = ownToken;
    if (!m_logLevel.isEmpty() && call->request.logLevel.isEmpty()) {
        call->request.logLevel = m_logLevel;
    }
    sendLeg(*call);
    call->startedNs = call->sent.sentNs;
    call->deadline.start(call->startedNs, limits, m_options.limits);
    m_deadlines.watch(call->deadline.nearestNs());
    const qint64 id = object->m_id.toInteger();
    m_calls.insert(id, std::move(call));
    return object;
}

void Session::sendLeg(Call &call)
{
    call.object.m_id = MessageId(m_nextId++);
    if (call.ownToken) {
        call.request.progressToken = call.object.m_id;
    }
    const QByteArray message = m_codec->encodeRequest(call.object.m_id, call.request);
    RequestRouting routing;
    if (m_mirrorsHeaders) {
        const Result<ToolHeaders> *tool =
            call.request.method == "tools/call" ? m_toolHeaders.find(call.about) : nullptr;
        routing.headers = mirroredHeaders(m_codec->revision(), call.request.method, call.request.params,
                                          tool && *tool ? &tool->value() : nullptr);
    }
    routing.caller = call.request.caller;
    routing.isProbe = call.request.isProbe;
    call.sent = m_traffic->sendRequest(call.object.m_id, message, call.request.method, call.about, routing);
}

void Session::notify(const QByteArray &method, const QByteArray &params)
{
    if (m_state == State::Open) {
        m_traffic->sendNotification(m_codec->encodeNotification(method, params), method);
    }
}

PendingCall *Session::callTool(const QByteArray &name, const QByteArray &arguments, const QByteArray &meta,
                               const CallLimits &limits, bool wantProgress, const QByteArray &task,
                               const QByteArray &caller)
{
    OutgoingRequest request;
    request.method = "tools/call"_ba;
    request.params = paramsOf("name", name, arguments);
    if (!task.isEmpty() && m_codec->revision() == Revision::V20251125) {
        request.params.chop(1);
        request.params += ",\"task\":" + task + '}';
    }
    request.meta = meta;
    request.caller = caller;
    return start(std::move(request), limits, name, wantProgress);
}

PendingCall *Session::readResource(const QByteArray &uri, const CallLimits &limits)
{
    OutgoingRequest request;
    request.method = "resources/read"_ba;
    request.params = paramsOf("uri", uri);
    return start(std::move(request), limits, uri, true);
}

PendingCall *Session::getPrompt(const QByteArray &name, const QByteArray &arguments, const CallLimits &limits)
{
    OutgoingRequest request;
    request.method = "prompts/get"_ba;
    request.params = paramsOf("name", name, arguments);
    return start(std::move(request), limits, name, true);
}

PendingCall *Session::complete(const QByteArray &params, const CallLimits &limits)
{
    OutgoingRequest request;
    request.method = "completion/complete"_ba;
    request.params = params;
    return start(std::move(request), limits, {}, false);
}

PendingCall *Session::ping(const CallLimits &limits)
{
    OutgoingRequest request;
    request.method = "ping"_ba;
    return start(std::move(request), limits, {}, false);
}

PendingCall *Session::listen(const QByteArray &filter)
{
    OutgoingRequest request;
    request.method = "subscriptions/listen"_ba;
    request.params = "{\"notifications\":" + filter + '}';
    return start(std::move(request), {.requestMs = -1, .totalMs = -1}, {}, false);
}

PendingCall *Session::setLogLevel(const QByteArray &level)
{
    if (m_codec->era() == Era::Modern && m_state == State::Open) {
        m_logLevel = level;
        auto call = std::make_unique<Call>(this);
        PendingCall *object = &call->object;
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Result;
        outcome.result = "{}"_ba;
        m_ended->later(std::move(call), std::move(outcome));
        return object;
    }
    OutgoingRequest request;
    request.method = "logging/setLevel"_ba;
    request.params = paramsOf("level", level);
    return start(std::move(request), {}, level, false);
}

void Session::close()
{
    if (m_state == State::Open) {
        m_state = State::Closing;
        m_traffic->close();
    }
}

bool Session::expects(const Skim &skim) const
{
    switch (skim.shape) {
    case Skim::Shape::Batch: // of all revisions only this one has them (protocol.md 1)
        return m_codec->revision() == Revision::V20250326;
    case Skim::Shape::Request:
        return m_codec->era() == Era::Legacy && m_codec->knowsServerMethod(skim.method);
    case Skim::Shape::Notification:
        return m_codec->knowsServerMethod(skim.method);
    default:
        return true;
    }
}

void Session::received(const Received &message)
{
    if (message.answering == Answering::Awaited) {
        handleAnswer(message); // may delete this
        return;
    }
    if (message.frame.flags & Frame::Stray) {
        if (!std::exchange(m_strayTold, true)) { // one warning; each has its row in the journal
            deviate(message.sequence, {Deviation::Severity::Warning,
                                       {},
                                       tr("only messages on stdout"),
                                       tr("a line that is no message"),
                                       u"basic/transports"_s});
        }
        return;
    }
    const QPointer<Session> self(this);
    if (const auto finding = answerFinding(message)) {
        deviate(message.sequence, *finding);
    }
    if (self) {
        if (const auto finding = envelopeFinding(message.skim)) {
            deviate(message.sequence, *finding);
        }
    }
    if (!self) {
        return;
    }
    RequestBatch::handleRefusal(*this, message);
    if (message.skim.shape == Skim::Shape::Request) {
        handleRequest(message);
    } else if (message.skim.shape == Skim::Shape::Notification) {
        handleNotification(message);
    } else if (message.skim.shape == Skim::Shape::Batch) {
        deviate(message.sequence, violation({}, tr("one message"), tr("a batch"), u"basic"_s));
    }
}

void Session::handleRequest(const Received &message)
{
    const QString method = QString::fromUtf8(message.skim.method.first(qMin(message.skim.method.size(), 128)));
    if (m_codec->era() == Era::Modern) { // and must not be answered: modern clients send no responses
        deviate(message.sequence, violation(u"/method"_s, tr("no request from a server"), method, u"basic"_s));
        return;
    }
    const bool wasAsking = m_serverRequests->isAsking();
    if (!wasAsking) {
        m_askingSinceNs = message.frame.monoNs;
    }
    if (!m_serverRequests->handle(message, originOf(message))) {
        deviate(message.sequence, violation(u"/method"_s, tr("a request this revision has"), method, u"basic"_s));
    }
}

void Session::handleNotification(const Received &message)
{
    const QByteArrayView method = message.skim.method;
    if (method == "notifications/message") {
        static const QMetaMethod s_signal = QMetaMethod::fromSignal(&Session::logMessage);
        if (isSignalConnected(s_signal)) { // a flood nobody looks at is not copied
            emit logMessage(message.skim.params.toByteArray());
        }
    } else if (method == "notifications/progress") {
        handleProgress(message);
    } else if (m_codec->knowsServerMethod(method)) {
        handleKnownNotification(message);
    } else if (isFindingWatched()) { // of a flood of these nobody is told in words; the journal flags each
        deviate(message.sequence, {Deviation::Severity::Note, u"/method"_s, tr("a notification this revision has"),
                                   QString::fromUtf8(method.first(qMin(method.size(), 128))), u"basic"_s});
    }
}

void Session::handleKnownNotification(const Received &message)
{
    const QByteArrayView method = message.skim.method;
    const QByteArrayView params = message.skim.params;
    if (method == "notifications/tools/list_changed") {
        emit toolsListChanged();
    } else if (method == "notifications/resources/list_changed") {
        emit resourcesListChanged();
    } else if (method == "notifications/prompts/list_changed") {
        emit promptsListChanged();
    } else if (method == "notifications/resources/updated") {
        const QString uri = stringOf(rawMember(params, "uri"));
        if (uri.isEmpty()) {
            deviate(message.sequence,
                    violation(u"/params/uri"_s, u"string"_s, tr("absent or another value"), u"server/resources"_s));
        } else {
            emit resourceUpdated(uri);
        }
    } else if (method == "notifications/cancelled") {
        handleServerCancel(MessageId::fromJson(rawMember(params, "requestId")));
    } else if (method == "notifications/subscriptions/acknowledged") {
        constexpr QByteArrayView kSubscription = "io.modelcontextprotocol/subscriptionId";
        emit listenAcknowledged(MessageId::fromJson(rawMember(rawMember(params, "_meta"), kSubscription)),
                                rawMember(params, "notifications").toByteArray());
    } else if (method == "notifications/tasks" || method == "notifications/tasks/status") {
        emit taskChanged(params.toByteArray());
    } else if (method == "notifications/elicitation/complete") {
        emit elicitationCompleted(stringOf(rawMember(params, "elicitationId")));
    }
}

void Session::diagnostic(const QByteArray &chunk)
{
    emit diagnosticReceived(chunk);
}

void Session::trafficClosed(const CloseInfo &info)
{
    // Not at once: this may come from within send(), while its caller still holds the call.
    m_state = State::Closing;
    QMetaObject::invokeMethod(this, [this, info] { handleClosed(info); }, Qt::QueuedConnection);
}

void Session::trafficWaiting(bool isWaiting)
{
    const qint64 now = m_traffic->clock().monotonicNs();
    if (isWaiting) {
        m_waitingSinceNs = now;
    } else if (m_waitingSinceNs != 0) {
        shiftDeadlines(now - std::exchange(m_waitingSinceNs, 0));
    }
}

bool Session::isFindingWatched() const
{
    static const QMetaMethod s_signal = QMetaMethod::fromSignal(&Session::deviated);
    return isSignalConnected(s_signal);
}

void Session::deviate(quint64 sequence, const Deviation &deviation)
{
    emit deviated(sequence, deviation);
}

} // namespace Signalbox
