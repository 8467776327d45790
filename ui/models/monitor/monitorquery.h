// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/timerange.h"

#include <QString>

namespace Signalbox {

/// What the monitor wants to know.
struct MonitorQuery
{
    QString server;   ///< name; empty: all
    QString tool;     ///< empty: all calls, whatever they call
    TimeRange range;  ///< empty: from the first record on
    qint64 nowNs = 0; ///< wall clock

    bool operator==(const MonitorQuery &) const = default;
};

/// How long one point of a chart stands for when so much time is to be seen: at most 200 points, a step that is round,
/// and no finer than what is kept of so long ago.
[[nodiscard]] qint64 displayStepNs(const TimeRange &range, qint64 nowNs);

} // namespace Signalbox
