// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/latencyhistogram.h"

#include <QMap>
#include <QString>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// What is counted of calls. A call counts as begun when its request was sent, and as everything else when it ended. The
/// stream of a subscription is no call, unless it was refused.
struct CallCounts
{
    quint64 begun = 0;
    quint64 ended = 0;
    quint64 toolErrors = 0;
    quint64 remoteErrors = 0;
    quint64 httpErrors = 0;
    quint64 timeouts = 0;
    quint64 cancelled = 0;
    quint64 lost = 0;
    quint64 messages = 0;      ///< all that crossed, notifications included
    quint64 sentBytes = 0;     ///< of these messages
    quint64 receivedBytes = 0; ///< likewise
    /// Of calls that were answered, each without the time in which the person was asked: while one or more requests of the
    /// server for a form, an address to open or a model's answer (elicitation/create, sampling/createMessage) were open.
    /// That is known only if the call was the only one open on its connection when they came, and only where all that
    /// were open together were answered before the call; otherwise the time counts as the server's.
    LatencyHistogram latency;

    [[nodiscard]] quint64 errors() const { return toolErrors + remoteErrors + httpErrors + timeouts + lost; }
    [[nodiscard]] double errorRate() const { return ended > 0 ? double(errors()) / double(ended) : 0; } ///< 0 to 1
    void merge(const CallCounts &other);
    bool operator==(const CallCounts &) const = default;
};

/// What statistics are wanted of. What is empty does not restrict.
struct StatisticsQuery
{
    enum class By {
        All,    ///< one row
        Server, ///< one row a server
        Tool,   ///< one row a server and tool; tools/call only
        Caller, ///< one row a caller
        Method, ///< one row a server and method
    };

    By by = By::Server;
    QString server{};
    QString tool{}; ///< restricts to tools/call as well
    QString caller{};
    QString method{};
    /// UTC; rounded outwards to the resolution that serves the range: seconds up to 2 hours, minutes up to 7 days.
    std::optional<qint64> sinceNs{};
    std::optional<qint64> untilNs{};
};

/// One row of the answer.
struct Statistics
{
    QString server; ///< what is not grouped by is empty
    QString tool;
    QString caller;
    QString method;
    CallCounts counts;
    quint64 inFlight = 0; ///< now, whatever the range; no subscriptions
    /// How often which JSON-RPC code or HTTP status ended a call, of the calls whose messages are still kept.
    QMap<qint32, quint64> errorCodes;
};

enum class Resolution : qint32 { Second = 1, Minute = 60, Hour = 3600 };

/// A time series: one point for each step in which anything happened. `of.by` is not looked at.
struct SeriesQuery
{
    StatisticsQuery of;
    Resolution resolution = Resolution::Minute;
};

struct SeriesPoint
{
    qint64 startNs = 0; ///< UTC, a multiple of the resolution
    CallCounts counts;

    bool operator==(const SeriesPoint &) const = default;
};

} // namespace Signalbox
