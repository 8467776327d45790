// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/tracecontext.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

/// What telemetry says of a server: the same for all its calls while it stays connected.
struct CallTarget
{
    QString server{};             ///< the person's name for it
    QByteArray protocolVersion{}; ///< "2025-11-25"; empty if it was not connected
    QByteArray transport{};       ///< `network.transport`: "pipe" or "tcp"; empty if there is no such server
    QByteArray protocolName{};    ///< `network.protocol.name`: "http", "websocket"; empty over pipes
    QString address{};            ///< host name or address; empty over pipes
    int port = 0;
};

/// One request that ended, mostly a tool call, as telemetry tells of it. Neither arguments nor results, nor what the
/// server said, are in it.
struct CallRecord
{
    std::shared_ptr<const CallTarget> target; ///< never null
    QByteArray method = "tools/call";
    QString name;     ///< of the tool or the prompt; empty for other methods
    QString resource; ///< URI without user, query and fragment, of what is read, subscribed to or given up
    QString caller;   ///< "form", "cli" …; empty: not known
    TraceContext span;
    QByteArray parentSpan;      ///< 16 hex digits; empty: the first of its trace
    QByteArray requestId;       ///< JSON-RPC id as text; empty if none was sent
    QByteArray errorType;       ///< `error.type`; empty: it went well
    std::optional<int> rpcCode; ///< the server's JSON-RPC error
    qint64 startWallNs = 0;     ///< since 1970
    qint64 durationNs = 0;

    /// What it takes while it waits, roughly.
    [[nodiscard]] qint64 bytes() const
    {
        constexpr qint64 kBytesPerChar = 2;
        return qint64(sizeof(CallRecord)) + kBytesPerChar * (name.size() + resource.size() + caller.size())
               + method.size() + requestId.size() + errorType.size() + span.traceId.size() + span.spanId.size()
               + parentSpan.size();
    }
};

} // namespace Signalbox
