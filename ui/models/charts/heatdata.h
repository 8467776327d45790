// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"

namespace Signalbox {

/// How many calls took how long, by time: the figures of a heat map.
struct HeatData
{
    qint64 stepNs = 0;
    QList<qint64> times;   ///< beginnings, wall-clock ns, ascending
    QList<qint64> edges;   ///< of the bands in ns, ascending; one more than there are bands
    QList<quint32> counts; ///< band after band of the first time, then of the second …

    [[nodiscard]] qsizetype bands() const { return edges.isEmpty() ? 0 : edges.size() - 1; }
    [[nodiscard]] quint32 count(qsizetype time, qsizetype band) const { return counts.value(time * bands() + band); }
    [[nodiscard]] quint32 largest() const;
    [[nodiscard]] qsizetype indexAt(qint64 wallNs) const;
    /// The same as a table: one series for each band that holds anything, the fastest first.
    [[nodiscard]] ChartData table() const;

    bool operator==(const HeatData &) const = default;
};

} // namespace Signalbox
