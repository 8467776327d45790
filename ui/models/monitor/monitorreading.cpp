// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/monitorreading.h"

#include "core/base/durations.h"
#include "core/journal/derived/derivedstore.h"
#include "ui/models/monitor/callcharts.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kFreshVitals = 5 * kNsPerSecond;
constexpr qint64 kAllSamples = 26 * kNsPerHour; // of a longer range one minute a step is looked at
constexpr qsizetype kMostBars = 90;
constexpr qsizetype kTrendPoints = 26;
constexpr qsizetype kMostTrends = 24;

/// Gathers the parts; the first error ends it.
class Reading
{
public:
    Reading(const DerivedStore &store, const MonitorQuery &query)
        : m_store(store)
    {
        m_figures.query = query;
    }

    Result<MonitorFigures> read()
    {
        for (const auto part : {&Reading::readRange, &Reading::readCharts, &Reading::readTotals, &Reading::readProcess,
                                &Reading::readServers, &Reading::readTools}) {
            if (Result<> done = (this->*part)(); !done) {
                return Failure(done.error());
            }
        }
        return m_figures;
    }

private:
    [[nodiscard]] StatisticsQuery asked(StatisticsQuery::By by, const TimeRange &range) const
    {
        const MonitorQuery &query = m_figures.query;
        return {.by = by, .server = query.server, .tool = query.tool, .sinceNs = range.fromNs, .untilNs = range.toNs};
    }

    [[nodiscard]] static Resolution resolutionFor(qint64 stepNs)
    {
        return stepNs >= kNsPerHour     ? Resolution::Hour
               : stepNs >= kNsPerMinute ? Resolution::Minute
                                        : Resolution::Second;
    }

    Result<> readRange();
    Result<> readCharts();
    Result<> readTotals();
    Result<> readProcess();
    Result<> readServers();
    Result<> readTools();
    Result<CallTrend> trendOf(const StatisticsQuery &of) const;
    [[nodiscard]] Result<QList<ProcessSample>> samples() const;

    const DerivedStore &m_store;
    MonitorFigures m_figures;
    CallBuckets m_buckets;
    CallBuckets m_coarse;
};

/// Everything there is, if no range was asked for.
Result<> Reading::readRange()
{
    MonitorQuery &query = m_figures.query;
    if (query.range.isEmpty()) {
        const auto hours = m_store.series({.of = {.server = query.server}, .resolution = Resolution::Hour});
        if (!hours) {
            return Failure(hours.error());
        }
        const qint64 first = hours->isEmpty() ? query.nowNs - kNsPerHour : hours->constFirst().startNs;
        query.range = {std::min(first, query.nowNs - kNsPerMinute), query.nowNs};
    }
    m_figures.stepNs = displayStepNs(query.range, query.nowNs);
    return {};
}

Result<> Reading::readCharts()
{
    const MonitorQuery &query = m_figures.query;
    const qint64 step = m_figures.stepNs;
    StatisticsQuery of = asked(StatisticsQuery::By::All, query.range);
    of.sinceNs = query.range.fromNs / step * step;
    const auto points = m_store.series({.of = of, .resolution = resolutionFor(step)});
    if (!points) {
        return Failure(points.error());
    }
    m_buckets = callBuckets(*points, query.range, step, query.nowNs);
    m_coarse = coarser(m_buckets, (m_buckets.times.size() + kMostBars - 1) / kMostBars);
    m_figures.latency = latencyChart(m_buckets);
    m_figures.heat = heatChart(m_coarse);
    m_figures.throughput = throughputChart(m_coarse);
    m_figures.errors = errorChart(m_coarse);
    m_figures.bytes = bytesChart(m_buckets);
    return {};
}

Result<> Reading::readTotals()
{
    const TimeRange range = m_figures.query.range;
    const auto now = m_store.statistics(asked(StatisticsQuery::By::All, range));
    if (!now) {
        return Failure(now.error());
    }
    const auto before =
        m_store.statistics(asked(StatisticsQuery::By::All, {range.fromNs - range.lengthNs(), range.fromNs}));
    if (!before) {
        return Failure(before.error());
    }
    if (!now->isEmpty()) {
        m_figures.total = now->constFirst().counts;
        m_figures.inFlight = now->constFirst().inFlight;
    }
    if (!before->isEmpty()) {
        m_figures.before = before->constFirst().counts;
    }
    return {};
}

Result<QList<ProcessSample>> Reading::samples() const
{
    const MonitorQuery &query = m_figures.query;
    if (query.range.lengthNs() <= kAllSamples) {
        return m_store.samples(query.server, m_buckets.times.value(0), query.range.toNs);
    }
    QList<ProcessSample> all;
    for (const qint64 begin : m_buckets.times) {
        const auto some = m_store.samples(query.server, begin, begin + std::min(kNsPerMinute, m_buckets.stepNs));
        if (!some) {
            return some;
        }
        all.append(*some);
    }
    return all;
}

Result<> Reading::readProcess()
{
    if (m_buckets.times.isEmpty()) {
        return {};
    }
    const auto found = samples();
    if (!found) {
        return Failure(found.error());
    }
    m_figures.process = processChart(*found, m_buckets);
    return {};
}

Result<CallTrend> Reading::trendOf(const StatisticsQuery &of) const
{
    const TimeRange range = m_figures.query.range;
    const qint64 length = range.lengthNs() / kTrendPoints;
    const qint64 step = std::max(kNsPerSecond, length / kNsPerSecond * kNsPerSecond);
    const auto points = m_store.series({.of = of, .resolution = resolutionFor(step)});
    if (!points) {
        return Failure(points.error());
    }
    CallTrend trend{.values = QList<double>(kTrendPoints, 0), .failed = QList<bool>(kTrendPoints, false)};
    for (const SeriesPoint &point : *points) {
        const qint64 place = (point.startNs - range.fromNs) / std::max<qint64>(length, 1);
        const qint64 index = std::clamp<qint64>(place, 0, kTrendPoints - 1);
        trend.values[index] += double(point.counts.begun);
        trend.failed[index] = trend.failed.at(index) || point.counts.errors() > 0;
    }
    return trend;
}

Result<> Reading::readServers()
{
    const MonitorQuery &query = m_figures.query;
    const auto of = [](const TimeRange &range) {
        return StatisticsQuery{.by = StatisticsQuery::By::Server, .sinceNs = range.fromNs, .untilNs = range.toNs};
    };
    const auto rows = m_store.statistics(of(query.range));
    const auto lately = m_store.statistics(of({query.nowNs - kNsPerMinute, query.nowNs}));
    const auto fresh = m_store.samples({}, query.nowNs - kFreshVitals, query.nowNs + kNsPerSecond);
    if (!rows || !lately || !fresh) {
        return Failure(!rows ? rows.error() : !lately ? lately.error() : fresh.error());
    }
    for (const Statistics &row : *rows) {
        StatisticsQuery one = of(query.range);
        one.server = row.server;
        const Result<CallTrend> trend = trendOf(one);
        if (!trend) {
            return Failure(trend.error());
        }
        ServerFigures server{
            .server = row.server, .counts = row.counts, .inFlight = row.inFlight, .residentBytes = {}, .trend = *trend};
        const auto minute = std::ranges::find(*lately, row.server, &Statistics::server);
        server.callsPerSecond = minute == lately->end() ? 0 : double(minute->counts.begun) / 60;
        m_figures.servers.append(server);
    }
    for (const ProcessSample &sample : *fresh) { // ascending: the last one stays
        const auto server = std::ranges::find(m_figures.servers, sample.server, &ServerFigures::server);
        if (server != m_figures.servers.end()) {
            server->residentBytes = sample.residentBytes;
        }
    }
    for (const ServerFigures &server : std::as_const(m_figures.servers)) {
        if (server.residentBytes && (query.server.isEmpty() || query.server == server.server)) {
            m_figures.residentBytes = m_figures.residentBytes.value_or(0) + *server.residentBytes;
        }
    }
    return {};
}

Result<> Reading::readTools()
{
    const TimeRange range = m_figures.query.range;
    const auto rows = m_store.statistics(asked(StatisticsQuery::By::Tool, range));
    if (!rows) {
        return Failure(rows.error());
    }
    for (const Statistics &row : *rows) {
        m_figures.tools.append(
            {.server = row.server, .tool = row.tool, .counts = row.counts, .inFlight = row.inFlight, .trend = {}});
    }
    std::ranges::stable_sort(m_figures.tools, std::greater{}, [](const ToolFigures &t) { return t.counts.begun; });
    for (qsizetype i = 0; i < std::min(m_figures.tools.size(), kMostTrends); ++i) {
        ToolFigures &tool = m_figures.tools[i];
        StatisticsQuery of = asked(StatisticsQuery::By::All, range);
        of.server = tool.server;
        of.tool = tool.tool;
        const Result<CallTrend> trend = trendOf(of);
        if (!trend) {
            return Failure(trend.error());
        }
        tool.trend = *trend;
    }
    return {};
}

} // namespace

Result<MonitorFigures> readMonitor(const DerivedStore &store, const MonitorQuery &query)
{
    return Reading(store, query).read();
}

} // namespace Signalbox
