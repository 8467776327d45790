// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedstore.h"
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/models/monitor/monitorreading.h"

#include <QTest>

#include <cmath>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

class TestMonitorReading : public QObject
{
    Q_OBJECT

private slots:
    void percentilesAgreeWithTheTrueOnesWithinOnePercent();
    void totalsToolsAndServersAgreeWithTheScript();
    void oneServerIsAskedForAlone();
    void oneToolIsAskedForAlone();
    void everythingBeginsWithTheFirstCall();
    void theTimeBeforeIsComparedWith();
    void samplesBecomeTheProcessChart();
};

namespace {

MonitorFigures read(const Load &load, const MonitorQuery &query)
{
    const Result<std::unique_ptr<DerivedStore>> store = DerivedStore::open(load.folder());
    if (!store) {
        qWarning("%s", qPrintable(store.error().message));
        return {};
    }
    const Result<MonitorFigures> figures = readMonitor(**store, query);
    if (!figures) {
        qWarning("%s", qPrintable(figures.error().message));
        return {};
    }
    return *figures;
}

MonitorQuery lastMinutes(int minutes)
{
    const qint64 now = kStart + minutes * 60 * kSecond;
    return {.server = {}, .tool = {}, .range = {kStart, now}, .nowNs = now};
}

} // namespace

void TestMonitorReading::percentilesAgreeWithTheTrueOnesWithinOnePercent()
{
    const std::vector<Call> calls = logNormal(20'000, 14 * 60, 40, 0.9);
    Load load;
    QVERIFY(load.play(calls));
    const MonitorFigures figures = read(load, lastMinutes(15));
    QCOMPARE(figures.stepNs, 5 * kSecond);

    const ChartData &chart = figures.latency;
    int compared = 0;
    for (qsizetype i = 0; i < chart.times.size(); ++i) {
        std::vector<qint64> took; // of the calls that ended in this step
        for (const Call &call : calls) {
            const qint64 end = kStart + (call.atMs + call.tookMs) * kMs;
            if (end >= chart.times.at(i) && end < chart.times.at(i) + chart.stepNs) {
                took.push_back(call.tookMs * kMs);
            }
        }
        if (took.empty()) {
            QVERIFY(std::isnan(chart.value(0, i)));
            continue;
        }
        const std::array percents = {99, 95, 50};
        for (qsizetype s = 0; s < 3; ++s) {
            const double truth = double(percentile(took, percents.at(std::size_t(s))));
            QVERIFY2(std::abs(chart.value(s, i) - truth) <= 0.01 * truth,
                     qPrintable(u"p%1 at %2: %3, not %4"_s.arg(percents.at(std::size_t(s)))
                                    .arg(i)
                                    .arg(chart.value(s, i))
                                    .arg(truth)));
            ++compared;
        }
    }
    QCOMPARE_GT(compared, 3 * 160);
}

void TestMonitorReading::totalsToolsAndServersAgreeWithTheScript()
{
    std::vector<Call> calls = logNormal(600, 600, 20, 0.5);
    const std::vector<Call> others = logNormal(100, 600, 200, 0.2, "github", "create_issue");
    calls.insert(calls.end(), others.begin(), others.end());
    for (std::size_t i = 0; i < 30; ++i) {
        calls[i].fails = true;
    }
    Load load;
    QVERIFY(load.play(calls));
    const MonitorFigures figures = read(load, lastMinutes(15));
    QCOMPARE(figures.total.begun, quint64(700));
    QCOMPARE(figures.total.errors(), quint64(30));
    QCOMPARE(figures.tools.size(), qsizetype(2));
    QCOMPARE(figures.tools.at(0).tool, u"query"_s);
    QCOMPARE(figures.tools.at(0).counts.errors(), quint64(30));
    QCOMPARE(figures.tools.at(0).trend.values.size(), qsizetype(26));
    double trend = 0;
    for (const double value : figures.tools.at(0).trend.values) {
        trend += value;
    }
    QCOMPARE(trend, 600.0);
    QCOMPARE(figures.servers.size(), qsizetype(2));
    QCOMPARE(figures.errors.series.size(), qsizetype(1));
    quint64 heat = 0;
    for (const quint32 count : figures.heat.counts) {
        heat += count;
    }
    QCOMPARE(heat, quint64(700));
}

void TestMonitorReading::oneServerIsAskedForAlone()
{
    std::vector<Call> calls = logNormal(60, 60, 20, 0.5);
    const std::vector<Call> others = logNormal(10, 60, 20, 0.2, "github", "create_issue");
    calls.insert(calls.end(), others.begin(), others.end());
    Load load;
    QVERIFY(load.play(calls));
    MonitorQuery query = lastMinutes(5);
    query.server = u"github"_s;
    const MonitorFigures figures = read(load, query);
    QCOMPARE(figures.total.begun, quint64(10));
    QCOMPARE(figures.tools.size(), qsizetype(1));
    QCOMPARE(figures.servers.size(), qsizetype(2)); // the tiles are of all
}

void TestMonitorReading::oneToolIsAskedForAlone()
{
    std::vector<Call> calls = logNormal(60, 60, 20, 0.5);
    const std::vector<Call> others = logNormal(10, 60, 20, 0.2, "postgres", "explain");
    calls.insert(calls.end(), others.begin(), others.end());
    Load load;
    QVERIFY(load.play(calls));
    MonitorQuery query = lastMinutes(5);
    query.tool = u"explain"_s;
    QCOMPARE(read(load, query).total.begun, quint64(10));
}

void TestMonitorReading::everythingBeginsWithTheFirstCall()
{
    Load load;
    QVERIFY(load.play(logNormal(60, 60, 20, 0.5)));
    MonitorQuery query = lastMinutes(5 * 60);
    query.range = {};
    const MonitorFigures figures = read(load, query);
    QVERIFY(figures.query.range.fromNs <= kStart);
    QVERIFY(figures.query.range.fromNs > kStart - 3600 * kSecond);
    QCOMPARE(figures.total.begun, quint64(60));
}

void TestMonitorReading::theTimeBeforeIsComparedWith()
{
    Load load;
    QVERIFY(load.play(logNormal(240, 240, 20, 0.1)));
    MonitorQuery query = lastMinutes(5);
    query.range = {kWholeMinute + 60 * kSecond, kWholeMinute + 120 * kSecond};
    const MonitorFigures figures = read(load, query);
    QCOMPARE_LT(std::abs(double(figures.before.begun) - 60), 2.0);
    QCOMPARE_LT(std::abs(double(figures.total.begun) - 60), 2.0);
}

void TestMonitorReading::samplesBecomeTheProcessChart()
{
    Load load;
    QVERIFY(load.play(logNormal(60, 60, 20, 0.5)));
    for (int i = 0; i < 60; ++i) {
        ProcessSample sample;
        sample.server = u"postgres"_s;
        sample.wallNs = kStart + i * kSecond;
        sample.cpuShare = 0.25;
        sample.residentBytes = 61'000'000;
        load.deriver().append(sample);
    }
    MonitorQuery query = lastMinutes(1);
    MonitorFigures figures;
    QTRY_VERIFY((figures = read(load, query)).process.series.size() == 4 && figures.residentBytes
                && figures.process.value(0, 59) == 25.0);
    QCOMPARE(figures.process.value(1, 59), 61e6);
    QCOMPARE(*figures.residentBytes, qint64(61'000'000));
}

QTEST_GUILESS_MAIN(TestMonitorReading)
#include "tst_monitorreading.moc"
