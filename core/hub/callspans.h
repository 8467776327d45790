// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/callwatch.h"
#include "core/hub/hub.h"
#include "core/hub/telemetry/telemetry.h"

#include <QHash>
#include <QObject>

namespace Signalbox {

/// Makes a span of every call of a hub, puts its `traceparent` into the call's `_meta` (SEP-414), and reports it when the
/// call ends. A `traceparent` that the caller gave stays, and its trace is continued. Health checks are not reported.
class CallSpans : public QObject, public CallWatch
{
    Q_OBJECT
public:
    /// Both outlive it.
    CallSpans(Hub &hub, Telemetry &telemetry);
    ~CallSpans() override;

    void callStarting(CallRequest &request, HubCall &call) override;

private:
    [[nodiscard]] std::shared_ptr<const CallTarget> targetOf(const QString &server);

    Hub &m_hub;
    Telemetry &m_telemetry;
    QHash<QString, std::shared_ptr<const CallTarget>> m_targets; ///< of connected servers, by name
};

/// `error.type` of a call that ended so; empty: it went well. "-32602" (what the server answered), "tool_error",
/// "timeout", "cancelled", "connection_lost", "refused", "authorization".
[[nodiscard]] QByteArray errorTypeOf(const CallOutcome &outcome);

} // namespace Signalbox
