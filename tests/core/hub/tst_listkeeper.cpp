// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/listkeeper.h"

#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using List = Lister::List;

/// The pauses of these tests are a hundredth of the real ones, so 0.3 s stand for 30 s.
class TestListKeeper : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsEveryListOnceConnected();
    void r02_readsAtMostFifteenTimesAndShowsTheLastChange();
    void r02_keepsTheFirstPauseBetweenTwoReads();
    void readsAtOnceAfterAQuietTime();
    void readsAtOnceWhenThePersonAsks();
    void pacesEachListByItself();
    void beginsAnewWithANewConnection();

private:
    void connectTo(const QStringList &flags = {}, ListPauses pauses = {.firstMs = 10, .longestMs = 300});
    void say(List list) { emit connection().listChanged(list); }
    [[nodiscard]] Connection &connection() const { return *m_hub->byName(u"fake"_s); }
    [[nodiscard]] int reads(List list) const;

    /// Counts the requests that leave, with their times.
    struct Counter : Recorder
    {
        quint16 nameId(QByteArrayView) override { return 0; }
        quint64 record(const Frame &frame, IndexRecord) override
        {
            if (frame.direction == Direction::Out && QByteArrayView(frame.bytes).contains("\"tools/list\"")) {
                asked.append(frame.monoNs);
            }
            return ++sequence;
        }
        QList<qint64> asked;
        quint64 sequence = 0;
    };

    DecliningBroker m_broker;
    Counter m_recorder;
    std::unique_ptr<Hub> m_hub;
    ListKeeper *m_keeper = nullptr;
    QList<List> m_read;
};

void TestListKeeper::init()
{
    m_recorder.asked.clear();
    m_read.clear();
    m_hub = std::make_unique<Hub>(m_recorder, m_broker);
}

void TestListKeeper::cleanup()
{
    m_hub.reset();
}

void TestListKeeper::connectTo(const QStringList &flags, ListPauses pauses)
{
    m_hub->setEntries({fakeEntry(u"fake"_s, flags)});
    m_keeper = new ListKeeper(connection(), pauses);
    connect(m_keeper, &ListKeeper::listRead, this,
            [this](const Lister::Outcome &outcome) { m_read.append(outcome.list); });
    connection().connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(m_read.size(), 4, 20000);
}

int TestListKeeper::reads(List list) const
{
    return int(m_read.count(list));
}

void TestListKeeper::readsEveryListOnceConnected()
{
    connectTo();
    for (const List list : {List::Tools, List::Resources, List::ResourceTemplates, List::Prompts}) {
        QCOMPARE(reads(list), 1);
    }
}

void TestListKeeper::r02_readsAtMostFifteenTimesAndShowsTheLastChange()
{
    connectTo();
    const qsizetype before = m_recorder.asked.size();
    QElapsedTimer clock;
    clock.start();
    QTimer chatter;
    connect(&chatter, &QTimer::timeout, this, [this] {
        for (int i = 0; i < 20; ++i) {
            say(List::Tools);
        }
    });
    chatter.start(1);
    QTRY_VERIFY(clock.elapsed() >= 300 && m_recorder.asked.size() >= before + 2);
    chatter.stop();
    const qsizetype during = m_recorder.asked.size() - before;
    QVERIFY2(during <= 15, qPrintable(QString::number(during)));
    const qsizetype atTheEnd = m_recorder.asked.size();
    say(List::Tools); // the last change: a read that begins after it, and only one
    QTRY_COMPARE(m_recorder.asked.size(), atTheEnd + 1);
    QTRY_COMPARE(reads(List::Tools), int(m_recorder.asked.size()));
    QTest::qWait(700);
    QCOMPARE(m_recorder.asked.size(), atTheEnd + 1);
}

void TestListKeeper::r02_keepsTheFirstPauseBetweenTwoReads()
{
    connectTo({}, {.firstMs = 100, .longestMs = 400});
    for (int i = 0; i < 3; ++i) {
        const qsizetype before = m_recorder.asked.size();
        say(List::Tools);
        QTRY_COMPARE(m_recorder.asked.size(), before + 1);
    }
    constexpr qint64 kNsPerMs = 1'000'000;
    for (qsizetype i = 1; i < m_recorder.asked.size(); ++i) {
        const qint64 apart = m_recorder.asked.at(i) - m_recorder.asked.at(i - 1);
        QVERIFY2(apart >= 98 * kNsPerMs, qPrintable(QString::number(apart)));
    }
}

void TestListKeeper::readsAtOnceAfterAQuietTime()
{
    connectTo({}, {.firstMs = 50, .longestMs = 60000});
    QTest::qWait(250); // more than four pauses
    say(List::Tools);
    QCOMPARE(m_recorder.asked.size(), 2);
}

void TestListKeeper::readsAtOnceWhenThePersonAsks()
{
    connectTo({}, {.firstMs = 60000, .longestMs = 60000});
    say(List::Tools);
    QCOMPARE(m_recorder.asked.size(), 1); // waits
    m_keeper->refresh(List::Tools);
    QCOMPARE(m_recorder.asked.size(), 2);
    m_keeper->refresh(List::Tools); // one runs: another right after it
    QTRY_COMPARE(m_recorder.asked.size(), 3);
    QTRY_COMPARE(reads(List::Tools), 3);
}

void TestListKeeper::pacesEachListByItself()
{
    connectTo({}, {.firstMs = 60000, .longestMs = 60000});
    say(List::Tools);
    m_keeper->refresh(List::Prompts);
    QTRY_COMPARE(reads(List::Prompts), 2);
    QCOMPARE(reads(List::Tools), 1);
}

void TestListKeeper::beginsAnewWithANewConnection()
{
    connectTo({}, {.firstMs = 60000, .longestMs = 60000});
    say(List::Tools);
    connection().restart();
    QTRY_COMPARE_WITH_TIMEOUT(reads(List::Tools), 2, 20000);
    QTRY_COMPARE(m_read.size(), 8);
}

QTEST_GUILESS_MAIN(TestListKeeper)
#include "tst_listkeeper.moc"
