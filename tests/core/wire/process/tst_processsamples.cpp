// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/processwatch.h"
#include "core/wire/process/proctreesampler.h"

#include "tests/lab/owntimer.h"
#include "treeprobe.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Real processes, started as servers are.
class TestProcessSamples : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countsTheServerAndNotItsGuard();
    void seesMemoryThreadsAndHandles();
    void countsChildrenZombiesAndOrphans();
    void measuresProcessorTimeOfTheWholeTree();
    void endsWithTheServer();
    void samplesFromAnotherThreadUntilTheEnd();
    void saysNothingOfWhatWasForgotten();
    void costsLittle();

private:
    ProcessUsage sample();

    std::unique_ptr<TreeProbe> m_probe;
    std::shared_ptr<ProcTable> m_table;
    std::unique_ptr<ProcTreeSampler> m_sampler;
};

void TestProcessSamples::init()
{
    m_probe = std::make_unique<TreeProbe>();
    QVERIFY(m_probe->start());
    QVERIFY(m_probe->order("burn 0")); // it runs its own code by then, and no library is open any more
    m_table = std::make_shared<ProcTable>("/proc");
    m_sampler = std::make_unique<ProcTreeSampler>(m_table, m_probe->root());
}

void TestProcessSamples::cleanup()
{
    m_probe->close();
    m_probe.reset();
}

ProcessUsage TestProcessSamples::sample()
{
    m_table->beginRound();
    const std::optional<ProcessUsage> taken = m_sampler->sample();
    return taken.value_or(ProcessUsage());
}

void TestProcessSamples::countsTheServerAndNotItsGuard()
{
    QVERIFY(m_probe->root().guard > 0);
    QVERIFY(m_probe->root().server > 0);
    QVERIFY(m_probe->root().server != m_probe->root().guard);
    const ProcessUsage now = sample();
    QCOMPARE(now.processes, 1);
    QCOMPARE(now.threads, 1);
    QCOMPARE(now.handles, 3);
    QVERIFY(!now.isPartial);
}

void TestProcessSamples::seesMemoryThreadsAndHandles()
{
    const ProcessUsage before = sample();
    QVERIFY(before.memoryBytes > 0);
    QCOMPARE(before.memory, ProcessUsage::Memory::Proportional);
    QVERIFY(m_probe->order("alloc 60"));
    QVERIFY(m_probe->order("threads 4"));
    QVERIFY(m_probe->order("open 20"));
    const ProcessUsage after = sample();
    QCOMPARE(after.threads, before.threads + 4);
    QCOMPARE(after.handles, before.handles + 20);
    QVERIFY2(qAbs(after.memoryBytes - before.memoryBytes - 60'000'000) < 6'000'000,
             qPrintable(QString::number(after.memoryBytes - before.memoryBytes)));
}

void TestProcessSamples::countsChildrenZombiesAndOrphans()
{
    QVERIFY(m_probe->order("spawn 3"));
    QCOMPARE(sample().children(), 3);
    QVERIFY(m_probe->order("zombie 2"));
    QTRY_COMPARE(sample().zombies, 2);
    QCOMPARE(sample().children(), 3);
    const auto orphan = m_probe->order("orphan");
    QVERIFY(orphan && orphan->toLongLong() > 0);
    QTRY_COMPARE(sample().children(), 4);
    QCOMPARE(kill(pid_t(orphan->toLongLong()), SIGKILL), 0); // our own grandchild, by its id
    QTRY_COMPARE(sample().children(), 3);
}

void TestProcessSamples::measuresProcessorTimeOfTheWholeTree()
{
    for (const QByteArray order : {"burn 300", "childburn 300", "burn 100"}) {
        const ProcessUsage before = sample();
        QVERIFY(m_probe->order(order));
        const ProcessUsage after = sample();
        QVERIFY(after.cpuShare);
        const double seconds = *after.cpuShare * double(after.monoNs - before.monoNs) / 1e9;
        const double wanted = order.sliced(order.indexOf(' ') + 1).toDouble() / 1000;
        QVERIFY2(qAbs(seconds - wanted) < 0.06, qPrintable(QString::number(seconds)));
    }
    const ProcessUsage before = sample();
    QVERIFY(m_probe->order("lost 200")); // in nobody's account; it must not turn into something else
    const ProcessUsage after = sample();
    const double seconds = *after.cpuShare * double(after.monoNs - before.monoNs) / 1e9;
    QVERIFY2(seconds >= 0 && seconds < 0.26, qPrintable(QString::number(seconds)));
}

void TestProcessSamples::endsWithTheServer()
{
    QCOMPARE(sample().processes, 1);
    QCOMPARE(kill(pid_t(m_probe->root().server), SIGKILL), 0);
    QTRY_COMPARE(sample().processes, 0);
}

void TestProcessSamples::samplesFromAnotherThreadUntilTheEnd()
{
    ProcessWatch watch(ProcessWatch::Options{.intervalMs = 20});
    QSignalSpy sampled(&watch, &ProcessWatch::sampled);
    QSignalSpy ended(&watch, &ProcessWatch::ended);
    watch.watch(u"one"_s, m_probe->root());
    watch.watch(u"none"_s, {.guard = 0, .server = 0});
    QTRY_VERIFY(sampled.size() >= 3);
    QCOMPARE(sampled.first().first().toString(), u"one"_s);
    QCOMPARE(sampled.first().at(1).value<ProcessUsage>().processes, 1);
    QVERIFY(sampled.last().at(1).value<ProcessUsage>().cpuShare);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), u"none"_s);
    QCOMPARE(kill(pid_t(m_probe->root().server), SIGKILL), 0);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(watch.size(), 0);
}

void TestProcessSamples::saysNothingOfWhatWasForgotten()
{
    ProcessWatch watch(ProcessWatch::Options{.intervalMs = 5});
    QSignalSpy sampled(&watch, &ProcessWatch::sampled);
    watch.watch(u"one"_s, m_probe->root());
    QTRY_VERIFY(!sampled.isEmpty());
    watch.forget(u"one"_s);
    sampled.clear();
    watch.watch(u"two"_s, m_probe->root());
    QTRY_VERIFY(sampled.size() >= 3);
    for (const QList<QVariant> &one : std::as_const(sampled)) {
        QCOMPARE(one.first().toString(), u"two"_s);
    }
}

void TestProcessSamples::costsLittle()
{
    QVERIFY(m_probe->order("alloc 200"));
    QVERIFY(m_probe->order("spawn 20"));
    sample();
    constexpr int kRounds = 20;
    OwnTimer timer;
    timer.start();
    for (int i = 0; i < kRounds; ++i) {
        QCOMPARE(sample().children(), 20);
    }
    const qint64 each = timer.nsecsElapsed() / kRounds;
    qInfo("a sample of 21 processes, 200 MB, takes %lld us", each / 1000);
    QVERIFY(each < 100'000'000); // once a second: a tenth at most, on whatever machine

    ProcessWatch watch;
    timer.start();
    watch.watch(u"one"_s, m_probe->root());
    const qint64 asked = timer.nsecsElapsed();
    qInfo("the owner's thread spends %lld us to have it watched", asked / 1000);
}

QTEST_GUILESS_MAIN(TestProcessSamples)

#include "tst_processsamples.moc"
