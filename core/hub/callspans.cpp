// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callspans.h"

#include "core/base/clock.h"
#include "core/hub/toolerror.h"
#include "core/json/rawjson.h"

#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Transport = ServerEntry::Transport;

CallTarget describe(const ServerStatus &status)
{
    constexpr int kHttpPort = 80;
    constexpr int kHttpsPort = 443;
    const ServerEntry &entry = status.entry;
    CallTarget target;
    target.server = entry.name;
    if (status.profile) {
        target.protocolVersion = revisionText(status.profile->revision).toLatin1();
    }
    if (entry.transport == Transport::Stdio) {
        target.transport = "pipe";
        return target;
    }
    const QUrl url(entry.url);
    const bool isSecure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    target.transport = "tcp";
    target.protocolName = entry.transport == Transport::WebSocket ? "websocket" : "http";
    target.address = url.host();
    target.port = url.port(isSecure ? kHttpsPort : kHttpPort);
    return target;
}

/// The parent that the caller named, if it can be read.
std::optional<TraceContext> parentIn(QByteArrayView meta)
{
    const QByteArrayView value = rawMember(meta, "traceparent");
    const bool isString = value.size() > 2 && value.front() == '"' && value.back() == '"';
    return isString ? TraceContext::fromTraceparent(value.sliced(1).chopped(1)) : std::nullopt;
}

/// Only into what is an object: anything else is refused by the hub, which says so better than we could.
void addTraceparent(QByteArray &meta, const TraceContext &span)
{
    const bool isGiven =
        !meta.isEmpty() && (!RawJsonWalk(meta).isObject() || !rawMember(meta, "traceparent").isEmpty());
    if (!isGiven) {
        meta = withMembers(meta, "\"traceparent\":\"" + span.toTraceparent() + '"');
    }
}

const MessageId &idOf(const HubCall &call)
{
    return call.requestId();
}

MessageId idOf(const PendingCall &call)
{
    return call.id();
}

/// What the request is about, where the conventions have a word for it.
void addSubject(CallRecord &record, const QByteArray &about)
{
    if (record.method == "prompts/get") {
        record.name = QString::fromUtf8(about);
    } else if (record.method.startsWith("resources/") && !about.isEmpty()) {
        const QUrl uri(QString::fromUtf8(about));
        record.resource = uri.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
}

} // namespace

QByteArray errorTypeOf(const CallOutcome &outcome)
{
    switch (outcome.end) {
    case CallOutcome::End::Result:
        return isToolError(outcome) ? "tool_error"_ba : QByteArray();
    case CallOutcome::End::RemoteError:
        return outcome.error.kind == Error::Kind::Remote ? QByteArray::number(outcome.error.code) : "protocol_error"_ba;
    case CallOutcome::End::Timeout:
        return "timeout"_ba;
    case CallOutcome::End::Cancelled:
        return "cancelled"_ba;
    case CallOutcome::End::Lost:
        return outcome.error.kind == Error::Kind::Auth ? "authorization"_ba : "connection_lost"_ba;
    case CallOutcome::End::Refused:
        return outcome.error.kind == Error::Kind::Auth ? "authorization"_ba : "refused"_ba;
    }
    Q_UNREACHABLE_RETURN("_OTHER"_ba);
}

CallSpans::CallSpans(Hub &hub, Telemetry &telemetry)
    : m_hub(hub)
    , m_telemetry(telemetry)
{
    m_hub.setCallWatch(this);
    connect(&m_hub, &Hub::statusChanged, this, [this](const ServerStatus &status) {
        m_targets.remove(status.entry.name);
        watch(status);
    });
    connect(&m_hub, &Hub::serverRemoved, this, [this] { m_targets.clear(); });
    for (const ServerStatus &status : m_hub.statuses()) {
        watch(status);
    }
}

CallSpans::~CallSpans()
{
    m_hub.setCallWatch(nullptr);
}

std::shared_ptr<const CallTarget> CallSpans::targetOf(const QString &server)
{
    if (const auto known = m_targets.constFind(server); known != m_targets.cend()) {
        return *known;
    }
    const Connection *connection = m_hub.byName(server);
    auto target = std::make_shared<const CallTarget>(connection ? describe(connection->status()) : CallTarget{});
    if (connection && connection->session()) {
        m_targets.insert(server, target);
    }
    return target;
}

void CallSpans::watch(const ServerStatus &status)
{
    const Connection *connection = m_hub.byId(status.entry.id);
    Session *session = connection ? connection->session() : nullptr;
    if (!session || m_sessions.contains(session)) {
        return;
    }
    m_sessions.insert(session);
    connect(session, &QObject::destroyed, this, [this, session] { m_sessions.remove(session); });
    connect(session, &Session::requestStarting, this,
            [this, session](OutgoingRequest &request, const QByteArray &about, PendingCall &call) {
                requestStarting(session->serverName(), request, about, call);
            });
}

void CallSpans::callStarting(CallRequest &request, HubCall &call)
{
    if (request.isProbe || !m_telemetry.reports(request.server)) {
        return;
    }
    CallRecord record = begin(request.server, request.meta);
    record.name = record.target->server.isEmpty() ? QString() : request.tool; // a name nobody knows is just words
    record.caller = request.caller;
    follow(call, std::move(record));
}

void CallSpans::requestStarting(const QString &server, OutgoingRequest &request, const QByteArray &about,
                                PendingCall &call)
{
    // The hub's calls were told of before; a stream of notifications has no end to wait for.
    const bool isOther = request.method != "tools/call" && request.method != "subscriptions/listen";
    if (!isOther || request.isProbe || !m_telemetry.reports(server)) {
        return;
    }
    CallRecord record = begin(server, request.meta);
    record.method = request.method;
    record.caller = QString::fromUtf8(request.caller);
    addSubject(record, about);
    follow(call, std::move(record));
}

CallRecord CallSpans::begin(const QString &server, QByteArray &meta)
{
    CallRecord record;
    const std::optional<TraceContext> parent = parentIn(meta);
    record.span = TraceContext::make(parent);
    record.parentSpan = parent ? parent->spanId : QByteArray();
    addTraceparent(meta, record.span);
    record.target = targetOf(server);
    record.startWallNs = Clock::system().wallNs();
    m_telemetry.start(record.target->server);
    return record;
}

template<typename Call>
void CallSpans::follow(Call &call, CallRecord record)
{
    const qint64 startNs = Clock::system().monotonicNs();
    connect(&call, &Call::finished, this,
            [this, record = std::move(record), startNs, &call](const CallOutcome &outcome) mutable {
                record.durationNs = Clock::system().monotonicNs() - startNs;
                record.requestId = idOf(call).isValid() ? idOf(call).toString().toUtf8() : QByteArray();
                const bool isAnswered = outcome.end == CallOutcome::End::Result;
                record.errorType = isAnswered && record.method != "tools/call" ? QByteArray() : errorTypeOf(outcome);
                if (outcome.end == CallOutcome::End::RemoteError && outcome.error.kind == Error::Kind::Remote) {
                    record.rpcCode = outcome.error.code;
                }
                m_telemetry.end(record);
            });
}

} // namespace Signalbox
