// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/leakalarm.h"
#include "core/wire/process/trend.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Signalbox;

using Series = std::function<double(double minute)>; ///< MB at a time

class TestLeakAlarm : public QObject
{
    Q_OBJECT
private slots:
    void findsTheSlopeDespiteWildValues();
    void judgesSeries_data();
    void judgesSeries();
    void takesItsTime();
    void staysRaisedWhileItRisesAndClearsWhenItRests();
    void raisesAgainOnlyAfterAnewRise();
    void beginsAnewWithAnotherProcessOrMeasure();

private:
    /// One sample a second; answers the minute of each change.
    static QList<double> run(LeakAlarm &alarm, const Series &series, double fromMinute, double toMinute);
};

QList<double> TestLeakAlarm::run(LeakAlarm &alarm, const Series &series, double from, double to)
{
    QList<double> changes;
    for (double second = from * 60; second < to * 60; ++second) {
        ProcessUsage usage;
        usage.monoNs = qint64(second * 1e9);
        usage.memoryBytes = qint64(series(second / 60) * 1e6);
        if (alarm.add(usage) != LeakAlarm::Change::None) {
            changes.append(second / 60);
        }
    }
    return changes;
}

void TestLeakAlarm::findsTheSlopeDespiteWildValues()
{
    QList<TrendPoint> points;
    for (int i = 0; i < 40; ++i) {
        points.append({double(i), 100 + 2.5 * i});
    }
    Trend trend = Trend::of(points);
    QCOMPARE(trend.slope, 2.5);
    QCOMPARE(trend.steadiness, 1.0);
    for (const int wild : {3, 11, 20, 37}) {
        points[wild].y += 5000;
    }
    trend = Trend::of(points);
    QVERIFY(std::abs(trend.slope - 2.5) < 0.2);
    QVERIFY(trend.steadiness > 0.6);
    QCOMPARE(Trend::of({}).slope, 0.0);
    QCOMPARE(Trend::of(std::span(points.constData(), 1)).steadiness, 0.0);
}

void TestLeakAlarm::judgesSeries_data()
{
    QTest::addColumn<Series>("series");
    QTest::addColumn<bool>("leaks");
    const auto noise = [](double size) { return (QRandomGenerator::global()->generateDouble() - 0.5) * 2 * size; };
    QTest::newRow("flat") << Series([=](double) { return 80 + noise(2); }) << false;
    QTest::newRow("steady rise") << Series([=](double m) { return 80 + 2 * m + noise(1); }) << true;
    QTest::newRow("rise below the threshold") << Series([=](double m) { return 80 + 0.5 * m + noise(0.2); }) << false;
    QTest::newRow("warm-up only") << Series([](double m) { return 80 + 60 * std::min(m, 1.0); }) << false;
    QTest::newRow("long warm-up") << Series([](double m) { return 80 + 20 * std::min(m, 3.0); }) << false;
    QTest::newRow("a cache that fills") << Series([](double m) { return 80 + 60 * (1 - std::exp(-m / 1.5)); }) << false;
    QTest::newRow("saw teeth") << Series([](double m) { return 80 + 30 * std::fmod(m, 1.0); }) << false;
    QTest::newRow("slow saw teeth") << Series([](double m) { return 80 + 8 * std::fmod(m, 2.5); }) << false;
    QTest::newRow("saw teeth on a rise") << Series([](double m) { return 80 + 3 * m + 20 * std::fmod(m * 6, 1.0); })
                                         << true;
    QTest::newRow("one step") << Series([](double m) { return m < 5 ? 80.0 : 400.0; }) << false;
    QTest::newRow("a peak") << Series([](double m) { return m > 5 && m < 6 ? 900.0 : 80.0; }) << false;
    QTest::newRow("falling") << Series([](double m) { return 800 - 3 * m; }) << false;
    QTest::newRow("rise with pauses") << Series([](double m) { return 80 + 3 * std::floor(m * 2) / 2; }) << true;
}

void TestLeakAlarm::judgesSeries()
{
    QFETCH(const Series, series);
    QFETCH(const bool, leaks);
    LeakAlarm alarm;
    const QList<double> changes = run(alarm, series, 0, 25);
    QCOMPARE(!changes.isEmpty(), leaks);
    QCOMPARE(alarm.isRaised(), leaks);
}

void TestLeakAlarm::takesItsTime()
{
    LeakAlarm alarm;
    const QList<double> changes = run(alarm, [](double m) { return 100 + 4 * m; }, 0, 20);
    QCOMPARE(changes.size(), 1); // one minute of warm-up, then five of rising
    QVERIFY2(changes.first() >= 6 && changes.first() < 6.5, qPrintable(QString::number(changes.first())));
    QVERIFY(std::abs(alarm.mbPerMinute() - 4) < 0.1);
    QCOMPARE(double(alarm.raisedMonoNs()) / 60e9, changes.first());
}

void TestLeakAlarm::staysRaisedWhileItRisesAndClearsWhenItRests()
{
    LeakAlarm alarm;
    const Series series = [](double m) { return 100 + (m < 20 ? 4 * m : 80 + 0.05 * m); };
    const QList<double> changes = run(alarm, series, 0, 60);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.last() > 22); // not at the first calm step
    QVERIFY2(changes.last() < 32, qPrintable(QString::number(changes.last())));
    QVERIFY(!alarm.isRaised());
}

void TestLeakAlarm::raisesAgainOnlyAfterAnewRise()
{
    LeakAlarm alarm;
    const Series series = [](double m) { return m < 20 ? 100 + 4 * m : m < 60 ? 180.0 : 180 + 4 * (m - 60); };
    const QList<double> changes = run(alarm, series, 0, 90);
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes.last() >= 64);
    QVERIFY(alarm.isRaised());
}

void TestLeakAlarm::beginsAnewWithAnotherProcessOrMeasure()
{
    LeakAlarm alarm;
    const Series rising = [](double m) { return 100 + 4 * m; };
    run(alarm, rising, 0, 10);
    QVERIFY(alarm.isRaised());
    QCOMPARE(alarm.reset(), LeakAlarm::Change::Cleared);
    QCOMPARE(alarm.reset(), LeakAlarm::Change::None);
    QVERIFY(!alarm.isRaised());
    QVERIFY(run(alarm, rising, 10, 15).isEmpty()); // warm-up and duration begin again
    QCOMPARE(run(alarm, rising, 15, 20).size(), 1);

    ProcessUsage other;
    other.monoNs = qint64(20 * 60e9);
    other.memory = ProcessUsage::Memory::Resident;
    other.memoryBytes = 900'000'000;
    QCOMPARE(alarm.add(other), LeakAlarm::Change::Cleared);
    QVERIFY(!alarm.isRaised());
}

QTEST_GUILESS_MAIN(TestLeakAlarm)

#include "tst_leakalarm.moc"
