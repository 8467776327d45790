// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes.h"
#include "tests/lab/owntimer.h"
#include "transportprobe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Starting and ending servers with everything they started.
class TestStdioProcesses : public QObject
{
    Q_OBJECT

private slots:
    void p01_endsAStubbornTreeInOrder();
    void p01_waitsForAServerThatEndsByItself();
    void p02_leavesNothingWhenWeAreKilled();
    void p02_leavesNothingWhenTheTransportIsDeleted();
    void p03_endsWhatTheServerLeftBehind_data();
    void p03_endsWhatTheServerLeftBehind();
    void p03_noticesTheExitThoughThePipeStaysOpen();
    void p04_leavesNoZombiesAndNoDescriptors();
    void p08_tellsHowTheServerEnded_data();
    void p08_tellsHowTheServerEnded();
    void p13_deliversHalfAMessageAsUnended();
    void p15_namesTheLimitOfOpenFiles();
    void p15_namesTheLimitOfProcesses();
    void closesOnceInEveryState();
    void survivesTheGuardsDeath();
    void opensAgainAfterItClosed();
};

void TestStdioProcesses::p01_endsAStubbornTreeInOrder()
{
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    StdioOptions options = TransportProbe::fakeServer({u"--ignore-stdin-close"_s, u"--ignore-term"_s,
                                                       u"--spawn-child"_s, u"--spawn-setsid"_s, u"--pid-file"_s, pids});
    options.limits.stopGentleMs = 150;
    options.limits.stopFirmMs = 150;
    std::vector<std::unique_ptr<TransportProbe>> gentle; // the other fifteen of twenty
    for (int i = 0; i < 15; ++i) {
        gentle.push_back(std::make_unique<TransportProbe>(TransportProbe::fakeServer({u"--pid-file"_s, pids})));
        gentle.back()->transport.open();
    }
    std::vector<std::unique_ptr<TransportProbe>> probes;
    for (int i = 0; i < 5; ++i) {
        probes.push_back(std::make_unique<TransportProbe>(options));
        probes.back()->transport.open();
    }
    QTRY_COMPARE(Processes::fromFile(pids).size(), 15 + 15);
    for (const auto &probe : gentle) {
        QTRY_COMPARE(probe->openings, 1);
        probe->transport.close();
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &probe : probes) {
        QTRY_COMPARE(probe->openings, 1);
        probe->transport.close();
        probe->transport.close();
    }
    for (const auto &probe : probes) {
        QTRY_VERIFY(probe->closeInfo);
        QCOMPARE(probe->closeInfo->reason, CloseInfo::Reason::Requested);
        QCOMPARE(probe->closeInfo->signal, SIGKILL);
        QVERIFY(!probe->closeInfo->error);
    }
    for (const auto &probe : gentle) {
        QTRY_VERIFY(probe->closeInfo);
        QCOMPARE(probe->closeInfo->exitCode, 0);
    }
    QVERIFY(timer.elapsed() >= 300);
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
}

void TestStdioProcesses::p01_waitsForAServerThatEndsByItself()
{
    TransportProbe probe(TransportProbe::fakeServer({}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("sleep", R"({"ms":300})"); // it answers before it ends
    probe.transport.close();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
    QCOMPARE(probe.closeInfo->exitCode, 0);
    QCOMPARE(probe.lines.size(), 1);
}

void TestStdioProcesses::p02_leavesNothingWhenWeAreKilled()
{
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, pids});
    QTRY_COMPARE(Processes::fromFile(pids).size(), 4);
    QCOMPARE(Processes::alive(Processes::fromFile(pids)), 4);
    ::kill(static_cast<pid_t>(holder.processId()), SIGKILL);
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
}

void TestStdioProcesses::p02_leavesNothingWhenTheTransportIsDeleted()
{
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    auto probe = std::make_unique<TransportProbe>(
        TransportProbe::fakeServer({u"--ignore-term"_s, u"--spawn-group"_s, u"--pid-file"_s, pids}));
    probe->transport.open();
    QTRY_COMPARE(Processes::fromFile(pids).size(), 2);
    OwnTimer timer;
    timer.start();
    probe.reset();
    QVERIFY(timer.elapsed() < 50);
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
}

void TestStdioProcesses::p03_endsWhatTheServerLeftBehind_data()
{
    QTest::addColumn<QString>("flag");
    QTest::newRow("child") << u"--spawn-child"_s;
    QTest::newRow("process group of its own") << u"--spawn-group"_s;
    QTest::newRow("session of its own") << u"--spawn-setsid"_s;
}

void TestStdioProcesses::p03_endsWhatTheServerLeftBehind()
{
    QFETCH(const QString, flag);
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    TransportProbe probe(TransportProbe::fakeServer({flag, u"--ignore-term"_s, u"--pid-file"_s, pids}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1); // before that, close() gives up and waits for no exit code
    QTRY_COMPARE(Processes::fromFile(pids).size(), 2);
    probe.transport.close();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->exitCode, 0);
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
}

void TestStdioProcesses::p03_noticesTheExitThoughThePipeStaysOpen()
{
    const QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    StdioOptions options = TransportProbe::fakeServer(
        {u"--spawn-setsid"_s, u"--ignore-term"_s, u"--crash-on"_s, u"tools/call"_s, u"--pid-file"_s, pids});
    options.limits.stopGentleMs = 600'000; // what it left behind would live so long
    auto probe = std::make_unique<TransportProbe>(options);
    probe->transport.open();
    QTRY_COMPARE(probe->openings, 1);
    QTRY_COMPARE(Processes::fromFile(pids).size(), 2);
    probe->call("echo");
    QTRY_VERIFY(probe->closeInfo);
    QCOMPARE(probe->closeInfo->exitCode, 3);
    probe.reset();
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
}

void TestStdioProcesses::p04_leavesNoZombiesAndNoDescriptors()
{
    const auto cycle = [] {
        TransportProbe probe(TransportProbe::fakeServer({}));
        QSignalSpy opened(&probe.transport, &StdioTransport::opened); // its wait() returns at once, QTRY polls
        QSignalSpy closed(&probe.transport, &StdioTransport::closed);
        probe.transport.open();
        QVERIFY(opened.wait());
        probe.transport.close();
        QVERIFY(closed.wait());
    };
    cycle();
    QTRY_COMPARE(Processes::ownChildren(), 0); // guards of the tests before this one too
    const int descriptors = Processes::ownDescriptors();
    const int threads = Processes::ownThreads();
    for (int i = 0; i < 1000; ++i) {
        cycle();
    }
    QTRY_COMPARE(Processes::ownChildren(), 0);               // a zombie is one as well
    QTRY_VERIFY(Processes::ownDescriptors() <= descriptors); // one of the tests before may have gone only now
    QCOMPARE(Processes::ownThreads(), threads);
}

void TestStdioProcesses::p08_tellsHowTheServerEnded_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("words");
    QTest::newRow("code 3") << u"3"_s << 3 << 0 << u"exit code 3"_s;
    QTest::newRow("code 0") << u"0"_s << 0 << 0 << u"ended by itself"_s;
    QTest::newRow("signal 11") << u"sig11"_s << -1 << 11 << u"signal 11"_s;
    QTest::newRow("signal 9") << u"sig9"_s << -1 << 9 << u"signal 9"_s;
    QTest::newRow("signal 15") << u"sig15"_s << -1 << 15 << u"signal 15"_s;
}

void TestStdioProcesses::p08_tellsHowTheServerEnded()
{
    QFETCH(const QString, how);
    QFETCH(const int, exitCode);
    QFETCH(const int, signal);
    QFETCH(const QString, words);
    TransportProbe probe(TransportProbe::fakeServer({u"--crash-on"_s, u"tools/call"_s, u"--crash-how"_s, how}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo");
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::PeerClosed);
    QCOMPARE(probe.closeInfo->exitCode.value_or(-1), exitCode);
    QCOMPARE(probe.closeInfo->signal.value_or(0), signal);
    QVERIFY2(probe.closeInfo->error->message.contains(words), qPrintable(probe.closeInfo->error->message));
}

void TestStdioProcesses::p13_deliversHalfAMessageAsUnended()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--crash-mid"_s, u"tools/call"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo");
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.lines.size(), 1);
    QCOMPARE(probe.lines.first().flags, Frame::Unended);
    QCOMPARE(probe.closeInfo->exitCode, 3);
}

void TestStdioProcesses::p15_namesTheLimitOfOpenFiles()
{
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    // Between none and all of what a start needs; none of these may crash or hang.
    for (int spare = 0; spare < 9; ++spare) {
        const rlimit tight = {static_cast<rlim_t>(Processes::ownDescriptors() + spare), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
        StdioOptions options = TransportProbe::fakeServer({});
        TransportProbe probe(options);
        probe.transport.open();
        QTRY_VERIFY(probe.closings + probe.openings > 0);
        setrlimit(RLIMIT_NOFILE, &before);
        if (spare < 3) {
            QVERIFY(probe.closeInfo);
            const QString message = probe.closeInfo->error->message;
            QVERIFY2(message.contains(u"limit of open files (%1)"_s.arg(tight.rlim_cur)), qPrintable(message));
        }
    }
    TransportProbe probe(TransportProbe::fakeServer({}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
}

void TestStdioProcesses::p15_namesTheLimitOfProcesses()
{
    // Between none and all of what a start needs; each time this program, as one that may have so many.
    QStringList told;
    for (int limit = 1; limit < 7; ++limit) {
        QProcess limited;
        limited.start(QCoreApplication::applicationFilePath(), {u"--few-processes"_s, QString::number(limit)});
        QTRY_COMPARE_WITH_TIMEOUT(limited.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
        QCOMPARE(limited.exitCode(), 0);
        told.append(QString::fromUtf8(limited.readAllStandardOutput()));
    }
    QVERIFY2(told.first().contains(u"limit of processes is reached (1)"_s), qPrintable(told.join(u'\n')));
    for (const QString &one : std::as_const(told)) {
        QVERIFY2(one == "opened"_L1 || one.contains(u"limit of processes is reached ("_s),
                 qPrintable(told.join(u'\n')));
    }
}

void TestStdioProcesses::closesOnceInEveryState()
{
    TransportProbe never(TransportProbe::fakeServer({}));
    never.transport.close(); // not open: nothing happens
    TransportProbe atOnce(TransportProbe::fakeServer({}));
    atOnce.transport.open();
    atOnce.transport.close();
    QTRY_COMPARE(atOnce.closings, 1);
    QCOMPARE(atOnce.closeInfo->reason, CloseInfo::Reason::Requested);
    TransportProbe starting(TransportProbe::fakeServer({}));
    starting.transport.open();
    QCoreApplication::processEvents(); // the program was found
    starting.transport.close();
    starting.transport.close();
    QTRY_COMPARE(starting.closings, 1);
    TransportProbe dying(TransportProbe::fakeServer({u"--crash-on"_s, u"tools/call"_s}));
    dying.transport.open();
    QTRY_COMPARE(dying.openings, 1);
    dying.call("echo");
    dying.transport.close();
    QTRY_COMPARE(dying.closings, 1);
    QTest::qWait(100);
    QCOMPARE(never.closings + atOnce.closings + starting.closings + dying.closings, 3);
    QCOMPARE(atOnce.openings + starting.openings, 0);
}

void TestStdioProcesses::survivesTheGuardsDeath()
{
    QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    TransportProbe probe(TransportProbe::fakeServer({u"--pid-file"_s, pids}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QTRY_COMPARE(Processes::fromFile(pids).size(), 1);
    QFile stat(u"/proc/%1/stat"_s.arg(*probe.transport.processId()));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QByteArray text = stat.readAll();
    const int guard = text.sliced(text.lastIndexOf(')') + 2).split(' ').value(1).toInt();
    QVERIFY(guard > 1);
    ::kill(guard, SIGKILL);
    QTRY_VERIFY(probe.closeInfo);
    QVERIFY(probe.closeInfo->error);
    QTRY_COMPARE(Processes::alive(Processes::fromFile(pids)), 0);
}

void TestStdioProcesses::opensAgainAfterItClosed()
{
    TransportProbe probe(TransportProbe::fakeServer({}));
    for (int i = 1; i <= 3; ++i) {
        probe.transport.open();
        QTRY_COMPARE(probe.openings, i);
        probe.call("echo");
        QTRY_COMPARE(probe.lines.size(), i);
        probe.transport.close();
        QTRY_COMPARE(probe.closings, i);
    }
}

/// With --hold FILE this program is one that holds a transport and is then killed.
static int hold(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TransportProbe probe(
        TransportProbe::fakeServer({u"--ignore-term"_s, u"--spawn-child"_s, u"--spawn-group"_s, u"--spawn-setsid"_s,
                                    u"--pid-file"_s, QString::fromLocal8Bit(argv[2])}));
    probe.transport.open();
    return application.exec();
}

/// With --few-processes N this program is one whose user may have N processes and threads; says what a start came to.
static int startWithFewProcesses(int argc, char **argv)
{
    constexpr uid_t kNobody = 65534;
    const auto limit = static_cast<rlim_t>(QByteArray(argv[2]).toUInt());
    const rlimit tight = {limit, limit};
    QCoreApplication application(argc, argv);
    if (::setrlimit(RLIMIT_NPROC, &tight) != 0
        || (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0)) { // the limit is not for root
        return 1;
    }
    TransportProbe probe(TransportProbe::fakeServer({}));
    probe.transport.open();
    if (!QTest::qWaitFor([&] { return probe.openings + probe.closings > 0; }, 10'000)) {
        return 2;
    }
    const QByteArray said = probe.closeInfo ? probe.closeInfo->error->message.toUtf8() : "opened"_ba;
    std::fputs(said.constData(), stdout);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--few-processes") == 0) {
        return startWithFewProcesses(argc, argv);
    }
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        return hold(argc, argv);
    }
    QCoreApplication application(argc, argv);
    TestStdioProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stdioprocesses.moc"
