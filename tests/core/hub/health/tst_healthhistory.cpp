// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/healthhistory.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Verdict = HealthOutcome::Verdict;

namespace {

HealthHistory::Moment at(int second)
{
    return {.monoNs = second * 1'000'000'000LL, .wallNs = 5'000'000'000'000LL + second * 1'000'000'000LL};
}

HealthOutcome outcome(Verdict verdict, const QString &reason = {})
{
    return {.verdict = verdict, .wallNs = 1, .durationNs = 2, .reason = reason};
}

qint64 seconds(qint64 ns)
{
    return ns / 1'000'000'000;
}

} // namespace

class TestHealthHistory : public QObject
{
    Q_OBJECT
private slots:
    void knowsNothingAtFirst();
    void isDownAfterSoManyFailures();
    void countsAFailureThatPassedAsUp();
    void countsDownFromTheFirstFailure();
    void isDownAtOnceWhenTheConnectionIsLost();
    void countsNothingWhilePaused();
    void takesNoVerdictFromWhatWasNotAsked();
    void keepsTheLatestChanges();
};

void TestHealthHistory::knowsNothingAtFirst()
{
    const HealthReport report = HealthHistory().report(at(100));
    QCOMPARE(report.state, HealthState::Unknown);
    QVERIFY(!report.uptime());
    QVERIFY(!report.last);
    QCOMPARE(report.checks, 0U);
}

void TestHealthHistory::isDownAfterSoManyFailures()
{
    HealthHistory history;
    history.setFailures(2);
    history.add(outcome(Verdict::Passed), at(0));
    QCOMPARE(history.report(at(1)).state, HealthState::Up);
    history.add(outcome(Verdict::Failed, u"late"_s), at(10));
    QCOMPARE(history.report(at(10)).state, HealthState::Failing);
    history.add(outcome(Verdict::Failed, u"late again"_s), at(20));
    const HealthReport report = history.report(at(20));
    QCOMPARE(report.state, HealthState::Down);
    QCOMPARE(report.changes.last().reason, u"late again"_s);
    QCOMPARE(report.sinceWallNs, at(20).wallNs);
    QCOMPARE(report.failedInRow, 2);
    QCOMPARE(report.checks, 3U);
    QCOMPARE(report.failed, 2U);
    history.add(outcome(Verdict::Passed), at(30));
    QCOMPARE(history.report(at(30)).state, HealthState::Up);
    QCOMPARE(history.report(at(30)).failedInRow, 0);
}

void TestHealthHistory::countsAFailureThatPassedAsUp()
{
    HealthHistory history;
    history.add(outcome(Verdict::Passed), at(0));
    history.add(outcome(Verdict::Failed), at(10));
    history.add(outcome(Verdict::Passed), at(20));
    QCOMPARE(*history.report(at(30)).uptime(), 1.0);
    QCOMPARE(seconds(history.report(at(30)).upNs), 30);
}

void TestHealthHistory::countsDownFromTheFirstFailure()
{
    HealthHistory history;
    history.setFailures(3);
    history.add(outcome(Verdict::Passed), at(0));
    for (const int second : {60, 70, 80}) {
        history.add(outcome(Verdict::Failed), at(second));
    }
    history.add(outcome(Verdict::Failed), at(90)); // goes on being down
    const HealthReport down = history.report(at(90));
    QCOMPARE(seconds(down.upNs), 60);
    QCOMPARE(seconds(down.downNs), 30);
    history.add(outcome(Verdict::Passed), at(100));
    const HealthReport up = history.report(at(160));
    QCOMPARE(seconds(up.upNs), 120);
    QCOMPARE(seconds(up.downNs), 40);
    QCOMPARE(*up.uptime(), 0.75);
}

void TestHealthHistory::isDownAtOnceWhenTheConnectionIsLost()
{
    HealthHistory history;
    history.add(outcome(Verdict::Passed), at(0));
    history.lost(u"it ended"_s, at(50));
    QCOMPARE(history.report(at(50)).state, HealthState::Down);
    history.add(outcome(Verdict::Failed), at(60)); // one is enough to stay there
    QCOMPARE(history.report(at(60)).state, HealthState::Down);
    QCOMPARE(*history.report(at(100)).uptime(), 0.5);
}

void TestHealthHistory::countsNothingWhilePaused()
{
    HealthHistory history;
    history.add(outcome(Verdict::Passed), at(0));
    history.pause(at(10));
    QCOMPARE(history.report(at(1000)).state, HealthState::Unknown);
    QCOMPARE(seconds(history.report(at(1000)).upNs), 10);
    history.lost(u"gone"_s, at(2000));
    QCOMPARE(*history.report(at(2010)).uptime(), 0.5);
}

void TestHealthHistory::takesNoVerdictFromWhatWasNotAsked()
{
    HealthHistory history;
    history.add(outcome(Verdict::NotAsked, u"no such tool"_s), at(0));
    const HealthReport report = history.report(at(10));
    QCOMPARE(report.state, HealthState::Unknown);
    QCOMPARE(report.checks, 0U);
    QCOMPARE(report.last->reason, u"no such tool"_s);
    QVERIFY(!report.uptime());
}

void TestHealthHistory::keepsTheLatestChanges()
{
    HealthHistory history;
    history.setFailures(1);
    for (int i = 0; i < 300; ++i) {
        history.add(outcome(i % 2 ? Verdict::Failed : Verdict::Passed), at(i));
    }
    const HealthReport report = history.report(at(300));
    QCOMPARE(report.changes.size(), HealthHistory::kKeptChanges);
    QCOMPARE(report.changes.last().state, HealthState::Down);
    QCOMPARE(report.changes.last().wallNs, at(299).wallNs);
}

QTEST_GUILESS_MAIN(TestHealthHistory)

#include "tst_healthhistory.moc"
