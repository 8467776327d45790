// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/alertreading.h"

#include "core/base/durations.h"
#include "core/journal/derived/derivedstore.h"

namespace Signalbox {

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kFreshSample = 5 * kNsPerSecond;

/// Seconds since the server last sent anything, at most `longestNs`.
Result<double> silenceOf(const DerivedStore &store, const QString &server, qint64 nowNs, qint64 longestNs)
{
    const StatisticsQuery of{
        .by = StatisticsQuery::By::All, .server = server, .sinceNs = nowNs - longestNs, .untilNs = nowNs};
    const auto points = store.series({.of = of, .resolution = Resolution::Second});
    if (!points) {
        return Failure(points.error());
    }
    qint64 last = nowNs - longestNs;
    for (const SeriesPoint &point : *points) {
        last = point.counts.receivedBytes > 0 ? std::max(last, point.startNs) : last;
    }
    return double(nowNs - last) / double(kNsPerSecond);
}

} // namespace

Result<QHash<QString, AlertFigures>> readAlertFigures(const DerivedStore &store, qint64 nowNs, qint64 silenceNs)
{
    QHash<QString, AlertFigures> all;
    const auto rows = store.statistics(
        {.by = StatisticsQuery::By::Server, .sinceNs = nowNs - kNsPerMinute, .untilNs = nowNs + kNsPerSecond});
    const auto samples = store.samples({}, nowNs - kFreshSample, nowNs + kNsPerSecond);
    if (!rows || !samples) {
        return Failure(rows ? samples.error() : rows.error());
    }
    for (const Statistics &row : *rows) {
        AlertFigures &figures = all[row.server];
        if (row.counts.ended > 0) {
            figures.errorRate = row.counts.errorRate();
        }
        if (!row.counts.latency.isEmpty()) {
            figures.p95Ms = double(row.counts.latency.percentile(95)) / double(kMs);
        }
    }
    for (const ProcessSample &sample : *samples) {
        all[sample.server].memoryMb = double(sample.residentBytes) / 1e6;
    }
    if (silenceNs <= 0) {
        return all;
    }
    const auto ever = store.statistics({.by = StatisticsQuery::By::Server});
    if (!ever) {
        return Failure(ever.error());
    }
    for (const Statistics &row : *ever) {
        const Result<double> silence = silenceOf(store, row.server, nowNs, silenceNs);
        if (!silence) {
            return Failure(silence.error());
        }
        all[row.server].silenceS = *silence;
    }
    return all;
}

} // namespace Signalbox
