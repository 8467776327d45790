// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/taskkeep.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestTaskKeep : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheLastHundred();
    void boundsTheBytesAndKeepsTheNewest();
    void replacesTheEndOfATaskThatWasFollowedAgain();

private:
    static CallOutcome outcome(const QByteArray &result)
    {
        CallOutcome one;
        one.end = CallOutcome::End::Result;
        one.result = result;
        return one;
    }
};

void TestTaskKeep::keepsTheLastHundred()
{
    TaskKeep keep;
    for (int i = 0; i <= TaskKeep::kMost; ++i) {
        keep.keep(QString::number(i), outcome("{}"));
    }
    QVERIFY(!keep.outcome(u"0"_s));
    QVERIFY(keep.outcome(u"1"_s));
    QVERIFY(keep.outcome(QString::number(TaskKeep::kMost)));
    keep.clear();
    QVERIFY(!keep.outcome(u"1"_s));
}

void TestTaskKeep::boundsTheBytesAndKeepsTheNewest()
{
    TaskKeep keep;
    keep.keep(u"small"_s, outcome("{}"));
    keep.keep(u"large"_s, outcome(QByteArray(TaskKeep::kMostBytes + 1, ' ')));
    QVERIFY(!keep.outcome(u"small"_s));
    QVERIFY(keep.outcome(u"large"_s));
    keep.keep(u"next"_s, outcome("{}"));
    QVERIFY(!keep.outcome(u"large"_s));
    QCOMPARE(keep.outcome(u"next"_s)->result, "{}"_ba);
}

void TestTaskKeep::replacesTheEndOfATaskThatWasFollowedAgain()
{
    TaskKeep keep;
    keep.keep(u"a"_s, outcome("1"));
    keep.keep(u"a"_s, outcome("2"));
    QCOMPARE(keep.outcome(u"a"_s)->result, "2"_ba);
}

QTEST_GUILESS_MAIN(TestTaskKeep)
#include "tst_taskkeep.moc"
