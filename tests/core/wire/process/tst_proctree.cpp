// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/proctreesampler.h"

#include "fakeproc.h"
#include "tests/lab/owntimer.h"

#include <QTest>

#include <unistd.h>

using namespace Signalbox;

namespace {

constexpr ProcessRoot kRoot{.guard = 10, .server = 11};

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] qint64 monotonicNs() const override { return now; }
    [[nodiscard]] qint64 wallNs() const override { return now; }
    void advance(int milliseconds) { now += milliseconds * 1'000'000LL; }

    qint64 now = 1'000'000'000;
};

/// Seconds of processor time as the system counts them.
qint64 ticks(double seconds)
{
    return qint64(seconds * double(sysconf(_SC_CLK_TCK)));
}

} // namespace

class TestProcTree : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addsUpTheTreeWithoutItsGuard_data();
    void addsUpTheTreeWithoutItsGuard();
    void findsOrphansBelowTheGuard();
    void countsTheTimeOfChildrenOnce();
    void losesNothingWhenNobodyWaitsForAChild();
    void endsWhenTheServersNumberIsAnothers();
    void leavesOutANumberThatWasGivenAway_data();
    void leavesOutANumberThatWasGivenAway();
    void seesANewProcessUnderAnOldNumber();
    void tellsWhichMemoryItMeasured();
    void keepsToResidentMemoryOncePssWasTooDear();
    void countsZombiesApart();
    void readsLittleOfManyOtherProcesses();

private:
    ProcTreeSampler sampler(qint64 budgetNs = 20'000'000) { return {m_table, kRoot, m_clock, budgetNs}; }
    std::optional<ProcessUsage> next(ProcTreeSampler &sampler)
    {
        m_clock.advance(1000);
        m_table->beginRound();
        return sampler.sample();
    }
    void makeTree(bool hasChildrenFiles);

    StoppedClock m_clock;
    std::unique_ptr<FakeProc> m_proc;
    std::shared_ptr<ProcTable> m_table;
};

void TestProcTree::init()
{
    makeTree(true);
}

void TestProcTree::makeTree(bool hasChildrenFiles)
{
    m_clock = {};
    m_proc = std::make_unique<FakeProc>(hasChildrenFiles);
    m_proc->put({.id = 1, .parent = 0, .name = "init"});
    m_proc->put({.id = 10, .parent = 1, .start = 100, .name = "signalbox-guard", .residentPages = 7, .handles = 4});
    m_proc->put(
        {.id = 11, .parent = 10, .start = 101, .ownTicks = 50, .threads = 3, .residentPages = 100, .handles = 5});
    m_proc->put(
        {.id = 12, .parent = 11, .start = 102, .name = "a) (\nb", .threads = 2, .residentPages = 50, .handles = 1});
    m_proc->put({.id = 13, .parent = 12, .start = 103, .residentPages = 10});
    m_proc->put({.id = 20, .parent = 1, .start = 90, .name = "another", .threads = 99, .residentPages = 9999});
    m_table = std::make_shared<ProcTable>(m_proc->path());
}

void TestProcTree::addsUpTheTreeWithoutItsGuard_data()
{
    QTest::addColumn<bool>("hasChildrenFiles");
    QTest::newRow("children files") << true;
    QTest::newRow("only parents") << false;
}

void TestProcTree::addsUpTheTreeWithoutItsGuard()
{
    QFETCH(const bool, hasChildrenFiles);
    makeTree(hasChildrenFiles);
    ProcTreeSampler tree = sampler();
    const auto sample = next(tree);
    QVERIFY(sample);
    QCOMPARE(sample->processes, 3);
    QCOMPARE(sample->children(), 2);
    QCOMPARE(sample->threads, 6);
    QCOMPARE(sample->handles, 6);
    QCOMPARE(sample->memory, ProcessUsage::Memory::Resident);
    QCOMPARE(sample->memoryBytes, 160 * sysconf(_SC_PAGESIZE));
    QCOMPARE(sample->zombies, 0);
    QVERIFY(!sample->isPartial);
    QVERIFY(!sample->cpuShare);
}

void TestProcTree::findsOrphansBelowTheGuard()
{
    for (const bool hasChildrenFiles : {true, false}) {
        makeTree(hasChildrenFiles);
        ProcTreeSampler tree = sampler();
        QCOMPARE(next(tree)->processes, 3);
        m_proc->remove(12);
        m_proc->update({.id = 13, .parent = 10, .start = 103, .residentPages = 10});
        QCOMPARE(next(tree)->processes, 2);
        QCOMPARE(next(tree)->memoryBytes, 110 * sysconf(_SC_PAGESIZE));
    }
}

void TestProcTree::countsTheTimeOfChildrenOnce()
{
    ProcTreeSampler tree = sampler();
    QVERIFY(next(tree));
    m_proc->update({.id = 11, .parent = 10, .start = 101, .ownTicks = 50 + ticks(0.25)});
    m_proc->update({.id = 13, .parent = 12, .start = 103, .ownTicks = ticks(0.5)});
    QCOMPARE(*next(tree)->cpuShare, 0.75);
    // The grandchild burns on, ends, and is waited for: its whole time appears in its parent.
    m_proc->remove(13);
    m_proc->update({.id = 12, .parent = 11, .start = 102, .reapedTicks = ticks(0.75)});
    QCOMPARE(*next(tree)->cpuShare, 0.25);
    QCOMPARE(*next(tree)->cpuShare, 0.0);
    // A child that came and went between two samples, waited for by the guard: an orphan.
    m_proc->update({.id = 10, .parent = 1, .start = 100, .reapedTicks = ticks(0.5)});
    QCOMPARE(*next(tree)->cpuShare, 0.5);
}

void TestProcTree::losesNothingWhenNobodyWaitsForAChild()
{
    ProcTreeSampler tree = sampler();
    m_proc->update({.id = 13, .parent = 12, .start = 103, .ownTicks = ticks(30)});
    QVERIFY(next(tree));
    m_proc->remove(13); // its parent ignores SIGCHLD: the time is in nobody's account
    m_proc->update({.id = 11, .parent = 10, .start = 101, .ownTicks = 50 + ticks(0.5)});
    QCOMPARE(*next(tree)->cpuShare, 0.5);
}

void TestProcTree::endsWhenTheServersNumberIsAnothers()
{
    ProcTreeSampler tree = sampler();
    QVERIFY(next(tree));
    m_proc->put({.id = 11, .parent = 10, .start = 555, .name = "somebody else"});
    QVERIFY(!next(tree));
    m_proc->put({.id = 11, .parent = 10, .start = 101});
    QVERIFY(!next(tree)); // and it stays over
}

void TestProcTree::leavesOutANumberThatWasGivenAway_data()
{
    addsUpTheTreeWithoutItsGuard_data();
}

void TestProcTree::leavesOutANumberThatWasGivenAway()
{
    QFETCH(const bool, hasChildrenFiles);
    makeTree(hasChildrenFiles);
    ProcTreeSampler tree = sampler();
    m_table->beginRound();
    QCOMPARE(tree.sample()->processes, 3);
    // Not beginning a round leaves the old list of children in place, as if 13 had ended right after it was read.
    m_proc->put({.id = 13, .parent = 1, .start = 900, .residentPages = 5000});
    if (hasChildrenFiles) {
        m_proc->put({.id = 12, .parent = 1, .start = 901, .residentPages = 5000});
    }
    const auto sample = tree.sample();
    QVERIFY(sample);
    QCOMPARE(sample->processes, hasChildrenFiles ? 1 : 2);
    QCOMPARE(sample->memoryBytes, (hasChildrenFiles ? 100 : 150) * sysconf(_SC_PAGESIZE));
}

void TestProcTree::seesANewProcessUnderAnOldNumber()
{
    makeTree(false);
    ProcTreeSampler tree = sampler();
    QCOMPARE(next(tree)->processes, 3);
    m_proc->put({.id = 20, .parent = 11, .start = 901}); // was another's
    QCOMPARE(next(tree)->processes, 4);
}

void TestProcTree::tellsWhichMemoryItMeasured()
{
    for (const qint64 id : {11, 12, 13}) {
        m_proc->update(
            {.id = id, .parent = id - 1, .start = quint64(90 + id), .residentPages = 10, .proportionalKb = 8});
    }
    ProcTreeSampler tree = sampler();
    const auto sample = next(tree);
    QCOMPARE(sample->memory, ProcessUsage::Memory::Proportional);
    QCOMPARE(sample->memoryBytes, 3 * 8 * 1024);
    // One more that does not let itself be looked into: at first it counts in its own way; it may be about to end.
    m_proc->put({.id = 14, .parent = 11, .start = 950, .residentPages = 1});
    const auto mixed = next(tree);
    QCOMPARE(mixed->memory, ProcessUsage::Memory::Proportional);
    QCOMPARE(mixed->memoryBytes, 3 * 8 * 1024 + sysconf(_SC_PAGESIZE));
    m_proc->remove(14);
    QCOMPARE(next(tree)->memoryBytes, 3 * 8 * 1024);
    // If it stays, all are counted the other way from then on.
    m_proc->put({.id = 14, .parent = 11, .start = 951, .residentPages = 1});
    QCOMPARE(next(tree)->memory, ProcessUsage::Memory::Proportional);
    QCOMPARE(next(tree)->memory, ProcessUsage::Memory::Proportional);
    QCOMPARE(next(tree)->memory, ProcessUsage::Memory::Resident);
    m_proc->remove(14);
    const auto last = next(tree);
    QCOMPARE(last->memory, ProcessUsage::Memory::Resident);
    QCOMPARE(last->memoryBytes, 30 * sysconf(_SC_PAGESIZE));
}

void TestProcTree::keepsToResidentMemoryOncePssWasTooDear()
{
    for (const qint64 id : {11, 12, 13}) {
        m_proc->update(
            {.id = id, .parent = id - 1, .start = quint64(90 + id), .residentPages = 10, .proportionalKb = 8});
    }
    ProcTreeSampler tree = sampler(-1); // any time is too long
    QCOMPARE(next(tree)->memory, ProcessUsage::Memory::Proportional);
    QCOMPARE(next(tree)->memory, ProcessUsage::Memory::Resident);
    QCOMPARE(next(tree)->memoryBytes, 30 * sysconf(_SC_PAGESIZE));
}

void TestProcTree::countsZombiesApart()
{
    m_proc->update({.id = 13, .parent = 12, .start = 103, .state = 'Z'});
    ProcTreeSampler tree = sampler();
    const auto sample = next(tree);
    QCOMPARE(sample->processes, 2);
    QCOMPARE(sample->zombies, 1);
}

void TestProcTree::readsLittleOfManyOtherProcesses()
{
    makeTree(false);
    for (qint64 id = 1000; id < 1600; ++id) {
        m_proc->put({.id = id, .parent = 1, .start = quint64(id)});
    }
    ProcTreeSampler tree = sampler();
    OwnTimer timer;
    timer.start();
    QCOMPARE(next(tree)->processes, 3);
    const qint64 first = timer.nsecsElapsed();
    qint64 later = first;
    for (int i = 0; i < 3; ++i) {
        timer.start();
        QCOMPARE(next(tree)->processes, 3);
        later = std::min(later, timer.nsecsElapsed());
    }
    qInfo("first sample among 600 others %lld us, later ones %lld us", first / 1000, later / 1000);
    QVERIFY(later * 3 < first);
}

QTEST_GUILESS_MAIN(TestProcTree)

#include "tst_proctree.moc"
