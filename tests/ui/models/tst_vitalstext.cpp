// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vitalstext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestVitalsText : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatProcessesCost();
    void neverRoundsUptimeUpToAll_data();
    void neverRoundsUptimeUpToAll();
    void tellsOfHealth();
    void tellsWhyItIsDown();
};

void TestVitalsText::tellsWhatProcessesCost()
{
    ProcessUsage usage;
    usage.memoryBytes = 42'130'000;
    usage.processes = 1;
    usage.threads = 11;
    usage.handles = 24;
    QCOMPARE(usageText(usage), u"42.1 MB, 11 thread(s), 24 handle(s)"_s);
    usage.cpuShare = 1.234;
    usage.processes = 3;
    usage.zombies = 1;
    QCOMPARE(usageText(usage), u"42.1 MB, 123 % CPU, 11 thread(s), 24 handle(s), 2 child(ren), 1 zombie(s)"_s);
    QVERIFY(usageTip(usage).contains(u"PSS"));
    usage.memory = ProcessUsage::Memory::Resident;
    QVERIFY(usageTip(usage).contains(u"RSS"));
    QVERIFY(leakText(2.14).contains(u"2.1 MB"));
}

void TestVitalsText::neverRoundsUptimeUpToAll_data()
{
    QTest::addColumn<double>("uptime");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 1.0 << u"100 %"_s;
    QTest::newRow("nearly all") << 0.99999 << u"99.9 %"_s;
    QTest::newRow("some") << 0.998 << u"99.8 %"_s;
    QTest::newRow("half") << 0.5 << u"50.0 %"_s;
    QTest::newRow("none") << 0.0 << u"0.0 %"_s;
}

void TestVitalsText::neverRoundsUptimeUpToAll()
{
    QFETCH(const double, uptime);
    QFETCH(const QString, text);
    QCOMPARE(uptimeText(uptime), text);
}

void TestVitalsText::tellsOfHealth()
{
    HealthReport health;
    QCOMPARE(healthText(health), u"not known"_s);
    health.state = HealthState::Up;
    health.upNs = 3;
    health.downNs = 1;
    health.last = {.verdict = HealthOutcome::Verdict::Passed, .wallNs = 1, .durationNs = 3'800'000};
    QCOMPARE(healthText(health), u"up, 75.0 % of the time, 3.8 ms"_s);
    health.state = HealthState::Failing;
    health.last->reason = u"It was late."_s;
    QCOMPARE(healthText(health), u"failing, 75.0 % of the time: It was late."_s);
}

void TestVitalsText::tellsWhyItIsDown()
{
    HealthReport health;
    health.state = HealthState::Down;
    health.changes.append({.wallNs = 1, .state = HealthState::Down, .reason = u"It ended."_s});
    QVERIFY(healthText(health).startsWith(u"down since "));
    QVERIFY(healthText(health).endsWith(u": It ended."));
    ServerVitals vitals;
    QVERIFY(vitalsLines(vitals).isEmpty());
    vitals.isChecked = true;
    vitals.health = health;
    vitals.usage = ProcessUsage();
    QCOMPARE(vitalsLines(vitals).count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestVitalsText)

#include "tst_vitalstext.moc"
