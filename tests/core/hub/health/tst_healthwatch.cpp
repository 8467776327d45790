// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/healthwatch.h"

#include "../../session/memoryrecorder.h"
#include "../fakeentries.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Check = HealthSettings::Check;
using State = ServerStatus::State;
using Verdict = HealthOutcome::Verdict;

/// Checks of real processes.
class TestHealthWatch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksBothErasTheirOwnQuestion_data();
    void asksBothErasTheirOwnQuestion();
    void checksAgainAndAgainWithJitter();
    void marksAllItsTrafficAndCountsNoCalls();
    void callsAToolThatOnlyReads();
    void callsNoOtherTool_data();
    void callsNoOtherTool();
    void failsWhenTheToolIsLate();
    void isDownAfterSoManyMissedDeadlinesAndUpAgain();
    void neverHasTwoChecksUnderWay();
    void isDownWhenTheServerDies();
    void pausesWhileDisconnected();
    void asksNobodyForInput();
    void checksOnceWhenTold();
    void heedsChangedSettings();
    void endsWithAServerThatIsRemovedMeanwhile();

private:
    void start(const ServerEntry &entry, double random = 0.5);
    static ServerEntry entry(const HealthSettings &settings, const QStringList &flags = {});
    [[nodiscard]] HealthReport report() const { return m_watch->report(m_id); }
    [[nodiscard]] HealthOutcome outcome(qsizetype index) const
    {
        return m_checked->at(index).at(1).value<HealthOutcome>();
    }
    [[nodiscard]] qsizetype requests(const QByteArray &method) const; ///< marked as probes, after connecting

    MemoryRecorder m_recorder;
    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<HealthWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_checked;
    QString m_id;
    qsizetype m_connectedAt = 0;
};

void TestHealthWatch::init()
{
    m_recorder = {};
    m_hub = std::make_unique<Hub>(m_recorder, m_broker);
}

void TestHealthWatch::cleanup()
{
    m_checked.reset();
    m_watch.reset();
    m_hub.reset();
}

ServerEntry TestHealthWatch::entry(const HealthSettings &settings, const QStringList &flags)
{
    ServerEntry entry = fakeEntry(u"fake"_s, flags);
    entry.health = settings;
    return entry;
}

void TestHealthWatch::start(const ServerEntry &entry, double random)
{
    m_id = entry.id;
    m_watch = std::make_unique<HealthWatch>(*m_hub,
                                            HealthWatch::Options{.random = [random] { return random; }, .firstMs = 1});
    m_checked = std::make_unique<QSignalSpy>(m_watch.get(), &HealthWatch::checked);
    connect(m_hub.get(), &Hub::statusChanged, m_hub.get(), [this](const ServerStatus &status) {
        m_connectedAt = status.state == State::Connected ? m_recorder.records.size() : m_connectedAt;
    });
    m_hub->setEntries({entry});
    m_hub->byId(m_id)->connectToServer();
    QTRY_COMPARE(m_hub->byId(m_id)->status().state, State::Connected);
}

qsizetype TestHealthWatch::requests(const QByteArray &method) const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < m_recorder.records.size(); ++i) {
        count += m_recorder.methodAt(i) == method && m_recorder.records.at(i).kind == IndexRecord::Request
                         && m_recorder.hasFlag(i, IndexRecord::ProbeTraffic) && i >= m_connectedAt
                     ? 1
                     : 0;
    }
    return count;
}

void TestHealthWatch::asksBothErasTheirOwnQuestion_data()
{
    QTest::addColumn<QString>("era");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("handshake") << u"legacy"_s << QByteArray("ping");
    QTest::newRow("modern") << u"modern"_s << QByteArray("server/discover");
}

void TestHealthWatch::asksBothErasTheirOwnQuestion()
{
    QFETCH(const QString, era);
    QFETCH(const QByteArray, method);
    ServerEntry server = entry({.check = Check::Ping, .intervalMs = 10}, {u"--era"_s, era});
    server.era = *EraPolicy::fromText(era);
    start(server);
    QTRY_VERIFY(m_checked->size() >= 2);
    QCOMPARE(outcome(0).verdict, Verdict::Passed);
    QVERIFY(outcome(0).reason.isEmpty());
    QVERIFY(outcome(0).durationNs > 0);
    QVERIFY(outcome(0).wallNs > 0);
    QVERIFY(requests(method) >= 2);
    QCOMPARE(report().state, HealthState::Up);
    QVERIFY(report().checks >= 2);
    QCOMPARE(*report().uptime(), 1.0);
}

void TestHealthWatch::checksAgainAndAgainWithJitter()
{
    QElapsedTimer timer;
    timer.start();
    start(entry({.check = Check::Ping, .intervalMs = 100}), 0.0); // the shortest pause: nine tenths
    QTRY_VERIFY(m_checked->size() >= 4);
    QVERIFY2(timer.elapsed() >= 3 * 75, qPrintable(QString::number(timer.elapsed())));
}

void TestHealthWatch::marksAllItsTrafficAndCountsNoCalls()
{
    start(entry({.check = Check::Tool, .tool = u"echo"_s, .arguments = R"({"text":"x"})", .intervalMs = 5}));
    QTRY_VERIFY(m_checked->size() >= 3);
    QVERIFY(requests("tools/call") >= 3);
    for (qsizetype i = m_connectedAt; i < m_recorder.records.size(); ++i) {
        if (m_recorder.methodAt(i) == "tools/call") {
            QVERIFY(m_recorder.hasFlag(i, IndexRecord::ProbeTraffic)); // answers as well
        }
    }
    QCOMPARE(m_hub->byId(m_id)->status().calls, 0U);
    QCOMPARE(m_hub->byId(m_id)->status().inFlight, 0);

    HubCall *call = m_hub->call(u"fake.echo"_s, R"({"text":"y"})", u"test"_s); // and nothing else
    QSignalSpy finished(call, &HubCall::finished);
    QTRY_COMPARE(finished.size(), 1);
    const auto number = finished.first().first().value<CallOutcome>().requestSequence;
    QVERIFY(!m_recorder.hasFlag(qsizetype(number), IndexRecord::ProbeTraffic));
    QCOMPARE(m_hub->byId(m_id)->status().calls, 1U);
}

void TestHealthWatch::callsAToolThatOnlyReads()
{
    // On the second page of the list, and read once only.
    start(entry({.check = Check::Tool, .tool = u"echo"_s, .arguments = R"({"text":"hello"})", .intervalMs = 5}));
    QTRY_VERIFY(m_checked->size() >= 3);
    for (const int index : {0, 1, 2}) {
        QCOMPARE(outcome(index).verdict, Verdict::Passed);
    }
    qsizetype lists = 0;
    for (qsizetype i = m_connectedAt; i < m_recorder.records.size(); ++i) {
        lists += m_recorder.methodAt(i) == "tools/list" && m_recorder.records.at(i).kind == IndexRecord::Request;
    }
    QCOMPARE(lists, 1);
    QVERIFY(m_recorder.bodies.last().contains("hello")
            || m_recorder.bodies.at(m_recorder.bodies.size() - 2).contains("hello"));
}

void TestHealthWatch::callsNoOtherTool_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("reason");
    QTest::newRow("says nothing of it") << u"sleep"_s << u"only reads"_s;
    QTest::newRow("is not there") << u"none"_s << u"no tool “none”"_s;
}

void TestHealthWatch::callsNoOtherTool()
{
    QFETCH(const QString, tool);
    QFETCH(const QString, reason);
    start(entry({.check = Check::Tool, .tool = tool, .intervalMs = 5}));
    QTRY_VERIFY(m_checked->size() >= 2);
    QCOMPARE(outcome(0).verdict, Verdict::NotAsked);
    QVERIFY2(outcome(0).reason.contains(reason), qPrintable(outcome(0).reason));
    QCOMPARE(requests("tools/call"), 0);
    QCOMPARE(report().state, HealthState::Unknown);
    QCOMPARE(report().checks, 0U);
}

void TestHealthWatch::failsWhenTheToolIsLate()
{
    start(entry({.check = Check::Tool,
                 .tool = u"echo"_s,
                 .arguments = R"({"text":"x"})",
                 .intervalMs = 5,
                 .deadlineMs = 40,
                 .failures = 1},
                {u"--answer-late"_s, u"60000"_s}));
    QTRY_COMPARE(report().state, HealthState::Down);
    QCOMPARE(outcome(0).verdict, Verdict::Failed);
    QVERIFY2(outcome(0).reason.contains(u"40 ms"), qPrintable(outcome(0).reason));
}

void TestHealthWatch::isDownAfterSoManyMissedDeadlinesAndUpAgain()
{
    start(entry({.check = Check::Ping, .intervalMs = 10, .deadlineMs = 50, .failures = 3}));
    QTRY_COMPARE(report().state, HealthState::Up);
    const pid_t server = pid_t(m_hub->byId(m_id)->session()->processRoot().server);
    QVERIFY(server > 0);
    QSignalSpy changed(m_watch.get(), &HealthWatch::changed);
    QCOMPARE(kill(server, SIGSTOP), 0);
    QTRY_COMPARE(report().state, HealthState::Down);
    QVERIFY(report().failed >= 3);
    QCOMPARE(m_hub->byId(m_id)->status().state, State::Connected); // it is there, and does not answer
    bool wasFailing = false;
    for (const QList<QVariant> &one : std::as_const(changed)) {
        wasFailing |= one.at(1).value<HealthReport>().state == HealthState::Failing;
    }
    QVERIFY(wasFailing);
    QCOMPARE(kill(server, SIGCONT), 0);
    QTRY_COMPARE(report().state, HealthState::Up);
    QVERIFY(*report().uptime() < 1.0);
    QCOMPARE(report().changes.last().state, HealthState::Up);
}

void TestHealthWatch::neverHasTwoChecksUnderWay()
{
    start(entry({.check = Check::Ping, .intervalMs = 3'600'000, .deadlineMs = 300}, {u"--no-answer"_s, u"ping"_s}));
    QTRY_COMPARE(requests("ping"), 1);
    m_watch->checkNow(m_id);
    m_watch->checkNow(m_id);
    QTRY_VERIFY(m_checked->size() >= 1);
    QCOMPARE(m_checked->size(), 1);
    QCOMPARE(requests("ping"), 1);
}

void TestHealthWatch::isDownWhenTheServerDies()
{
    start(entry({.check = Check::Ping, .intervalMs = 20}));
    QTRY_COMPARE(report().state, HealthState::Up);
    const quint64 failed = report().failed;
    QCOMPARE(kill(pid_t(m_hub->byId(m_id)->session()->processRoot().server), SIGKILL), 0);
    QTRY_COMPARE(report().state, HealthState::Down);
    QVERIFY(!report().changes.last().reason.isEmpty());
    QCOMPARE(report().failed, failed); // the check under way says nothing more
    const qsizetype checks = m_checked->size();
    QTest::qWait(80);
    QCOMPARE(m_checked->size(), checks);
    m_hub->byId(m_id)->connectToServer();
    QTRY_COMPARE(report().state, HealthState::Up);
    QVERIFY(*report().uptime() < 1.0);
}

void TestHealthWatch::pausesWhileDisconnected()
{
    start(entry({.check = Check::Ping, .intervalMs = 10}));
    QTRY_COMPARE(report().state, HealthState::Up);
    m_hub->byId(m_id)->disconnectFromServer();
    QTRY_COMPARE(m_hub->byId(m_id)->status().state, State::Disconnected);
    QCOMPARE(report().state, HealthState::Unknown);
    const qsizetype checks = m_checked->size();
    QTest::qWait(80);
    QCOMPARE(m_checked->size(), checks);
    QCOMPARE(*report().uptime(), 1.0); // being switched off is no failure
}

void TestHealthWatch::asksNobodyForInput()
{
    ServerEntry server = entry({.check = Check::Tool, .tool = u"echo"_s, .intervalMs = 5},
                               {u"--era"_s, u"modern"_s, u"--input-required"_s, u"3"_s, u"--ask"_s, u"elicitation"_s});
    server.era = *EraPolicy::fromText(u"modern"_s);
    start(server);
    QTRY_VERIFY(m_checked->size() >= 2);
    QCOMPARE(outcome(1).verdict, Verdict::NotAsked);
    QVERIFY(outcome(1).reason.contains(u"asks the person"));
    const qsizetype underWay = requests("tools/call") - m_checked->size(); // one leg each
    QVERIFY(underWay == 0 || underWay == 1);
}

void TestHealthWatch::checksOnceWhenTold()
{
    start(entry({}));
    QTest::qWait(30);
    QVERIFY(m_checked->isEmpty());
    m_watch->checkNow(m_id);
    QTRY_COMPARE(m_checked->size(), 1);
    QCOMPARE(outcome(0).verdict, Verdict::Passed);
    QTest::qWait(30);
    QCOMPARE(m_checked->size(), 1);
    m_hub->byId(m_id)->disconnectFromServer();
    QTRY_COMPARE(m_hub->byId(m_id)->status().state, State::Disconnected);
    m_watch->checkNow(m_id);
    QTRY_COMPARE(m_checked->size(), 2);
    QCOMPARE(outcome(1).verdict, Verdict::NotAsked);
}

void TestHealthWatch::heedsChangedSettings()
{
    start(entry({.check = Check::Ping, .intervalMs = 3'600'000}));
    QTRY_COMPARE(m_checked->size(), 1);
    m_hub->setEntries({entry({.check = Check::Ping, .intervalMs = 10})});
    QTRY_VERIFY(m_checked->size() >= 3);
    m_hub->setEntries({entry({})});
    QCOMPARE(report().state, HealthState::Unknown);
    const qsizetype checks = m_checked->size();
    QTest::qWait(50);
    QCOMPARE(m_checked->size(), checks);
}

void TestHealthWatch::endsWithAServerThatIsRemovedMeanwhile()
{
    start(entry({.check = Check::Ping, .intervalMs = 1, .deadlineMs = 60'000}, {u"--no-answer"_s, u"ping"_s}));
    QTRY_COMPARE(requests("ping"), 1);
    m_hub->setEntries({});
    QCOMPARE(report().state, HealthState::Unknown);
    QTest::qWait(20);
    QVERIFY(m_checked->isEmpty());
}

QTEST_GUILESS_MAIN(TestHealthWatch)

#include "tst_healthwatch.moc"
