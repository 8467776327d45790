// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/vitalswatch.h"

#include "../fakeentries.h"
#include "core/hub/vitalskeeping.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

class TestVitalsWatch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void samplesServersWhileTheyRun();
    void tellsOfChecks();
    void samplesTheNewProcessAfterARestart();
    void tellsOfALeakAndOfItsEnd();
    void keepsSamplesAndChecksBesideTheJournal();

private:
    void connectTo(const ServerEntry &entry);
    [[nodiscard]] Connection &connection() const { return *m_hub->byId(m_id); }

    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<VitalsWatch> m_watch;
    QString m_id;
};

void TestVitalsWatch::init()
{
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    VitalsWatch::Options options;
    options.health.firstMs = 1;
    options.processes.intervalMs = 20;
    // So that the ordinary noise of a process that does nothing counts as a leak at once: what is tested is the telling.
    options.leak = {.raiseMbPerMinute = -1e9,
                    .clearMbPerMinute = -1e9,
                    .leastSteadiness = -1,
                    .leastPersistence = -1e9,
                    .leastGrowthMb = -1e9,
                    .warmUpMs = 0,
                    .stepMs = 20,
                    .leastMs = 40,
                    .windowMs = 2000,
                    .clearMs = 0};
    m_watch = std::make_unique<VitalsWatch>(*m_hub, options);
}

void TestVitalsWatch::cleanup()
{
    m_watch.reset();
    m_hub.reset();
}

void TestVitalsWatch::connectTo(const ServerEntry &entry)
{
    m_id = entry.id;
    m_hub->setEntries({entry});
    connection().connectToServer();
    QTRY_COMPARE(connection().status().state, State::Connected);
}

void TestVitalsWatch::samplesServersWhileTheyRun()
{
    QSignalSpy sampled(m_watch.get(), &VitalsWatch::sampled);
    QSignalSpy changed(m_watch.get(), &VitalsWatch::changed);
    connectTo(fakeEntry(u"fake"_s, {u"--spawn-child"_s}));
    QTRY_VERIFY(sampled.size() >= 2);
    QCOMPARE(sampled.first().first().toString(), u"fake"_s);
    const ServerVitals vitals = m_watch->vitals(m_id);
    QVERIFY(vitals.usage);
    QCOMPARE(vitals.name, u"fake"_s);
    QCOMPARE(vitals.usage->processes, 2);
    QVERIFY(vitals.usage->memoryBytes > 0);
    QVERIFY(!vitals.isChecked);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(m_watch->all().size(), 1);

    connection().disconnectFromServer();
    QTRY_COMPARE(connection().status().state, State::Disconnected);
    QVERIFY(!m_watch->vitals(m_id).usage);
    QVERIFY(!changed.last().first().value<ServerVitals>().usage);
    sampled.clear();
    QTest::qWait(80);
    QVERIFY(sampled.isEmpty());
}

void TestVitalsWatch::tellsOfChecks()
{
    QSignalSpy checked(m_watch.get(), &VitalsWatch::checked);
    ServerEntry entry = fakeEntry(u"fake"_s);
    entry.health = {.check = HealthSettings::Check::Ping, .intervalMs = 10};
    connectTo(entry);
    QTRY_VERIFY(checked.size() >= 2);
    QCOMPARE(checked.first().first().toString(), u"fake"_s);
    QVERIFY(m_watch->vitals(m_id).isChecked);
    QCOMPARE(m_watch->vitals(m_id).health.state, HealthState::Up);
}

void TestVitalsWatch::samplesTheNewProcessAfterARestart()
{
    QSignalSpy sampled(m_watch.get(), &VitalsWatch::sampled);
    connectTo(fakeEntry(u"fake"_s));
    QTRY_VERIFY(!sampled.isEmpty());
    QCOMPARE(kill(pid_t(connection().session()->processRoot().server), SIGKILL), 0);
    QTRY_COMPARE(connection().status().state, State::Failed);
    QTRY_VERIFY(!m_watch->vitals(m_id).usage);
    sampled.clear();
    connection().connectToServer();
    QTRY_VERIFY(!sampled.isEmpty());
    QVERIFY(!sampled.first().at(1).value<ProcessUsage>().cpuShare); // a new series
    QVERIFY(m_watch->vitals(m_id).usage);
}

void TestVitalsWatch::tellsOfALeakAndOfItsEnd()
{
    QSignalSpy raised(m_watch.get(), &VitalsWatch::leakRaised);
    QSignalSpy cleared(m_watch.get(), &VitalsWatch::leakCleared);
    connectTo(fakeEntry(u"fake"_s));
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toString(), u"fake"_s);
    QVERIFY(m_watch->vitals(m_id).isLeaking);
    connection().disconnectFromServer();
    QTRY_COMPARE(cleared.size(), 1);
    QVERIFY(!m_watch->vitals(m_id).isLeaking);
}

void TestVitalsWatch::keepsSamplesAndChecksBesideTheJournal()
{
    const QTemporaryDir folder;
    auto journal = Journal::open(folder.path());
    QVERIFY(journal);
    {
        Deriver deriver(folder.path());
        keepVitals(*m_watch, deriver);
        QSignalSpy sampled(m_watch.get(), &VitalsWatch::sampled);
        QSignalSpy checked(m_watch.get(), &VitalsWatch::checked);
        ServerEntry entry = fakeEntry(u"fake"_s);
        entry.health = {.check = HealthSettings::Check::Ping, .intervalMs = 10};
        connectTo(entry);
        QTRY_VERIFY(sampled.size() >= 3 && checked.size() >= 2);
        m_watch.reset();
    }
    const auto store = DerivedStore::open(folder.path());
    QVERIFY(store);
    const auto samples = (*store)->samples(u"fake"_s, 0, std::numeric_limits<qint64>::max());
    const auto checks = (*store)->healthChecks(u"fake"_s, 0, std::numeric_limits<qint64>::max());
    QVERIFY(samples && checks);
    QVERIFY(samples->size() >= 3);
    QVERIFY(samples->first().residentBytes > 0);
    QVERIFY(checks->size() >= 2);
    QVERIFY(checks->first().isHealthy);
}

QTEST_GUILESS_MAIN(TestVitalsWatch)

#include "tst_vitalswatch.moc"
