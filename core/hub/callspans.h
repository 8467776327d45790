// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/callwatch.h"
#include "core/hub/hub.h"
#include "core/hub/telemetry/telemetry.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Signalbox {

/// Makes a span of every call of a hub and of every other request of its sessions, puts its `traceparent` into the
/// request's `_meta` (SEP-414), and reports it at its end. A `traceparent` that the caller gave stays, and its trace is
/// continued. Health checks are not reported, nor are streams of notifications, which have no end to wait for.
class CallSpans : public QObject, public CallWatch
{
    Q_OBJECT
public:
    /// Both outlive it.
    CallSpans(Hub &hub, Telemetry &telemetry);
    ~CallSpans() override;

    void callStarting(CallRequest &request, HubCall &call) override;

private:
    void watch(const ServerStatus &status);
    void requestStarting(const QString &server, OutgoingRequest &request, const QByteArray &about, PendingCall &call);
    /// A record of a call that starts now; `meta` gets its traceparent.
    [[nodiscard]] CallRecord begin(const QString &server, QByteArray &meta);
    template<typename Call>
    void follow(Call &call, CallRecord record);
    [[nodiscard]] std::shared_ptr<const CallTarget> targetOf(const QString &server);

    Hub &m_hub;
    Telemetry &m_telemetry;
    QHash<QString, std::shared_ptr<const CallTarget>> m_targets; ///< of connected servers, by name
    QSet<QObject *> m_sessions;                                  ///< that are watched
};

/// `error.type` of a call that ended so; empty: it went well. "-32602" (what the server answered), "tool_error",
/// "timeout", "cancelled", "connection_lost", "refused", "authorization".
[[nodiscard]] QByteArray errorTypeOf(const CallOutcome &outcome);

} // namespace Signalbox
