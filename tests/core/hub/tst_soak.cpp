// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/journal/journal.h"

#include "fakeentries.h"
#include "processes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

namespace {

constexpr int kServers = 100;
constexpr int kWarmUp = 5; // rounds: buffers and caches fill
constexpr int kRounds = 25;
constexpr int kRestarted = 10; // servers a round
constexpr quint64 kFlood = 600'000;
constexpr int kBoundMs = 60'000;
constexpr qint64 kMostGrowth = 24LL * 1024 * 1024; // measured: 6, also with a sanitiser
constexpr qint64 kMostFlood = 48LL * 1024 * 1024;  // measured: 9; the flood itself is more than that

} // namespace

/// Many servers for a long time: SIGNALBOX_SOAK_S says how many seconds, if not only some rounds.
class TestSoak : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void r01_recordsOrCountsEveryMessageOfAFlood();
    void r09_boundsMemoryThreadsAndDescriptors();

private:
    void connectAll();
    void callAll();
    void restartSome(int round);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    quint64 m_calls = 0;
};

void TestSoak::init()
{
    m_hub.reset();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto journal = Journal::open(m_folder->filePath(u"journal"_s), {.retention = {.maxBytes = 64 * 1024 * 1024}});
    QVERIFY(journal);
    m_journal = std::move(*journal);
    m_hub = std::make_unique<Hub>(*m_journal, m_broker);
}

void TestSoak::connectAll()
{
    const auto statuses = m_hub->statuses();
    for (const ServerStatus &status : statuses) {
        if (status.state == State::Disconnected) {
            m_hub->byId(status.entry.id)->connectToServer();
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(m_hub->statuses(), [](const ServerStatus &now) { return now.state == State::Connected; }),
        kBoundMs);
}

void TestSoak::callAll()
{
    int open = 0;
    int failed = 0;
    const QObject here; // whoever leaves early hears no more
    for (int i = 0; i < kServers * 5; ++i) {
        HubCall *call = m_hub->call(u"server%1.echo"_s.arg(i % kServers), R"({"text":"still here"})", u"soak"_s);
        ++open;
        connect(call, &HubCall::finished, &here, [&](const CallOutcome &outcome) {
            --open;
            failed += outcome.ok() ? 0 : 1;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, kBoundMs);
    QCOMPARE(failed, 0);
    m_calls += kServers * 5;
}

void TestSoak::restartSome(int round)
{
    for (int i = 0; i < kRestarted; ++i) {
        m_hub->byName(u"server%1"_s.arg((round * kRestarted + i) % kServers))->disconnectFromServer();
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        std::ranges::count_if(m_hub->statuses(),
                              [](const ServerStatus &now) { return now.state == State::Disconnected; }),
        kRestarted, kBoundMs);
    connectAll();
}

/// The counting part of the row; how the window fares meanwhile is measured by its own benchmark.
void TestSoak::r01_recordsOrCountsEveryMessageOfAFlood()
{
    m_hub->setEntries({fakeEntry(u"loud"_s, {u"--flood"_s, QString::number(kFlood)}), fakeEntry(u"calm"_s)});
    connectAll();
    const quint64 before = m_journal->endSequence() + m_journal->lost();
    const qint64 resident = Processes::ownResidentBytes();
    QElapsedTimer timer;
    timer.start();
    bool isOver = false;
    const QObject here;
    connect(m_hub->call(u"loud.echo"_s, "{}", u"soak"_s), &HubCall::finished, &here, [&] { isOver = true; });
    quint64 calm = 0;
    qint64 slowest = 0;
    while (!isOver && timer.elapsed() < kBoundMs) {
        bool isAnswered = false;
        const QObject thisRound;
        QElapsedTimer call;
        call.start();
        connect(m_hub->call(u"calm.echo"_s, "{}", u"soak"_s), &HubCall::finished, &thisRound,
                [&] { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kBoundMs);
        slowest = std::max(slowest, call.elapsed());
        ++calm;
    }
    QVERIFY(isOver);
    const qint64 grown = Processes::ownResidentBytes() - resident;
    qInfo("%lld ms, %llu lost, %lld MiB more, %llu calls of another server meanwhile, slowest %lld ms", timer.elapsed(),
          static_cast<unsigned long long>(m_journal->lost()), grown >> 20, static_cast<unsigned long long>(calm),
          slowest);
    // All notifications, and the two messages of each call.
    QCOMPARE(m_journal->endSequence() + m_journal->lost() - before, kFlood + 2 + 2 * calm);
    QVERIFY(grown < kMostFlood);
    QVERIFY(calm > 0);
}

void TestSoak::r09_boundsMemoryThreadsAndDescriptors()
{
    QList<ServerEntry> entries;
    for (int i = 0; i < kServers; ++i) {
        entries.append(fakeEntry(u"server%1"_s.arg(i)));
    }
    m_hub->setEntries(entries);
    connectAll();

    const qint64 seconds = qEnvironmentVariableIntValue("SIGNALBOX_SOAK_S");
    int descriptors = 0;
    int threads = 0;
    int children = 0;
    qint64 resident = 0;
    qint64 most = 0;
    QElapsedTimer timer;
    timer.start();
    int round = 0;
    for (; round < kRounds || timer.elapsed() < seconds * 1000; ++round) {
        callAll();
        restartSome(round);
        if (round == kWarmUp) {
            descriptors = Processes::ownDescriptors();
            threads = Processes::ownThreads();
            children = Processes::ownChildren();
            resident = most = Processes::ownResidentBytes();
        } else if (round > kWarmUp) {
            most = std::max(most, Processes::ownResidentBytes());
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(Processes::ownDescriptors() - descriptors) <= 2, kBoundMs);
            QTRY_COMPARE_WITH_TIMEOUT(Processes::ownThreads(), threads, kBoundMs);
            QTRY_COMPARE_WITH_TIMEOUT(Processes::ownChildren(), children, kBoundMs);
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    qInfo("%lld s, %d rounds, %llu calls, %d restarts: %d descriptors, %d threads, %d children, %lld KiB more at most",
          timer.elapsed() / 1000, round, static_cast<unsigned long long>(m_calls), round * kRestarted, descriptors,
          threads, children, (most - resident) / 1024);
    QVERIFY(most - resident < kMostGrowth);
    QVERIFY(!m_journal->trouble());
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
