// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/models/monitor/monitorfeed.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

class TestMonitorFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_load.play(logNormal(600, 600, 20, 0.5))); }
    void readsNothingWhileNobodyLooks();
    void updatesAtMostFourTimesASecond();
    void theRangeEndsNowWhileItIsLive();
    void aRangeOfThePersonsOwnStandsStill();
    void goingLiveAgainKeepsTheSpan();
    void anAnswerToAnOlderChoiceIsDropped();
    void anotherServerForgetsTheTool();
    void aFolderWithoutFiguresIsToldAndTriedAgain();

private:
    struct Feed : MonitorFeed
    {
        explicit Feed(const Load &load)
        {
            setClock([] { return kStart + 600 * kSecond; });
            setFolder(load.folder());
        }
    };

    Load m_load;
};

void TestMonitorFeed::readsNothingWhileNobodyLooks()
{
    Feed feed(m_load);
    const QSignalSpy changed(&feed, &MonitorFeed::figuresChanged);
    feed.setSpan(MonitorFeed::Span::Hour);
    QVERIFY(!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 200));
    feed.setActive(true);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(feed.figures().total.begun, quint64(600));
}

void TestMonitorFeed::updatesAtMostFourTimesASecond()
{
    Feed feed(m_load);
    const QSignalSpy changed(&feed, &MonitorFeed::figuresChanged);
    QElapsedTimer watch;
    watch.start();
    feed.setActive(true);
    QTRY_VERIFY(changed.size() >= 5); // four pauses, however late one hears of each
    QVERIFY(watch.elapsed() >= 4 * MonitorFeed::kShortestPauseMs - 50);
}

void TestMonitorFeed::theRangeEndsNowWhileItIsLive()
{
    Feed feed(m_load);
    feed.setSpan(MonitorFeed::Span::Minute);
    feed.setActive(true);
    QTRY_VERIFY(feed.hasFigures());
    QCOMPARE(feed.figures().query.range, (TimeRange{kStart + 540 * kSecond, kStart + 600 * kSecond}));
    feed.setClock([] { return kStart + 601 * kSecond; });
    QTRY_COMPARE(feed.figures().query.range.toNs, kStart + 601 * kSecond);
}

void TestMonitorFeed::aRangeOfThePersonsOwnStandsStill()
{
    Feed feed(m_load);
    feed.setActive(true);
    const TimeRange own{kWholeMinute, kWholeMinute + 60 * kSecond};
    feed.setRange(own);
    QVERIFY(!feed.isLive());
    QTRY_VERIFY(feed.hasFigures() && feed.figures().query.range == own);
    QCOMPARE(feed.figures().total.begun, quint64(60));
}

void TestMonitorFeed::goingLiveAgainKeepsTheSpan()
{
    Feed feed(m_load);
    feed.setSpan(MonitorFeed::Span::Hour);
    feed.setActive(true);
    QTRY_VERIFY(feed.hasFigures());
    feed.setLive(false);
    QCOMPARE(feed.range(), feed.figures().query.range); // what is seen stays
    feed.setLive(true);
    QCOMPARE(feed.span(), MonitorFeed::Span::Hour);
}

void TestMonitorFeed::anAnswerToAnOlderChoiceIsDropped()
{
    Feed feed(m_load);
    QStringList servers;
    connect(&feed, &MonitorFeed::figuresChanged, this, [&] { servers.append(feed.figures().query.server); });
    feed.setActive(true); // asks for all
    feed.setServer(u"postgres"_s);
    QTRY_VERIFY(!servers.isEmpty());
    QCOMPARE(servers.first(), u"postgres"_s);
}

void TestMonitorFeed::anotherServerForgetsTheTool()
{
    Feed feed(m_load);
    feed.setServer(u"postgres"_s);
    feed.setTool(u"query"_s);
    feed.setServer(u"github"_s);
    QCOMPARE(feed.tool(), QString());
}

void TestMonitorFeed::aFolderWithoutFiguresIsToldAndTriedAgain()
{
    const QTemporaryDir empty;
    MonitorFeed feed;
    feed.setFolder(empty.path());
    feed.setActive(true);
    QTRY_VERIFY(feed.problem());
    QVERIFY(!feed.hasFigures());
    feed.setFolder(m_load.folder());
    QTRY_VERIFY(feed.hasFigures());
    QVERIFY(!feed.problem());
}

QTEST_GUILESS_MAIN(TestMonitorFeed)
#include "tst_monitorfeed.moc"
