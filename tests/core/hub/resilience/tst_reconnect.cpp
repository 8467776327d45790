// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callgates.h"
#include "core/hub/hub.h"
#include "core/hub/resilience/breakergate.h"
#include "core/journal/recorder.h"

#include "../fakeentries.h"
#include "manualtime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ServerStatus::State;
using End = CallOutcome::End;

/// Lost connections, over real processes.
class TestReconnect : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { m_hub.reset(); }
    void p08_aLostServerComesBack();
    void p08_aCrashLoopIsGivenUp();
    void staysLostIfThatIsWanted();
    void thePersonsWordCounts();
    void aCallThatWasNotSentWaitsForTheNewConnection();
    void y06_anEffectIsHadOnceHoweverTheConnectionEnds_data();
    void y06_anEffectIsHadOnceHoweverTheConnectionEnds();

private:
    struct Ended
    {
        bool isOver = false;
        CallOutcome outcome;
    };
    void start(const QStringList &flags = {}, bool reconnects = true);
    [[nodiscard]] const ServerStatus &status() const { return m_hub->byName(u"fake"_s)->status(); }
    std::shared_ptr<Ended> call(const QString &tool, const QByteArray &arguments = "{}");
    void crash();

    DecliningBroker m_broker;
    ManualTime m_time; // of the gates; connections have their own
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CallGates> m_gates;
};

void TestReconnect::start(const QStringList &flags, bool reconnects)
{
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    m_gates = std::make_unique<CallGates>(*m_hub, std::nullopt, Limits(), GateTimes{.clock = m_time, .pause = m_time});
    ServerEntry entry = fakeEntry(u"fake"_s, flags);
    entry.gates.reconnects = reconnects;
    entry.gates.firstWaitMs = 20;
    entry.gates.longestWaitMs = 100;
    entry.gates.breakerFailures = 0;
    m_gates->setEntries({entry});
    m_hub->setEntries({entry});
    m_hub->byName(u"fake"_s)->connectToServer();
    QTRY_COMPARE(status().state, State::Connected);
}

std::shared_ptr<TestReconnect::Ended> TestReconnect::call(const QString &tool, const QByteArray &arguments)
{
    auto ended = std::make_shared<Ended>();
    HubCall *call = m_hub->call(u"fake."_s + tool, arguments, u"test"_s);
    connect(call, &HubCall::finished, this, [ended](const CallOutcome &outcome) {
        ended->isOver = true;
        ended->outcome = outcome;
    });
    return ended;
}

void TestReconnect::crash()
{
    const auto ended = call(u"crash"_s);
    QTRY_VERIFY(ended->isOver);
    QCOMPARE(ended->outcome.end, End::Lost);
}

void TestReconnect::p08_aLostServerComesBack()
{
    start();
    QList<State> states;
    bool wasPlanned = false;
    connect(m_hub.get(), &Hub::statusChanged, this, [&](const ServerStatus &now) {
        if (states.isEmpty() || states.constLast() != now.state) {
            states.append(now.state);
        }
        wasPlanned = wasPlanned || (now.state == State::Failed && now.nextTryWallNs > 0 && now.reconnects == 1);
    });
    crash();
    QTRY_COMPARE(states, QList<State>({State::Failed, State::Connecting, State::Connected}));
    QVERIFY(wasPlanned);
    QCOMPARE(status().reconnects, 0);
    QCOMPARE(status().nextTryWallNs, 0);
    const auto ended = call(u"echo"_s, R"({"text":"back"})");
    QTRY_VERIFY(ended->isOver);
    QVERIFY(ended->outcome.result.contains("back"));
}

void TestReconnect::p08_aCrashLoopIsGivenUp()
{
    start();
    for (int i = 0; i < 4; ++i) {
        crash();
        QTRY_COMPARE(status().state, State::Connected);
    }
    crash();
    QTRY_COMPARE(status().state, State::Failed);
    QCOMPARE(status().nextTryWallNs, 0);
    QVERIFY2(status().error->advice.startsWith(u"It was lost 5 times within 5 minutes"_s),
             qPrintable(status().error->advice));
    QVERIFY2(status().error->message.contains(u"code 3"_s), qPrintable(status().error->message));
    m_hub->byName(u"fake"_s)->connectToServer(); // by the person: all begins anew
    QTRY_COMPARE(status().state, State::Connected);
    crash();
    QTRY_COMPARE(status().state, State::Connected);
}

void TestReconnect::staysLostIfThatIsWanted()
{
    start({}, false);
    crash();
    QTRY_COMPARE(status().state, State::Failed);
    QCOMPARE(status().nextTryWallNs, 0);
    QCOMPARE(status().reconnects, 0);
}

void TestReconnect::thePersonsWordCounts()
{
    start();
    crash();
    m_hub->byName(u"fake"_s)->disconnectFromServer();
    QTRY_COMPARE(status().state, State::Disconnected);
    QCOMPARE(status().nextTryWallNs, 0);
    QVERIFY(!QTest::qWaitFor([this] { return status().state != State::Disconnected; }, 200));
}

void TestReconnect::aCallThatWasNotSentWaitsForTheNewConnection()
{
    start();
    std::shared_ptr<Ended> ended;
    connect(m_hub.get(), &Hub::statusChanged, this, [&](const ServerStatus &now) {
        if (now.state == State::Failed && !ended) {
            ended = call(u"echo"_s, R"({"text":"patient"})");
        }
    });
    crash();
    QTRY_VERIFY(ended && m_time.waiting() == 1);
    QTRY_COMPARE(status().state, State::Connected);
    QVERIFY(!ended->isOver);
    m_time.advance(1s);
    QTRY_VERIFY(ended->isOver);
    QVERIFY2(ended->outcome.ok(), qPrintable(ended->outcome.error.message));
    QCOMPARE(ended->outcome.notes.constFirst().gate, CallNote::Gate::Retry);
}

void TestReconnect::y06_anEffectIsHadOnceHoweverTheConnectionEnds_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("before the answer") << QStringList{u"--crash-on"_s, u"tools/call"_s};
    QTest::newRow("in the middle of the answer") << QStringList{u"--crash-mid"_s, u"tools/call"_s};
}

/// The server's own record counts: one line for each call it took, 100 connections dropped at either of the two worst
/// moments.
void TestReconnect::y06_anEffectIsHadOnceHoweverTheConnectionEnds()
{
    QFETCH(const QStringList, flags);
#ifdef __SANITIZE_ADDRESS__
    constexpr int kTimes = 20; // starting a server takes several times as long
#else
    constexpr int kTimes = 100;
#endif
    QTemporaryDir folder;
    const QString witness = folder.filePath(u"witness"_s);
    start(flags + QStringList{u"--witness"_s, witness}, false);
    for (int i = 0; i < kTimes; ++i) {
        const auto ended = call(u"echo"_s, "{\"text\":\"effect " + QByteArray::number(i) + "\"}");
        QTRY_VERIFY(ended->isOver);
        QVERIFY(!ended->outcome.ok()); // half an answer says no more than none
        QTRY_COMPARE(status().state, State::Failed);
        m_hub->byName(u"fake"_s)->connectToServer();
        QTRY_COMPARE(status().state, State::Connected);
    }
    QFile file(witness);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray record = file.readAll();
    QCOMPARE(record.count("\"tools/call\""), kTimes);
    for (int i = 0; i < kTimes; ++i) {
        QCOMPARE(record.count("effect " + QByteArray::number(i) + "\""), 1);
    }
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
