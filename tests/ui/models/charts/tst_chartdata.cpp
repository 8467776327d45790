// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/heatdata.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestChartData : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStepThatHoldsAMoment();
    void aMomentInAGapBelongsToNoStep();
    void theLastFigureIsFoundBehindGaps();
    void theTableOfAHeatMapHasTheBandsInUse();
};

void TestChartData::findsTheStepThatHoldsAMoment()
{
    const ChartData data{.stepNs = 10, .times = {100, 110, 120}, .series = {}, .limit = {}};
    QCOMPARE(data.indexAt(99), qsizetype(-1));
    QCOMPARE(data.indexAt(100), qsizetype(0));
    QCOMPARE(data.indexAt(119), qsizetype(1));
    QCOMPARE(data.indexAt(130), qsizetype(-1));
}

void TestChartData::aMomentInAGapBelongsToNoStep()
{
    const ChartData data{.stepNs = 10, .times = {100, 200}, .series = {}, .limit = {}};
    QCOMPARE(data.indexAt(150), qsizetype(-1));
    QVERIFY(std::isnan(data.value(0, -1)));
}

void TestChartData::theLastFigureIsFoundBehindGaps()
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    ChartData data{.stepNs = 10, .times = {100, 110, 120}, .series = {}, .limit = {}};
    QCOMPARE(data.lastWithData(), qsizetype(-1));
    data.series = {{.name = u"a"_s, .values = {1, kNone, kNone}}, {.name = u"b"_s, .values = {kNone, 2, kNone}}};
    QCOMPARE(data.lastWithData(), qsizetype(1));
}

void TestChartData::theTableOfAHeatMapHasTheBandsInUse()
{
    const HeatData heat{.stepNs = 10,
                        .times = {100, 110},
                        .edges = {0, 10'000'000, 20'000'000, 50'000'000},
                        .counts = {0, 3, 0, 0, 1, 7}};
    QCOMPARE(heat.largest(), quint32(7));
    const ChartData table = heat.table();
    QCOMPARE(table.series.size(), qsizetype(2));
    QCOMPARE(table.series.at(0).name, u"10 ms – 20 ms"_s);
    QCOMPARE(table.series.at(1).values, (QList<double>{0, 7}));
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
