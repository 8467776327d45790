// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/reconnectplan.h"

#include <QTest>

using namespace Signalbox;
using namespace std::chrono_literals;

class TestReconnectPlan : public QObject
{
    Q_OBJECT
private slots:
    void p08_waitsLongerEachTimeAndGivesUp();
    void p08_countsOnlyTheLastFiveMinutes();
    void beginsAnewWhenThePersonDoes();
};

void TestReconnectPlan::p08_waitsLongerEachTimeAndGivesUp()
{
    ReconnectPlan plan;
    qint64 now = 0;
    for (const auto wait : {1s, 2s, 4s, 8s}) {
        QCOMPARE(plan.failed(now), std::optional<std::chrono::milliseconds>(wait));
        now += std::chrono::nanoseconds(wait).count();
    }
    QVERIFY(!plan.failed(now));
    QCOMPARE(plan.failures(), 5);
}

void TestReconnectPlan::p08_countsOnlyTheLastFiveMinutes()
{
    ReconnectPlan plan;
    for (int i = 0; i < 100; ++i) { // lost every two minutes: each time it had worked for a while
        QVERIFY(plan.failed(std::chrono::nanoseconds(2min).count() * i));
    }
    QVERIFY(plan.failures() < ReconnectPlan::kMostFailures);
}

void TestReconnectPlan::beginsAnewWhenThePersonDoes()
{
    ReconnectPlan plan({.first = 10ms, .longest = 15ms});
    QCOMPARE(plan.failed(0), std::optional(10ms));
    QCOMPARE(plan.failed(0), std::optional(15ms));
    plan.forget();
    QCOMPARE(plan.failed(0), std::optional(10ms));
}

QTEST_APPLESS_MAIN(TestReconnectPlan)
#include "tst_reconnectplan.moc"
