// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/calltally.h"

#include "core/base/durations.h"

#include <algorithm>

namespace Signalbox {

void CallTally::end(const CallRecord &record)
{
    const double seconds = double(record.durationNs) / kNsPerSecondReal;
    --m_inFlight[record.target->server];
    Key key{record.target->server, record.method, record.name, record.errorType, record.target->protocolVersion};
    const bool isOverflow = m_series.size() >= kMostSeries && !m_series.contains(key);
    Series &series = m_series[isOverflow ? Key() : key];
    if (series.count == 0) {
        series.minSeconds = seconds;
        if (!isOverflow) {
            series.target = record.target;
            series.method = record.method;
            series.name = record.name;
            series.errorType = record.errorType;
        }
    }
    ++series.count;
    series.sumSeconds += seconds;
    series.minSeconds = std::min(series.minSeconds, seconds);
    series.maxSeconds = std::max(series.maxSeconds, seconds);
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), seconds);
    ++series.buckets.at(std::size_t(bound - kBounds.begin()));
}

} // namespace Signalbox
