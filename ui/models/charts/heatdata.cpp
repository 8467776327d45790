// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/heatdata.h"

#include "ui/models/charts/chartvalues.h"

#include <algorithm>

namespace Signalbox {

quint32 HeatData::largest() const
{
    return counts.isEmpty() ? 0 : *std::ranges::max_element(counts);
}

qsizetype HeatData::indexAt(qint64 wallNs) const
{
    return ChartData{.stepNs = stepNs, .times = times, .series = {}, .limit = {}}.indexAt(wallNs);
}

ChartData HeatData::table() const
{
    ChartData data{.stepNs = stepNs, .times = times, .series = {}, .limit = {}};
    for (qsizetype band = 0; band < bands(); ++band) {
        ChartSeries series{.name = bandText(edges.at(band), edges.at(band + 1)), .values = {}};
        bool any = false;
        series.values.reserve(times.size());
        for (qsizetype time = 0; time < times.size(); ++time) {
            series.values.append(count(time, band));
            any = any || count(time, band) > 0;
        }
        if (any) {
            data.series.append(series);
        }
    }
    return data;
}

} // namespace Signalbox
