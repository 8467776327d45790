// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/chartcsv.h"

#include <QTest>

#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kStart = 1'795'435'200 * kSecond;

ChartData sample(const QString &name)
{
    return {.stepNs = kSecond,
            .times = {kStart, kStart + kSecond},
            .series = {{.name = name, .unit = ChartUnit::Nanoseconds, .values = {13'500'000, kNone}}},
            .limit = {}};
}

} // namespace

class TestChartCsv : public QObject
{
    Q_OBJECT

private slots:
    void writesTimesInUtcAndDurationsInMilliseconds();
    void aNameIsQuotedWhereItMustBe();
    void aNameIsNoFormula();
    void severalChartsShareTheirTimes();
};

void TestChartCsv::writesTimesInUtcAndDurationsInMilliseconds()
{
    QCOMPARE(chartCsv(sample(u"p50"_s)), QByteArray("time,p50 (ms)\r\n"
                                                    "2026-11-23T12:00:00.000Z,13.5\r\n"
                                                    "2026-11-23T12:00:01.000Z,\r\n"));
}

void TestChartCsv::aNameIsQuotedWhereItMustBe()
{
    QVERIFY(chartCsv(sample(u"a,\"b\""_s)).startsWith("time,\"a,\"\"b\"\" (ms)\"\r\n"));
}

void TestChartCsv::aNameIsNoFormula()
{
    QVERIFY(chartCsv(sample(u"=1+1"_s)).startsWith("time,'=1+1 (ms)\r\n"));
}

void TestChartCsv::severalChartsShareTheirTimes()
{
    ChartData later = sample(u"b"_s);
    later.times = {kStart + kSecond, kStart + 2 * kSecond};
    const ChartData joined = joinedFigures({{u"one"_s, sample(u"a"_s)}, {u"two"_s, later}});
    QCOMPARE(joined.times, (QList<qint64>{kStart, kStart + kSecond, kStart + 2 * kSecond}));
    QCOMPARE(joined.series.at(1).name, u"two: b"_s);
    QCOMPARE(joined.value(0, 0), 13'500'000.0);
    QCOMPARE(joined.value(1, 1), 13'500'000.0);
    QVERIFY(chartCsv(joined).contains("2026-11-23T12:00:02.000Z,,\r\n"));
}

QTEST_GUILESS_MAIN(TestChartCsv)
#include "tst_chartcsv.moc"
