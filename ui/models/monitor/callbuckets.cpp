// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/callbuckets.h"

#include "core/base/durations.h"

#include <algorithm>

namespace Signalbox {

namespace {

qint64 roundedDown(qint64 wallNs, qint64 stepNs)
{
    return wallNs / stepNs * stepNs;
}

} // namespace

double CallBuckets::elapsedSeconds(qsizetype index) const
{
    const qint64 from = std::max(times.at(index), beginNs);
    const qint64 until = std::min(times.at(index) + stepNs, nowNs);
    return std::max(1.0, double(until - from) / kNsPerSecondReal);
}

CallBuckets callBuckets(const QList<SeriesPoint> &points, const TimeRange &range, qint64 stepNs, qint64 nowNs)
{
    CallBuckets buckets{.stepNs = stepNs, .beginNs = 0, .nowNs = nowNs, .times = {}, .counts = {}};
    const qint64 first = roundedDown(range.fromNs, stepNs);
    buckets.beginNs = first;
    for (qint64 at = first; at < std::min(range.toNs, nowNs); at += stepNs) {
        buckets.times.append(at);
    }
    buckets.counts.resize(std::size_t(buckets.times.size()));
    for (const SeriesPoint &point : points) {
        const qint64 index = (point.startNs - first) / stepNs;
        if (point.startNs >= first && index < buckets.times.size()) {
            buckets.counts[std::size_t(index)].merge(point.counts);
        }
    }
    return buckets;
}

CallBuckets coarser(const CallBuckets &buckets, qsizetype factor)
{
    if (factor <= 1) {
        return buckets;
    }
    CallBuckets coarse{.stepNs = buckets.stepNs * factor,
                       .beginNs = buckets.beginNs,
                       .nowNs = buckets.nowNs,
                       .times = {},
                       .counts = {}};
    for (qsizetype i = 0; i < buckets.times.size(); ++i) {
        const qint64 begin = roundedDown(buckets.times.at(i), coarse.stepNs);
        if (coarse.times.isEmpty() || coarse.times.constLast() != begin) {
            coarse.times.append(begin);
            coarse.counts.emplace_back();
        }
        coarse.counts.back().merge(buckets.counts.at(std::size_t(i)));
    }
    return coarse;
}

} // namespace Signalbox
