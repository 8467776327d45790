// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Signalbox {

bool ChartSeries::operator==(const ChartSeries &other) const
{
    const auto same = [](double one, double another) {
        return one == another || (std::isnan(one) && std::isnan(another));
    };
    return name == other.name && look == other.look && unit == other.unit && rightAxis == other.rightAxis
           && isDrawn == other.isDrawn && std::ranges::equal(values, other.values, same);
}

qsizetype ChartData::indexAt(qint64 wallNs) const
{
    const auto after = std::ranges::upper_bound(times, wallNs);
    if (after == times.begin()) {
        return -1;
    }
    const qsizetype index = std::distance(times.begin(), after) - 1;
    return wallNs < times.at(index) + stepNs ? index : -1;
}

qsizetype ChartData::lastWithData() const
{
    qsizetype last = -1;
    for (const ChartSeries &one : series) {
        for (qsizetype i = one.values.size() - 1; i > last; --i) {
            if (!std::isnan(one.values.at(i))) {
                last = i;
            }
        }
    }
    return last;
}

double ChartData::value(qsizetype seriesIndex, qsizetype timeIndex) const
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return seriesIndex >= 0 && seriesIndex < series.size() ? series.at(seriesIndex).values.value(timeIndex, kNone)
                                                           : kNone;
}

} // namespace Signalbox
