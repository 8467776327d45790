// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/qcustomplotlibrary.h"
#include "ui/charts/timechart.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using ChartSample::kNone;
using ChartSample::kSecond;
using ChartSample::kStart;

namespace {

struct Bench
{
    Bench()
        : latency(new TimeChart(u"Response time"_s, stack.axis()))
        , calls(new BarChart(u"Calls per second"_s, stack.axis()))
        , heat(new HeatMap(u"Spread"_s, stack.axis()))
    {
        stack.add(latency);
        stack.add(heat);
        stack.add(calls);
        stack.axis().setRange({kStart, kStart + 60 * kSecond});
        stack.axis().setStep(kSecond);
        stack.resize(1000, 500);
        stack.show();
        stack.activateWindow();
    }

    QCustomPlot *plotOf(QWidget *chart) const { return chart->findChild<QCustomPlot *>(); }
    QPoint at(QWidget *chart, double second) const
    {
        const QCustomPlot *plot = plotOf(chart);
        return {int(plot->xAxis->coordToPixel(double(kStart) / 1e9 + second)), plot->height() / 2};
    }

    ChartStack stack;
    TimeChart *latency;
    BarChart *calls;
    HeatMap *heat;
};

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void noTwoSeriesLookAlike_data();
    void noTwoSeriesLookAlike();
    void theLegendSaysWhatIsAtTheCursor();
    void allChartsShareTheCursor();
    void durationsAreLogarithmic();
    void aGapIsAGap();
    void missingStepsAreAGap();
    void aFigureAloneIsADot();
    void whatIsListedOnlyIsNotDrawn();
    void draggingChoosesARange();
    void aClickLetsGoOfTheRange();
    void keysReachTheAxis();
    void theTitleEndsBeforeTheButton();
    void theTableHasTheSameFigures();
    void theKeyTSwitchesToTheTableAndBack();
    void everyChartHasAName();
    void aScreenReaderHearsTheFigures();
    void withoutFiguresTheTextStandsThere();
    void theThemeRedrawsWithoutRestart();
};

void TestCharts::noTwoSeriesLookAlike_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void TestCharts::noTwoSeriesLookAlike()
{
    QFETCH(bool, dark);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    for (int one = 0; one < 6; ++one) {
        for (int other = one + 1; other < 6; ++other) {
            const QPen a = seriesPen(SeriesLook(one), tokens, 1);
            const QPen b = seriesPen(SeriesLook(other), tokens, 1);
            QVERIFY(a.dashPattern() != b.dashPattern() || a.widthF() != b.widthF()); // not by hue alone
            QVERIFY(seriesBrush(SeriesLook(one), tokens).style() != seriesBrush(SeriesLook(other), tokens).style());
        }
    }
}

void TestCharts::theLegendSaysWhatIsAtTheCursor()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QCOMPARE(bench.latency->legend().rows().size(), qsizetype(3));
    bench.stack.axis().setCursor(kStart);
    QCOMPARE(bench.latency->legend().spokenText(), u"p99 240 ms, p95 100 ms, p50 13 ms"_s);
}

void TestCharts::allChartsShareTheCursor()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    QTest::mouseMove(bench.plotOf(bench.calls), bench.at(bench.calls, 30));
    QTRY_VERIFY(bench.stack.axis().cursor());
    QCOMPARE_LT(std::abs(*bench.stack.axis().cursor() - (kStart + 30 * kSecond)), kSecond);
    QVERIFY(bench.latency->legend().rows().at(2).value != u"–"_s);
}

void TestCharts::durationsAreLogarithmic()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QCOMPARE(bench.plotOf(bench.latency)->yAxis->scaleType(), QCPAxis::stLogarithmic);
    QCOMPARE(bench.plotOf(bench.calls)->yAxis->scaleType(), QCPAxis::stLinear);
    QCOMPARE(bench.plotOf(bench.calls)->yAxis->range().lower, 0.0);
}

void TestCharts::aGapIsAGap()
{
    Bench bench;
    ChartData data = ChartSample::latency();
    data.series[2].values[10] = kNone;
    bench.latency->setFigures(data);
    const auto drawn = bench.plotOf(bench.latency)->graph(4)->data();
    QVERIFY(std::isnan(drawn->at(10)->value));
    QCOMPARE(drawn->at(9)->value, data.series.at(2).values.at(9));
}

void TestCharts::missingStepsAreAGap()
{
    Bench bench;
    ChartData data = ChartSample::latency(4);
    data.times = {kStart, kStart + kSecond, kStart + 9 * kSecond, kStart + 10 * kSecond};
    bench.latency->setFigures(data);
    const auto drawn = bench.plotOf(bench.latency)->graph(4)->data();
    QCOMPARE(drawn->size(), 5);
    QVERIFY(std::isnan(drawn->at(2)->value));
}

void TestCharts::aFigureAloneIsADot()
{
    Bench bench;
    ChartData data = ChartSample::latency(5);
    data.series[2].values = {1e6, kNone, 2e6, kNone, kNone};
    bench.latency->setFigures(data);
    const auto dots = bench.plotOf(bench.latency)->graph(5)->data();
    QCOMPARE(dots->size(), 2);
    QCOMPARE(dots->at(1)->value, 2e6);
}

void TestCharts::whatIsListedOnlyIsNotDrawn()
{
    Bench bench;
    ChartData data = ChartSample::latency();
    data.series[0].isDrawn = false;
    bench.latency->setFigures(data);
    QVERIFY(!bench.plotOf(bench.latency)->graph(0)->visible());
    QCOMPARE(bench.latency->legend().rows().at(0).swatch, LegendRow::Swatch::None);
    QCOMPARE_LT(bench.plotOf(bench.latency)->yAxis->range().upper, 240e6); // it does not stretch the scale
}

void TestCharts::draggingChoosesARange()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    const QSignalSpy finished(&bench.stack.axis(), &TimeAxis::selectionFinished);
    QCustomPlot *plot = bench.plotOf(bench.latency);
    QTest::mousePress(plot, Qt::LeftButton, {}, bench.at(bench.latency, 10));
    QTest::mouseMove(plot, bench.at(bench.latency, 15));
    QTest::mouseMove(plot, bench.at(bench.latency, 20));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, bench.at(bench.latency, 20));
    QCOMPARE(finished.size(), 1);
    const TimeRange chosen = bench.stack.axis().selection();
    QCOMPARE_LT(std::abs(chosen.fromNs - (kStart + 10 * kSecond)), kSecond / 2);
    QCOMPARE_LT(std::abs(chosen.toNs - (kStart + 20 * kSecond)), kSecond / 2);
}

void TestCharts::aClickLetsGoOfTheRange()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    bench.stack.axis().setSelection({kStart, kStart + kSecond});
    QTest::mouseClick(bench.plotOf(bench.latency), Qt::LeftButton, {}, bench.at(bench.latency, 30));
    QVERIFY(bench.stack.axis().selection().isEmpty());
}

void TestCharts::keysReachTheAxis()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.stack));
    bench.latency->setFocus();
    QTest::keyClick(bench.latency, Qt::Key_Right);
    QCOMPARE(bench.stack.axis().cursor(), kStart);
    QTest::keyClick(bench.latency, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.stack.axis().selection(), (TimeRange{kStart, kStart + kSecond}));
    QTest::keyClick(bench.latency, Qt::Key_Escape);
    QVERIFY(bench.stack.axis().selection().isEmpty());
    QTest::keyClick(bench.latency, Qt::Key_Plus);
    QCOMPARE(bench.stack.axis().range().lengthNs(), 30 * kSecond);
}

void TestCharts::theTitleEndsBeforeTheButton()
{
    ChartStack stack;
    auto *chart = new BarChart(u"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"_s, stack.axis());
    stack.add(chart);
    stack.resize(1000, 300);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    auto *legend = chart->findChild<ChartLegend *>();
    const auto *button = stack.findChild<QToolButton *>(u"chart:table"_s);
    const QRect place(button->mapTo(&stack, QPoint()) - legend->mapTo(&stack, QPoint()), button->size());
    const QImage image = legend->grab().toImage();
    const QRect seen = place & legend->rect();
    QVERIFY(!seen.isEmpty());
    const QColor ground = image.pixelColor(seen.topRight());
    for (int x = seen.left(); x <= seen.right(); ++x) {
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            QCOMPARE(image.pixelColor(x, y), ground);
        }
    }
}

void TestCharts::theTableHasTheSameFigures()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    ChartPanel *panel = bench.stack.panels().constFirst();
    panel->setTable(true);
    QCOMPARE(panel->table()->model()->rowCount(), 60);
    QCOMPARE(panel->table()->model()->index(59, 3).data().toString(), u"13 ms"_s);
    bench.latency->setFigures(ChartSample::latency(30)); // and stays up to date
    QCOMPARE(panel->table()->model()->rowCount(), 30);
}

void TestCharts::theKeyTSwitchesToTheTableAndBack()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QVERIFY(QTest::qWaitForWindowActive(&bench.stack));
    ChartPanel *panel = bench.stack.panels().constFirst();
    bench.latency->setFocus();
    QTest::keyClick(bench.latency, Qt::Key_T);
    QVERIFY(panel->isTable());
    QVERIFY(panel->table()->hasFocus());
    QTest::keyClick(panel->table(), Qt::Key_T);
    QVERIFY(!panel->isTable());
    QVERIFY(bench.latency->hasFocus());
}

void TestCharts::everyChartHasAName()
{
    Bench bench;
    for (const ChartPanel *panel : bench.stack.panels()) {
        const auto name = [](QObject *object) {
            return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
        };
        QVERIFY(!name(panel->chart()).isEmpty());
        QVERIFY(!name(panel->table()).isEmpty());
        QVERIFY(!name(panel->findChild<QWidget *>(u"chart:table"_s)).isEmpty());
    }
}

void TestCharts::aScreenReaderHearsTheFigures()
{
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QVERIFY(QTest::qWaitForWindowActive(&bench.stack));
    bench.latency->setFocus();
    QTest::keyClick(bench.latency, Qt::Key_Home);
    QVERIFY(bench.latency->accessibleDescription().endsWith(u"12:00:00: p99 240 ms, p95 100 ms, p50 13 ms"_s));
}

void TestCharts::withoutFiguresTheTextStandsThere()
{
    Bench bench;
    bench.calls->setEmptyText(u"No call failed."_s);
    bench.calls->setFigures({.stepNs = kSecond, .times = {kStart}, .series = {}, .limit = {}});
    const auto shown = [&] {
        for (const QLabel *label : bench.calls->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"No call failed."_s) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(shown());
    bench.calls->setFigures(
        {.stepNs = kSecond, .times = {kStart}, .series = {{.name = u"a"_s, .values = {1}}}, .limit = {}});
    QVERIFY(!shown());
}

void TestCharts::theThemeRedrawsWithoutRestart()
{
    Theme *theme = new Theme(qApp);
    theme->apply();
    theme->setMode(Theme::Mode::Light);
    Bench bench;
    bench.latency->setFigures(ChartSample::latency());
    QCOMPARE(bench.plotOf(bench.latency)->graph(4)->pen().color(), lightTokens().series.at(0));
    theme->setMode(Theme::Mode::Dark);
    QTRY_COMPARE(bench.plotOf(bench.latency)->graph(4)->pen().color(), darkTokens().series.at(0));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
