// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/chartvalues.h"

#include <QTest>

#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kNoon = 1'795'435'200 * kSecond; // 23 Nov 2026, 12:00 UTC

QStringList texts(const QList<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks) {
        all.append(tick.text);
    }
    return all;
}

} // namespace

class TestChartValues : public QObject
{
    Q_OBJECT

private slots:
    void writesEachUnit_data();
    void writesEachUnit();
    void aMissingFigureIsADash();
    void linearTicksAreRoundAndNotTooMany();
    void logTicksArePowersOfTen();
    void aScaleOfLessThanADecadeHasTicksAsWell();
    void timeTicksAreRoundMoments();
    void timeTicksAreRoundInLocalTime();
    void timeTicksNeverExceedTheirCount();
    void aRangeIsZoomedAboutItsAnchor();
};

void TestChartValues::writesEachUnit_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("count") << 28914.0 << ChartUnit::Count << u"28,914"_s;
    QTest::newRow("rate") << 12.14 << ChartUnit::PerSecond << u"12.1/s"_s;
    QTest::newRow("small rate") << 0.0333 << ChartUnit::PerSecond << u"0.03/s"_s;
    QTest::newRow("duration") << 104e6 << ChartUnit::Nanoseconds << u"104 ms"_s;
    QTest::newRow("bytes") << 278e6 << ChartUnit::Bytes << u"278 MB"_s;
    QTest::newRow("bytes a second") << 61e3 << ChartUnit::BytesPerSecond << u"61 kB/s"_s;
    QTest::newRow("percent") << 64.0 << ChartUnit::Percent << u"64 %"_s;
}

void TestChartValues::writesEachUnit()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(double, value);
    QFETCH(ChartUnit, unit);
    QTEST(chartValueText(value, unit), "text");
}

void TestChartValues::aMissingFigureIsADash()
{
    QCOMPARE(chartValueText(std::numeric_limits<double>::quiet_NaN(), ChartUnit::Bytes), u"–"_s);
}

void TestChartValues::linearTicksAreRoundAndNotTooMany()
{
    QCOMPARE(linearTicks(33, 3), (QList<double>{20}));
    QCOMPARE(linearTicks(100, 5), (QList<double>{20, 40, 60, 80, 100}));
    QCOMPARE(linearTicks(0, 5), QList<double>());
    for (const double most : {0.003, 0.7, 1.0, 3.0, 9.9, 11.0, 480.0, 2.4e9}) {
        for (int count = 1; count < 7; ++count) {
            const QList<double> ticks = linearTicks(most, count);
            QVERIFY(ticks.size() <= count);
            QVERIFY(ticks.isEmpty() || ticks.last() <= most * 1.0001);
        }
    }
}

void TestChartValues::logTicksArePowersOfTen()
{
    QCOMPARE(logTicks(4e6, 2e9), (QList<double>{1e7, 1e8, 1e9}));
}

void TestChartValues::aScaleOfLessThanADecadeHasTicksAsWell()
{
    QCOMPARE(logTicks(1.5e6, 6e6), (QList<double>{2e6, 5e6}));
    QCOMPARE(logTicks(0, 6e6), QList<double>());
}

void TestChartValues::timeTicksAreRoundMoments()
{
    const auto ticks = timeTicks({kNoon + 5 * kSecond, kNoon + 1805 * kSecond}, 8, QTimeZone::UTC);
    QCOMPARE(texts(ticks), (QStringList{u"12:05"_s, u"12:10"_s, u"12:15"_s, u"12:20"_s, u"12:25"_s, u"12:30"_s}));
    const auto seconds = timeTicks({kNoon, kNoon + 60 * kSecond}, 5, QTimeZone::UTC);
    QCOMPARE(texts(seconds).first(), u"12:00:00"_s);
    QCOMPARE(texts(seconds).at(1), u"12:00:15"_s);
}

void TestChartValues::timeTicksAreRoundInLocalTime()
{
    const QTimeZone india(5 * 3600 + 1800);
    const auto ticks = timeTicks({kNoon, kNoon + 24 * 3600 * kSecond}, 6, india);
    QVERIFY(texts(ticks).contains(u"18:00"_s));
}

void TestChartValues::timeTicksNeverExceedTheirCount()
{
    for (qint64 length = 1; length < 40'000'000; length = length * 3 + 1) {
        const auto ticks = timeTicks({kNoon + 17, kNoon + 17 + length * kSecond}, 9, QTimeZone::UTC);
        QVERIFY2(ticks.size() <= 9, qPrintable(QString::number(length)));
    }
}

void TestChartValues::aRangeIsZoomedAboutItsAnchor()
{
    const TimeRange range{1000, 2000};
    QCOMPARE(range.zoomed(0.5, 1250, 1), (TimeRange{1125, 1625}));
    QCOMPARE(range.zoomed(0.5, 1250, 1).zoomed(2, 1250, 1), range);
    QCOMPARE(range.zoomed(0.001, 1500, 100).lengthNs(), qint64(100));
}

QTEST_GUILESS_MAIN(TestChartValues)
#include "tst_chartvalues.moc"
