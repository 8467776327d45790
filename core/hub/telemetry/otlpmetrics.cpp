// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpmetrics.h"

#include "core/hub/telemetry/otlpattributes.h"

#include <QLocale>

namespace Signalbox {

namespace {

constexpr auto kCumulative = "\"aggregationTemporality\":2"; // metrics.proto: AggregationTemporality

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray attributesOf(const CallTally::Series &series)
{
    if (!series.target) {
        return OtlpAttributes().flag("otel.metric.overflow", true).list();
    }
    return OtlpAttributes::ofCall(*series.target, series.method, series.name, series.errorType).list();
}

/// What all data points begin with.
QByteArray pointHead(const QByteArray &attributes, const OtlpPeriod &period)
{
    return "{\"attributes\":" + attributes + ",\"startTimeUnixNano\":\"" + QByteArray::number(period.startWallNs)
           + "\",\"timeUnixNano\":\"" + QByteArray::number(period.nowWallNs) + '"';
}

QByteArray countPoint(const QByteArray &attributes, qint64 count, const OtlpPeriod &period)
{
    return pointHead(attributes, period) + ",\"asInt\":\"" + QByteArray::number(count) + "\"}";
}

QByteArray histogramPoint(const CallTally::Series &series, const OtlpPeriod &period)
{
    QByteArrayList counts;
    for (const quint64 count : series.buckets) {
        counts.append('"' + QByteArray::number(count) + '"');
    }
    QByteArrayList bounds;
    for (const double bound : CallTally::kBounds) {
        bounds.append(number(bound));
    }
    return pointHead(attributesOf(series), period) + ",\"count\":\"" + QByteArray::number(series.count)
           + "\",\"sum\":" + number(series.sumSeconds) + ",\"min\":" + number(series.minSeconds)
           + ",\"max\":" + number(series.maxSeconds) + ",\"bucketCounts\":[" + counts.join(',')
           + "],\"explicitBounds\":[" + bounds.join(',') + "]}";
}

QByteArray metricHead(const QByteArray &name, const QByteArray &unit, const QByteArray &description)
{
    return "{\"name\":\"" + name + "\",\"description\":\"" + description + "\",\"unit\":\"" + unit + "\",";
}

QByteArray sum(const QByteArray &head, bool isMonotonic, const QByteArrayList &points)
{
    return head + "\"sum\":{" + kCumulative + ",\"isMonotonic\":" + (isMonotonic ? "true" : "false")
           + ",\"dataPoints\":[" + points.join(',') + "]}}";
}

QByteArrayList metricsOf(const CallTally &tally, const OtlpPeriod &period)
{
    QByteArrayList durations;
    QByteArrayList calls;
    QByteArrayList errors;
    for (const CallTally::Series &series : tally.series()) {
        durations.append(histogramPoint(series, period));
        calls.append(countPoint(attributesOf(series), qint64(series.count), period));
        if (!series.errorType.isEmpty()) {
            errors.append(calls.constLast());
        }
    }
    QByteArrayList inFlight;
    for (auto it = tally.inFlight().cbegin(); it != tally.inFlight().cend(); ++it) {
        inFlight.append(
            countPoint(OtlpAttributes().text("signalbox.server.name", it.key()).list(), it.value(), period));
    }
    QByteArrayList metrics;
    if (!durations.isEmpty()) {
        metrics.append(metricHead("mcp.client.operation.duration", "s", "How long calls took.") + "\"histogram\":{"
                       + kCumulative + ",\"dataPoints\":[" + durations.join(',') + "]}}");
        metrics.append(sum(metricHead("signalbox.calls", "{call}", "Calls that ended."), true, calls));
    }
    if (!errors.isEmpty()) {
        metrics.append(sum(metricHead("signalbox.errors", "{call}", "Calls that failed."), true, errors));
    }
    if (!inFlight.isEmpty()) {
        metrics.append(sum(metricHead("signalbox.calls.in_flight", "{call}", "Calls under way."), false, inFlight));
    }
    return metrics;
}

} // namespace

QByteArray otlpMetrics(const CallTally &tally, quint64 droppedSpans, const OtlpPeriod &period,
                       const QByteArray &resource)
{
    QByteArrayList metrics = metricsOf(tally, period);
    if (metrics.isEmpty()) {
        return {};
    }
    metrics.append(sum(metricHead("signalbox.telemetry.spans.dropped", "{span}", "Spans that never arrived."), true,
                       {countPoint("[]", qint64(droppedSpans), period)}));
    return "{\"resourceMetrics\":[{\"resource\":" + resource + ",\"scopeMetrics\":[{\"scope\":" + otlpScope()
           + ",\"metrics\":[" + metrics.join(',') + "]}]}]}";
}

} // namespace Signalbox
