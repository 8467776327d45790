// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/callcharts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct Monitor // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(Monitor)
};

template<typename Figure>
QList<double> figures(const CallBuckets &buckets, Figure figure)
{
    QList<double> values;
    values.reserve(buckets.times.size());
    for (qsizetype i = 0; i < buckets.times.size(); ++i) {
        values.append(figure(buckets.counts.at(std::size_t(i)), i));
    }
    return values;
}

ChartData chartOf(const CallBuckets &buckets)
{
    return {.stepNs = buckets.stepNs, .times = buckets.times, .series = {}, .limit = {}};
}

ChartSeries percentile(const CallBuckets &buckets, const QString &name, SeriesLook look, double percent)
{
    return {.name = name,
            .look = look,
            .unit = ChartUnit::Nanoseconds,
            .values = figures(buckets, [percent](const CallCounts &counts, qsizetype) {
                return counts.latency.isEmpty() ? kNone : double(counts.latency.percentile(percent));
            })};
}

/// 10 µs, 20 µs, 50 µs … 1000 s; what is shorter or longer counts in the first and the last band.
QList<qint64> bandEdges()
{
    QList<qint64> edges{0};
    for (qint64 power = 10'000; power <= 100'000'000'000; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            edges.append(power * factor);
        }
    }
    edges.append(1'000'000'000'000);
    return edges;
}

struct ErrorKind
{
    const char *name;
    SeriesLook look;
    quint64 CallCounts::*count;
};

constexpr std::array kErrorKinds = {
    ErrorKind{QT_TRANSLATE_NOOP("Monitor", "JSON-RPC error"), SeriesLook::Failed, &CallCounts::remoteErrors},
    ErrorKind{QT_TRANSLATE_NOOP("Monitor", "tool error"), SeriesLook::Second, &CallCounts::toolErrors},
    ErrorKind{QT_TRANSLATE_NOOP("Monitor", "HTTP status"), SeriesLook::Third, &CallCounts::httpErrors},
    ErrorKind{QT_TRANSLATE_NOOP("Monitor", "too late"), SeriesLook::Fourth, &CallCounts::timeouts},
    ErrorKind{QT_TRANSLATE_NOOP("Monitor", "connection lost"), SeriesLook::Sixth, &CallCounts::lost}};

/// Sums of one server's samples in one step.
struct SampleSum
{
    double cpu = 0;
    double memory = 0;
    double threads = 0;
    double handles = 0;
    int count = 0;
};

} // namespace

ChartData latencyChart(const CallBuckets &buckets)
{
    ChartData chart = chartOf(buckets);
    chart.series = {percentile(buckets, u"p99"_s, SeriesLook::Fourth, 99),
                    percentile(buckets, u"p95"_s, SeriesLook::Second, 95),
                    percentile(buckets, u"p50"_s, SeriesLook::First, 50)};
    return chart;
}

HeatData heatChart(const CallBuckets &buckets)
{
    HeatData heat{.stepNs = buckets.stepNs, .times = buckets.times, .edges = bandEdges(), .counts = {}};
    heat.counts.resize(heat.times.size() * heat.bands());
    for (qsizetype t = 0; t < heat.times.size(); ++t) {
        for (const LatencyHistogram::Class &one : buckets.counts.at(std::size_t(t)).latency.classes()) {
            const qint64 middle = one.low + (one.high - one.low) / 2;
            const auto after = std::ranges::upper_bound(heat.edges, middle);
            const qsizetype band = std::min<qsizetype>(std::distance(heat.edges.begin(), after), heat.bands()) - 1;
            heat.counts[t * heat.bands() + band] += quint32(one.count);
        }
    }
    return heat;
}

ChartData throughputChart(const CallBuckets &buckets)
{
    ChartData chart = chartOf(buckets);
    const auto failed = [&](const CallCounts &counts, qsizetype i) {
        return double(counts.errors()) / buckets.elapsedSeconds(i);
    };
    const auto answered = [&](const CallCounts &counts, qsizetype i) {
        return double(counts.ended - counts.errors()) / buckets.elapsedSeconds(i);
    };
    chart.series = {{.name = Monitor::tr("answered"),
                     .look = SeriesLook::First,
                     .unit = ChartUnit::PerSecond,
                     .values = figures(buckets, answered)},
                    {.name = Monitor::tr("failed"),
                     .look = SeriesLook::Failed,
                     .unit = ChartUnit::PerSecond,
                     .values = figures(buckets, failed)}};
    return chart;
}

ChartData errorChart(const CallBuckets &buckets)
{
    ChartData chart = chartOf(buckets);
    for (const ErrorKind &kind : kErrorKinds) {
        const QList<double> values =
            figures(buckets, [&kind](const CallCounts &counts, qsizetype) { return double(counts.*kind.count); });
        if (std::ranges::any_of(values, [](double value) { return value > 0; })) {
            chart.series.append({.name = Monitor::tr(kind.name), .look = kind.look, .values = values});
        }
    }
    return chart;
}

ChartData bytesChart(const CallBuckets &buckets)
{
    ChartData chart = chartOf(buckets);
    const auto rate = [&](quint64 CallCounts::*bytes) {
        return figures(buckets, [&buckets, bytes](const CallCounts &counts, qsizetype i) {
            return double(counts.*bytes) / buckets.elapsedSeconds(i);
        });
    };
    chart.series = {{.name = Monitor::tr("received"),
                     .look = SeriesLook::First,
                     .unit = ChartUnit::BytesPerSecond,
                     .values = rate(&CallCounts::receivedBytes)},
                    {.name = Monitor::tr("sent"),
                     .look = SeriesLook::Second,
                     .unit = ChartUnit::BytesPerSecond,
                     .values = rate(&CallCounts::sentBytes)}};
    return chart;
}

ChartData processChart(const QList<ProcessSample> &samples, const CallBuckets &buckets)
{
    ChartData chart = chartOf(buckets);
    const qsizetype count = chart.times.size();
    if (samples.isEmpty() || count == 0) {
        return chart;
    }
    QList<QHash<QString, SampleSum>> sums(count);
    for (const ProcessSample &sample : samples) {
        const qint64 index = (sample.wallNs - chart.times.constFirst()) / chart.stepNs;
        if (sample.wallNs >= chart.times.constFirst() && index < count) {
            SampleSum &sum = sums[index][sample.server];
            sum.cpu += sample.cpuShare * 100;
            sum.memory += double(sample.residentBytes);
            sum.threads += sample.threads;
            sum.handles += sample.handles;
            ++sum.count;
        }
    }
    const auto series = [&](const QString &name, SeriesLook look, ChartUnit unit, double SampleSum::*figure) {
        ChartSeries made{.name = name, .look = look, .unit = unit, .values = QList<double>(count, kNone)};
        for (qsizetype i = 0; i < count; ++i) {
            double all = sums.at(i).isEmpty() ? kNone : 0;
            for (const SampleSum &sum : sums.at(i)) {
                all += sum.*figure / sum.count;
            }
            made.values[i] = all;
        }
        return made;
    };
    chart.series = {series(Monitor::tr("CPU"), SeriesLook::First, ChartUnit::Percent, &SampleSum::cpu),
                    series(Monitor::tr("memory"), SeriesLook::Second, ChartUnit::Bytes, &SampleSum::memory),
                    series(Monitor::tr("threads"), SeriesLook::Third, ChartUnit::Count, &SampleSum::threads),
                    series(Monitor::tr("handles"), SeriesLook::Fifth, ChartUnit::Count, &SampleSum::handles)};
    chart.series[1].rightAxis = true;
    chart.series[2].isDrawn = false;
    chart.series[3].isDrawn = false;
    return chart;
}

} // namespace Signalbox
