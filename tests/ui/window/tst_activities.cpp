// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activities.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ServerStatus server(const QString &name, ServerStatus::State state)
{
    ServerStatus status;
    status.entry.id = u"id of "_s + name;
    status.entry.name = name;
    status.state = state;
    return status;
}

} // namespace

class TestActivities : public QObject
{
    Q_OBJECT
private slots:
    void saysNothingWhileNothingGoesOn();
    void namesTheLongestCallAndCountsTheOthers();
    void doesNotSpeakOfShortCalls();
    void saysWhatAConnectionWaitsFor();
    void countsSeveralServers();
    void requestsComeFirst();
};

void TestActivities::saysNothingWhileNothingGoesOn()
{
    const auto all = Activities::of({server(u"a"_s, ServerStatus::State::Connected)}, {}, {}, 0);
    QVERIFY(all.isEmpty());
}

void TestActivities::namesTheLongestCallAndCountsTheOthers()
{
    const QList<ServerStatus> servers{server(u"files"_s, ServerStatus::State::Connected)};
    const QList<RunningCall> calls{{u"files"_s, u"read"_s, 600}, {u"files"_s, u"scan"_s, 3200}};
    QList<Activity> all = Activities::of(servers, calls, {}, 0);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.constFirst().text.startsWith(u"files.scan · 3.2"_s), qPrintable(all.constFirst().text));
    QVERIFY(all.constFirst().text.contains(u"1 more"_s));
    QCOMPARE(all.constFirst().server, u"id of files"_s);
    QCOMPARE(all.constFirst().tool, u"scan"_s);
    all = Activities::of(servers, {calls.at(1)}, {}, 0);
    QVERIFY(!all.constFirst().text.contains(u"more"_s));
}

void TestActivities::doesNotSpeakOfShortCalls()
{
    const QList<RunningCall> calls{{u"files"_s, u"read"_s, Activities::kPatienceMs - 1}};
    QVERIFY(Activities::of({server(u"files"_s, ServerStatus::State::Connected)}, calls, {}, 0).isEmpty());
}

void TestActivities::saysWhatAConnectionWaitsFor()
{
    ServerStatus connecting = server(u"a"_s, ServerStatus::State::Connecting);
    QCOMPARE(Activities::of({connecting}, {}, {}, 0).constFirst().text, u"Connecting a"_s);
    connecting.step = u"waiting for %1"_s;
    const Activity one = Activities::of({connecting}, {}, {}, 0).constFirst();
    QCOMPARE(one.text, u"Connecting a: waiting for %1"_s);
    QCOMPARE(one.server, u"id of a"_s);
}

void TestActivities::countsSeveralServers()
{
    const QList<ServerStatus> servers{
        server(u"a"_s, ServerStatus::State::Connecting), server(u"b"_s, ServerStatus::State::Connecting),
        server(u"c"_s, ServerStatus::State::Connected), server(u"d"_s, ServerStatus::State::Connected)};
    const QList<Activity> all = Activities::of(servers, {}, {u"id of c"_s}, 0);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).text.contains(u'2'));
    QCOMPARE(all.at(1).text, u"Reading the lists of c"_s);
}

void TestActivities::requestsComeFirst()
{
    const QList<Activity> all =
        Activities::of({server(u"a"_s, ServerStatus::State::Connecting)}, {{u"a"_s, u"t"_s, 900}}, {}, 2);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).kind, Activity::Kind::Requests);
    QCOMPARE(all.at(1).kind, Activity::Kind::Calls);
    QCOMPARE(all.at(2).kind, Activity::Kind::Connecting);
}

QTEST_MAIN(TestActivities)
#include "tst_activities.moc"
