// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedstore.h"
#include "core/journal/journalreader.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/charts/qcustomplotlibrary.h"
#include "ui/charts/timechart.h"
#include "ui/models/monitor/monitorreading.h"

#include <QDateTime>
#include <QMap>
#include <QTest>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

/// From bytes in the journal to points on the plot: what is drawn is what was.
class TestMonitorTruth : public QObject
{
    Q_OBJECT

private slots:
    void drawnPercentilesAgreeWithTheTrueOnesWithinOnePercent_data();
    void drawnPercentilesAgreeWithTheTrueOnesWithinOnePercent();
    void aServerThatTakesItsTimeIsDrawnAsItWas();
};

namespace {

/// What each answered call took, by the second in which it ended: from the segments alone. Negotiation is none.
QMap<qint64, std::vector<qint64>> tookBySecond(const QString &folder)
{
    QMap<qint64, std::vector<qint64>> took;
    const auto reader = JournalReader::open(folder);
    if (!reader) {
        return took;
    }
    for (quint64 sequence = (*reader)->firstSequence(); sequence < (*reader)->endSequence(); ++sequence) {
        const IndexRecord answer = (*reader)->at(sequence);
        const bool ends = answer.kind == IndexRecord::Result || answer.kind == IndexRecord::ErrorResult;
        if (ends && answer.pair > 0 && !(answer.flags & (IndexRecord::Outgoing | IndexRecord::ProbeTraffic))) {
            const IndexRecord request = (*reader)->at(answer.pair - 1);
            took[answer.wallNs / kSecond].push_back(answer.monoNs - request.monoNs);
        }
    }
    return took;
}

} // namespace

void TestMonitorTruth::drawnPercentilesAgreeWithTheTrueOnesWithinOnePercent_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("medianMs");
    QTest::addColumn<double>("sigma");
    QTest::newRow("a minute of fast calls") << 3000 << 50 << 8.0 << 0.4;
    QTest::newRow("a quarter of an hour, widely spread") << 20'000 << 800 << 60.0 << 1.1;
    QTest::newRow("an hour, few calls") << 900 << 3500 << 250.0 << 0.8;
}

void TestMonitorTruth::drawnPercentilesAgreeWithTheTrueOnesWithinOnePercent()
{
    QFETCH(int, count);
    QFETCH(int, seconds);
    QFETCH(double, medianMs);
    QFETCH(double, sigma);
    const std::vector<Call> calls = logNormal(count, seconds, medianMs, sigma);
    Load load;
    QVERIFY(load.play(calls));
    const auto store = DerivedStore::open(load.folder());
    QVERIFY(store);
    const TimeRange range{kStart, kStart + qint64(seconds + 10) * kSecond};
    const auto figures = readMonitor(**store, {.server = {}, .tool = {}, .range = range, .nowNs = range.toNs});
    QVERIFY(figures);

    TimeAxis axis;
    axis.setRange(range);
    TimeChart chart(u"Response time"_s, axis);
    chart.setFigures(figures->latency);
    const auto *plot = chart.findChild<QCustomPlot *>();
    double worst = 0;
    int compared = 0;
    constexpr std::array kPercents = {99, 95, 50}; // in the order of the lines
    for (int line = 0; line < 3; ++line) {
        for (const QCPGraphData &point : *plot->graph(2 * line)->data()) {
            const auto middle = qint64(std::llround(point.key * 1e9));
            const qint64 begin = middle / figures->stepNs * figures->stepNs;
            std::vector<qint64> took;
            for (const Call &call : calls) {
                const qint64 end = kStart + (call.atMs + call.tookMs) * kMs;
                if (end >= begin && end < begin + figures->stepNs) {
                    took.push_back(call.tookMs * kMs);
                }
            }
            if (std::isnan(point.value)) {
                QVERIFY(took.empty());
                continue;
            }
            const double truth = double(percentile(took, kPercents.at(std::size_t(line))));
            worst = std::max(worst, std::abs(point.value - truth) / truth);
            ++compared;
        }
    }
    QCOMPARE_GT(compared, 100);
    QVERIFY2(worst <= 0.01, qPrintable(u"the worst of %1 points is off by %2 %"_s.arg(compared).arg(worst * 100)));
    qInfo("%d points, the worst off by %.2f %%", compared, worst * 100);
}

void TestMonitorTruth::aServerThatTakesItsTimeIsDrawnAsItWas()
{
    EngineFixture engine;
    const QString id = engine.addConnected(u"slow"_s);
    QVERIFY(!id.isEmpty());
    constexpr int kCalls = 150;
    QList<CallHandle *> calls;
    for (const Call &call : logNormal(kCalls, 1, 40, 0.7)) { // a real process, told how long to take
        calls.append(engine.call(u"slow"_s, u"sleep"_s, "{\"ms\":" + QByteArray::number(call.tookMs) + '}'));
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(calls, &CallHandle::isRunning), 20000);

    const QMap<qint64, std::vector<qint64>> took = tookBySecond(engine.link->journalFolder());
    std::vector<qint64> all;
    for (const std::vector<qint64> &some : took) {
        all.insert(all.end(), some.begin(), some.end());
    }
    QCOMPARE_GE(all.size(), std::size_t(kCalls));
    QCOMPARE_GE(percentile(all, 99), 100 * kMs); // it did take its time

    MonitorFigures figures;
    const auto read = [&] {
        const auto store = DerivedStore::open(engine.link->journalFolder());
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * kMs;
        const MonitorQuery query{.server = u"slow"_s, .tool = {}, .range = {now - 60 * kSecond, now}, .nowNs = now};
        const auto answer = store ? readMonitor(**store, query) : Result<MonitorFigures>(MonitorFigures());
        figures = answer.value_or(MonitorFigures());
        return figures.total.latency.count();
    };
    QTRY_COMPARE_WITH_TIMEOUT(read(), quint64(all.size()), 10000); // all of them are derived
    QCOMPARE(figures.stepNs, kSecond);

    TimeAxis axis;
    axis.setRange(figures.query.range);
    TimeChart chart(u"Response time"_s, axis);
    chart.setFigures(figures.latency);
    int compared = 0;
    constexpr std::array kPercents = {99, 95, 50};
    for (int line = 0; line < 3; ++line) {
        for (const QCPGraphData &point : *chart.findChild<QCustomPlot *>()->graph(2 * line)->data()) {
            if (!std::isnan(point.value)) {
                const double truth = double(percentile(took.value(qint64(point.key)), kPercents.at(std::size_t(line))));
                QCOMPARE_LE(std::abs(point.value - truth), 0.01 * truth);
                ++compared;
            }
        }
    }
    QCOMPARE_GE(compared, 3);
}

QTEST_MAIN(TestMonitorTruth)
#include "tst_monitortruth.moc"
