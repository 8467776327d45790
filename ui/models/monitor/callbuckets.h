// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/statistics.h"
#include "ui/models/charts/timerange.h"

#include <QList>

#include <vector>

namespace Signalbox {

/// Counts of calls in steps of equal length, without holes: where nothing happened they are 0.
struct CallBuckets
{
    qint64 stepNs = 0;
    qint64 beginNs = 0;  ///< before it nothing was counted: the first step may hold less than its length
    qint64 nowNs = 0;    ///< the step that holds it is not over
    QList<qint64> times; ///< beginnings, multiples of the step
    std::vector<CallCounts> counts;

    /// How much of a step was counted, in seconds; at least one.
    [[nodiscard]] double elapsedSeconds(qsizetype index) const;
};

/// All steps that begin in the range (its first one rounded down, none after `nowNs`).
[[nodiscard]] CallBuckets callBuckets(const QList<SeriesPoint> &points, const TimeRange &range, qint64 stepNs,
                                      qint64 nowNs);
/// The same with `factor` steps in one.
[[nodiscard]] CallBuckets coarser(const CallBuckets &buckets, qsizetype factor);

} // namespace Signalbox
