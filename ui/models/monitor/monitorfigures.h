// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/statistics.h"
#include "ui/models/charts/chartdata.h"
#include "ui/models/charts/heatdata.h"
#include "ui/models/monitor/monitorquery.h"

#include <optional>

namespace Signalbox {

/// A few figures in order of time for a sparkline; NaN: none.
struct CallTrend
{
    QList<double> values;
    QList<bool> failed;

    bool operator==(const CallTrend &) const = default;
};

/// One tool of one server over the range.
struct ToolFigures
{
    QString server;
    QString tool;
    CallCounts counts;
    quint64 inFlight = 0;
    CallTrend trend; ///< calls; only of those that are called most

    bool operator==(const ToolFigures &) const = default;
};

/// One server over the range.
struct ServerFigures
{
    QString server;
    CallCounts counts;
    quint64 inFlight = 0;
    double callsPerSecond = 0;           ///< over the last minute
    std::optional<qint64> residentBytes; ///< newest sample, if it is of the last few seconds
    CallTrend trend;                     ///< calls

    bool operator==(const ServerFigures &) const = default;
};

/// The answer to a MonitorQuery: a value, made off the window's thread.
struct MonitorFigures
{
    MonitorQuery query; ///< with the range that was taken
    qint64 stepNs = 0;
    CallCounts total;
    CallCounts before; ///< of the stretch of the same length before it
    quint64 inFlight = 0;
    std::optional<qint64> residentBytes; ///< of all servers asked for
    ChartData latency;
    HeatData heat;
    ChartData throughput;
    ChartData errors;
    ChartData bytes;
    ChartData process;
    QList<ToolFigures> tools;
    QList<ServerFigures> servers; ///< all, whichever was asked for
};

} // namespace Signalbox
