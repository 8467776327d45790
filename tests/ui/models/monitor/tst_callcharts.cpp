// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/callcharts.h"
#include "ui/models/monitor/monitorquery.h"

#include <QTest>

#include <cmath>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kSecond = 1000 * kMs;
constexpr qint64 kStart = 1'795'444'320 * kSecond;

SeriesPoint point(int second, const QList<qint64> &tookMs, int remoteErrors = 0)
{
    SeriesPoint made;
    made.startNs = kStart + second * kSecond;
    made.counts.begun = quint64(tookMs.size());
    made.counts.ended = quint64(tookMs.size());
    made.counts.remoteErrors = quint64(remoteErrors);
    made.counts.receivedBytes = 1000;
    for (const qint64 ms : tookMs) {
        made.counts.latency.add(ms * kMs);
    }
    return made;
}

} // namespace

class TestCallCharts : public QObject
{
    Q_OBJECT

private slots:
    void theStepGrowsWithTheRange();
    void theStepIsNoFinerThanWhatIsKept();
    void stepsHaveNoHoles();
    void pointsAreMergedIntoTheirStep();
    void aStepWithoutCallsHasNoPercentile();
    void theStepThatIsNotOverCountsItsOwnTime();
    void onlyKindsOfFailureThatOccurredAreShown();
    void aCallLiesInItsBandOfHeat();
    void whatIsLongerThanAllBandsLiesInTheLast();
    void coarserStepsHoldTheSameCalls();
    void samplesOfSeveralServersAreSummed();
    void missingSamplesAreAGap();
};

void TestCallCharts::theStepGrowsWithTheRange()
{
    const auto step = [](qint64 seconds) {
        return displayStepNs({kStart - seconds * kSecond, kStart}, kStart) / kSecond;
    };
    QCOMPARE(step(60), qint64(1));
    QCOMPARE(step(900), qint64(5));
    QCOMPARE(step(3600), qint64(30));
    QCOMPARE(step(86400), qint64(600));
    for (qint64 length = 1; length < 100'000'000; length *= 3) {
        QVERIFY(length / step(length) <= 200);
    }
}

void TestCallCharts::theStepIsNoFinerThanWhatIsKept()
{
    constexpr qint64 kDay = 86400 * kSecond;
    QCOMPARE(displayStepNs({kStart - 3 * kDay, kStart - 3 * kDay + 60 * kSecond}, kStart), 60 * kSecond);
    QCOMPARE(displayStepNs({kStart - 61 * kDay, kStart - 61 * kDay + 60 * kSecond}, kStart), 3600 * kSecond);
}

void TestCallCharts::stepsHaveNoHoles()
{
    const CallBuckets buckets =
        callBuckets({point(2, {5})}, {kStart, kStart + 5 * kSecond}, kSecond, kStart + 60 * kSecond);
    QCOMPARE(buckets.times.size(), qsizetype(5));
    const ChartData calls = throughputChart(buckets);
    QCOMPARE(calls.series.at(0).values, (QList<double>{0, 0, 1, 0, 0}));
}

void TestCallCharts::pointsAreMergedIntoTheirStep()
{
    const CallBuckets buckets = callBuckets({point(0, {10}), point(4, {20}), point(5, {30})},
                                            {kStart, kStart + 10 * kSecond}, 5 * kSecond, kStart + 60 * kSecond);
    QCOMPARE(buckets.counts.at(0).begun, quint64(2));
    QCOMPARE(buckets.counts.at(1).begun, quint64(1));
    QCOMPARE(throughputChart(buckets).series.at(0).values, (QList<double>{0.4, 0.2}));
}

void TestCallCharts::aStepWithoutCallsHasNoPercentile()
{
    const CallBuckets buckets =
        callBuckets({point(1, {10})}, {kStart, kStart + 3 * kSecond}, kSecond, kStart + 60 * kSecond);
    const ChartData chart = latencyChart(buckets);
    QCOMPARE(chart.series.size(), qsizetype(3));
    for (const ChartSeries &series : chart.series) {
        QVERIFY(std::isnan(series.values.at(0)));
        QCOMPARE_LT(std::abs(series.values.at(1) - 10 * kMs), 0.1 * kMs);
        QVERIFY(std::isnan(series.values.at(2)));
    }
}

void TestCallCharts::theStepThatIsNotOverCountsItsOwnTime()
{
    const CallBuckets buckets =
        callBuckets({point(0, {1, 1, 1, 1})}, {kStart, kStart + 60 * kSecond}, 60 * kSecond, kStart + 2 * kSecond);
    QCOMPARE(throughputChart(buckets).series.at(0).values, (QList<double>{2}));
    QCOMPARE(bytesChart(buckets).series.at(0).values, (QList<double>{500}));
}

void TestCallCharts::onlyKindsOfFailureThatOccurredAreShown()
{
    const TimeRange range{kStart, kStart + 2 * kSecond};
    QVERIFY(errorChart(callBuckets({point(0, {1})}, range, kSecond, range.toNs)).series.isEmpty());
    const ChartData chart = errorChart(callBuckets({point(0, {1, 1}, 2)}, range, kSecond, range.toNs));
    QCOMPARE(chart.series.size(), qsizetype(1));
    QCOMPARE(chart.series.at(0).name, u"JSON-RPC error"_s);
    QCOMPARE(chart.series.at(0).values, (QList<double>{2, 0}));
}

void TestCallCharts::aCallLiesInItsBandOfHeat()
{
    const TimeRange range{kStart, kStart + kSecond};
    const HeatData heat = heatChart(callBuckets({point(0, {1, 15, 15, 60})}, range, kSecond, range.toNs));
    quint32 all = 0;
    for (qsizetype band = 0; band < heat.bands(); ++band) {
        all += heat.count(0, band);
        const qint64 from = heat.edges.at(band);
        QCOMPARE(heat.count(0, band), quint32(from == kMs ? 1 : from == 10 * kMs ? 2 : from == 50 * kMs ? 1 : 0));
    }
    QCOMPARE(all, quint32(4));
}

void TestCallCharts::whatIsLongerThanAllBandsLiesInTheLast()
{
    const TimeRange range{kStart, kStart + kSecond};
    const HeatData heat = heatChart(callBuckets({point(0, {7'200'000})}, range, kSecond, range.toNs));
    QCOMPARE(heat.count(0, heat.bands() - 1), quint32(1));
}

void TestCallCharts::coarserStepsHoldTheSameCalls()
{
    const CallBuckets fine = callBuckets({point(0, {1}), point(1, {1}), point(9, {1})}, {kStart, kStart + 10 * kSecond},
                                         kSecond, kStart + 60 * kSecond);
    const CallBuckets coarse = coarser(fine, 4);
    QCOMPARE(coarse.stepNs, 4 * kSecond);
    quint64 sum = 0;
    for (const CallCounts &counts : coarse.counts) {
        sum += counts.begun;
    }
    QCOMPARE(sum, quint64(3));
    QCOMPARE(coarse.elapsedSeconds(0), 4.0 - double(kStart / kSecond % 4)); // what was before was not counted
}

void TestCallCharts::samplesOfSeveralServersAreSummed()
{
    const TimeRange range{kStart, kStart + 2 * kSecond};
    const auto sample = [](const QString &server, qint64 atMs, double cpu, qint64 bytes) {
        ProcessSample made;
        made.server = server;
        made.wallNs = kStart + atMs * kMs;
        made.cpuShare = cpu;
        made.residentBytes = bytes;
        return made;
    };
    const ChartData chart =
        processChart({sample(u"a"_s, 100, 0.2, 100), sample(u"a"_s, 600, 0.4, 300), sample(u"b"_s, 500, 0.5, 50)},
                     callBuckets({}, range, kSecond, range.toNs));
    QCOMPARE(chart.series.at(0).unit, ChartUnit::Percent);
    QCOMPARE(chart.series.at(0).values.at(0), 80.0); // the mean of one and the other
    QCOMPARE(chart.series.at(1).values.at(0), 250.0);
    QVERIFY(chart.series.at(1).rightAxis);
}

void TestCallCharts::missingSamplesAreAGap()
{
    const TimeRange range{kStart, kStart + 2 * kSecond};
    ProcessSample sample;
    sample.wallNs = kStart;
    const ChartData chart = processChart({sample}, callBuckets({}, range, kSecond, range.toNs));
    QVERIFY(std::isnan(chart.series.at(0).values.at(1)));
    QVERIFY(processChart({}, callBuckets({}, range, kSecond, range.toNs)).series.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallCharts)
#include "tst_callcharts.moc"
