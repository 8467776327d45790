// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes.h"
#include "transportprobe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// What crosses the pipes. Starting and ending processes is tst_stdioprocesses.
class TestStdioTransport : public QObject
{
    Q_OBJECT

private slots:
    void f01_endsOnlyTheConnectionWhoseLineNeverEnds();
    void f01_growsLittleThroughALineOfAGibibyte();
    void f01_delivers200Megabytes();
    void f02_readsAnswersWrittenInPieces();
    void f03_keepsTheSessionThroughNoiseOnStdout();
    void f04_deliversTheLastLineWithoutAnEnd();
    void f04_takesByteOrderMarkAndCrLf();
    void f05_keepsInvalidBytes();
    void f16_writesExactlyOneLineForEachMessage();
    void f16_sendsTwentyMegabytes();
    void p05_drainsStderrWithoutKeepingIt();
    void p07_neverBlocksOnAServerThatDoesNotRead();
    void p07_endsWithAnErrorWhenTheQueueIsFull();
    void p10_passesShellCharactersAsTheyAre();
    void p11_givesTheServerOnlyItsThreeStreams();
    void p12_keepsOurEnvironmentToOurselves();
    void r01_letsOthersInBetweenReads();
    void r08_readsFairly();
    void answersWithinOneBatchGoOutTogether();
    void stampsAllFramesOfOneReadAlike();
};

void TestStdioTransport::f01_endsOnlyTheConnectionWhoseLineNeverEnds()
{
    StdioOptions options = TransportProbe::fakeServer({u"--huge-line"_s, u"1073741824"_s});
    options.limits.messageBytes = 48 * 1024 * 1024;
    TransportProbe bad(options);
    TransportProbe good(TransportProbe::fakeServer({}));
    bad.transport.open();
    good.transport.open();
    QTRY_COMPARE(bad.openings + good.openings, 2);
    const qint64 before = Processes::ownResidentBytes();
    const qint64 readBefore = Processes::ownBytesRead();
    bad.call("echo");
    QTRY_VERIFY_WITH_TIMEOUT(bad.closeInfo, 30'000);
    const qint64 read = Processes::ownBytesRead() - readBefore;
    QVERIFY2(read >= options.limits.messageBytes && read < 2 * options.limits.messageBytes,
             qPrintable(QString::number(read))); // the line itself is a GiB
    QVERIFY(Processes::ownResidentBytes() - before < 128 * 1024 * 1024);
    QCOMPARE(bad.lines.size(), 3);
    QCOMPARE(bad.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(bad.closeInfo->error->kind, Error::Kind::Framing);
    QVERIFY(bad.closeInfo->error->message.contains(QString::number(options.limits.messageBytes)));
    good.call("echo", R"({"text":"still here"})");
    QTRY_COMPARE(good.lines.size(), 1);
}

void TestStdioTransport::f01_growsLittleThroughALineOfAGibibyte()
{
    const QTemporaryDir folder;
    qputenv("SIGNALBOX_DATA_DIR", QFile::encodeName(folder.path()));
    const auto restore = qScopeGuard([] { qunsetenv("SIGNALBOX_DATA_DIR"); });
    TransportProbe bad(TransportProbe::fakeServer({u"--huge-line"_s, u"1073741824"_s})); // with the usual limits
    TransportProbe good(TransportProbe::fakeServer({}));
    bad.transport.open();
    good.transport.open();
    QTRY_COMPARE(bad.openings + good.openings, 2);
    const qint64 before = Processes::ownResidentBytes();
    qint64 most = before;
    qint64 slowestNs = 0;
    bad.call("echo");
    while (!bad.closeInfo) {
        QElapsedTimer timer;
        timer.start();
        const qsizetype had = good.lines.size();
        good.call("echo", R"({"text":"meanwhile"})");
        QTRY_COMPARE(good.lines.size(), had + 1);
        slowestNs = std::max(slowestNs, timer.nsecsElapsed());
        most = std::max(most, Processes::ownResidentBytes());
    }
    qInfo("grew by %lld MiB, slowest call meanwhile %lld ms, %lld calls", (most - before) >> 20, slowestNs / 1'000'000,
          static_cast<long long>(good.lines.size()));
    QVERIFY(most - before < 128LL * 1024 * 1024);
    QCOMPARE(bad.lines.size(), 3);
    QCOMPARE(bad.closeInfo->error->kind, Error::Kind::Framing);
}

void TestStdioTransport::f01_delivers200Megabytes()
{
    const QTemporaryDir folder;
    qputenv("SIGNALBOX_DATA_DIR", QFile::encodeName(folder.path()));
    const auto restore = qScopeGuard([] { qunsetenv("SIGNALBOX_DATA_DIR"); });
    StdioOptions options;
    options.program = u"/bin/sh"_s;
    options.arguments = {
        u"-c"_s, u"printf '{\"n\":\"'; head -c 200000000 /dev/zero | tr '\\000' x; printf '\"}\\n{\"n\":2}\\n'"_s};
    TransportProbe probe(options);
    QElapsedTimer timer;
    timer.start();
    probe.transport.open();
    QTRY_VERIFY_WITH_TIMEOUT(probe.closeInfo, 60'000);
    qInfo("%lld ms", timer.elapsed());
    QCOMPARE(probe.lines.size(), 2);
    const QByteArray &first = probe.lines.constFirst().bytes;
    QCOMPARE(first.size(), 200'000'008);
    QCOMPARE(first.count('x'), 200'000'000);
    QVERIFY(first.startsWith("{\"n\":\"x") && first.endsWith("x\"}"));
    QCOMPARE(probe.lines.constLast().bytes, "{\"n\":2}");
}

void TestStdioTransport::f02_readsAnswersWrittenInPieces()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--split"_s, u"7"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    for (int i = 0; i < 20; ++i) {
        probe.call("echo", R"({"text":"0123456789"})");
    }
    QTRY_COMPARE(probe.lines.size(), 20);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(probe.lines.at(i).bytes.startsWith("{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(i + 1) + ','));
        QVERIFY(probe.lines.at(i).bytes.endsWith("0123456789\"}]}}"));
    }
}

void TestStdioTransport::f03_keepsTheSessionThroughNoiseOnStdout()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--noise-stdout"_s, u"10"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    for (int i = 0; i < 100; ++i) {
        probe.call("echo");
    }
    QTRY_COMPARE(probe.lines.size(), 1100);
    QCOMPARE(probe.messages().size(), 100);
    QCOMPARE(probe.closings, 0);
}

void TestStdioTransport::f04_deliversTheLastLineWithoutAnEnd()
{
    StdioOptions options;
    options.program = u"/bin/sh"_s;
    options.arguments = {u"-c"_s, u"printf '{\"n\":1}\\n{\"n\":2}'"_s};
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.messages(), QList<QByteArray>({"{\"n\":1}", "{\"n\":2}"}));
    QCOMPARE(probe.lines.last().flags, Frame::Unended);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::PeerClosed);
    QCOMPARE(probe.closeInfo->exitCode, 0);
}

void TestStdioTransport::f04_takesByteOrderMarkAndCrLf()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--bom"_s, u"--crlf"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo");
    probe.call("echo");
    QTRY_COMPARE(probe.lines.size(), 2);
    QCOMPARE(probe.lines.at(0).flags, Frame::HadCr | Frame::HadBom);
    QCOMPARE(probe.lines.at(1).flags, Frame::HadCr);
}

void TestStdioTransport::f05_keepsInvalidBytes()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--invalid-utf8"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo", R"({"text":"x"})");
    QTRY_COMPARE(probe.lines.size(), 1);
    QVERIFY(probe.lines.first().bytes.contains("\"\xC3\x28x\""));
}

void TestStdioTransport::f16_writesExactlyOneLineForEachMessage()
{
    QTemporaryDir folder;
    const QString witness = folder.filePath(u"lines"_s);
    TransportProbe probe(TransportProbe::fakeServer({u"--witness"_s, witness}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QList<QByteArray> sent;
    for (int i = 0; i < 300; ++i) {
        sent.append("{\"jsonrpc\":\"2.0\",\"method\":\"fake/note\",\"params\":{\"text\":\""
                    + QByteArray(i * i, i % 2 ? '\r' : 'x') + "\"}}");
        probe.transport.send(sent.last());
    }
    probe.call("echo");
    QTRY_COMPARE(probe.lines.size(), 1);
    QFile file(witness);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> received = file.readAll().split('\n');
    QCOMPARE(received.size(), 302); // the call, and nothing after the last line end
    QCOMPARE(received.first(300), sent);
}

void TestStdioTransport::f16_sendsTwentyMegabytes()
{
    TransportProbe probe(TransportProbe::fakeServer({}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo", "{\"text\":\"" + QByteArray(20'000'000, 'x') + "\"}");
    QVERIFY(probe.transport.unsentBytes() > 0);
    QTRY_COMPARE(probe.lines.size(), 1);
    QVERIFY(probe.lines.first().bytes.size() > 20'000'000);
    QCOMPARE(probe.transport.unsentBytes(), 0);
}

void TestStdioTransport::p05_drainsStderrWithoutKeepingIt()
{
    TransportProbe probe(TransportProbe::fakeServer({u"--stderr-bytes"_s, u"200000000"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    const qint64 before = Processes::ownResidentBytes();
    probe.call("echo");
    QTRY_COMPARE(probe.lines.size(), 1);
    QTRY_COMPARE(probe.diagnosticBytes, 200'000'000);
    QVERIFY(Processes::ownResidentBytes() - before < 64 * 1024 * 1024);
    probe.transport.close();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->lastStderr, QByteArray(4096, 'A'));
}

void TestStdioTransport::p07_neverBlocksOnAServerThatDoesNotRead()
{
    StdioOptions options = TransportProbe::fakeServer({u"--stop-reading"_s});
    options.limits.stopGentleMs = 200;
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 8; ++i) {
        probe.call("echo", "{\"text\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
    }
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(probe.transport.unsentBytes() > 6 * 1024 * 1024);
    probe.transport.close();
    QTRY_VERIFY(probe.closeInfo);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
}

void TestStdioTransport::p07_endsWithAnErrorWhenTheQueueIsFull()
{
    StdioOptions options = TransportProbe::fakeServer({u"--stop-reading"_s});
    options.limits.writeQueueBytes = 2 * 1024 * 1024;
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    for (int i = 0; i < 8; ++i) {
        probe.call("echo", "{\"text\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
        QVERIFY(probe.transport.unsentBytes() <= options.limits.writeQueueBytes);
    }
    QCOMPARE(probe.closings, 0); // never from within send()
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.closeInfo->error->kind, Error::Kind::Transport);
    QVERIFY(probe.closeInfo->error->message.contains(u"does not read"_s));
}

void TestStdioTransport::p10_passesShellCharactersAsTheyAre()
{
    QTemporaryDir folder;
    const QStringList traps = {u"; touch trap"_s,
                               u"$(touch trap)"_s,
                               u"`touch trap`"_s,
                               u"| touch trap"_s,
                               u"&& touch trap"_s,
                               u"> trap"_s,
                               u"*"_s,
                               u"a\nb 'c' \"d\" %s \\"_s};
    StdioOptions options = TransportProbe::fakeServer(QStringList{u"--print-args"_s, u"--"_s} + traps);
    options.workingDirectory = folder.path();
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.lines.size(), 1);
    const QByteArray shown = probe.lines.first().bytes;
    QVERIFY2(shown.contains(R"json(["; touch trap","$(touch trap)","`touch trap`","| touch trap",)json"
                            R"json("&& touch trap","> trap","*",)json"),
             shown.constData());
    QVERIFY2(shown.contains(R"("a\u000ab 'c' \"d\" %s \\"])"), shown.constData());
    QVERIFY(shown.contains("\"cwd\":\"" + folder.path().toUtf8() + '"'));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestStdioTransport::p11_givesTheServerOnlyItsThreeStreams()
{
    // Descriptors as careless libraries open them, without close-on-exec.
    const int leaks[] = {::open("/dev/null", O_RDONLY), ::socket(AF_UNIX, SOCK_STREAM, 0), ::dup(1)};
    TransportProbe probe(TransportProbe::fakeServer({u"--list-fds"_s, u"--list-signals"_s}));
    probe.transport.open();
    QTRY_COMPARE(probe.lines.size(), 2);
    for (const int descriptor : leaks) {
        ::close(descriptor);
    }
    QVERIFY2(probe.lines.first().bytes.contains("{\"fds\":[0,1,2]}"), probe.lines.first().bytes.constData());
    QVERIFY2(probe.lines.last().bytes.contains(R"("SigBlk":"0000000000000000","SigIgn":"0000000000000000")"),
             probe.lines.last().bytes.constData());
}

void TestStdioTransport::p12_keepsOurEnvironmentToOurselves()
{
    qputenv("SIGNALBOX_TEST_CANARY", "secret");
    StdioOptions options = TransportProbe::fakeServer({u"--print-env"_s});
    options.environment = {{u"GIVEN"_s, u"with \"quotes\""_s}};
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.lines.size(), 1);
    QVERIFY(!probe.lines.first().bytes.contains("CANARY"));
    QVERIFY(probe.lines.first().bytes.contains(R"("GIVEN":"with \"quotes\"")"));
    QVERIFY(probe.lines.first().bytes.contains("\"PATH\":"));
}

void TestStdioTransport::r01_letsOthersInBetweenReads()
{
    class SlowMachine : public Clock // on which every look at the time is 5 ms later
    {
    public:
        qint64 monotonicNs() const override { return m_ns += 5'000'000; }
        qint64 wallNs() const override { return 0; }

    private:
        mutable qint64 m_ns = 0;
    };
    const SlowMachine clock;
    StdioOptions flood;
    flood.program = u"/bin/sh"_s;
    flood.arguments = {u"-c"_s, u"exec yes '{}'"_s};
    StdioTransport loud(flood, clock);
    qint64 inOneTurn = 0;
    qint64 all = 0;
    qint64 most = 0;
    connect(&loud, &StdioTransport::frameReceived, this, [&] {
        ++all;
        most = std::max(most, ++inOneTurn);
    });
    QTimer command; // as one posted to the thread
    connect(&command, &QTimer::timeout, this, [&] { inOneTurn = 0; });
    command.start(0);
    loud.open();
    QTRY_VERIFY(all > 3'000'000);
    QVERIFY2(most <= 256 * 1024 / 3, qPrintable(QString::number(most)));
}

void TestStdioTransport::r08_readsFairly()
{
    StdioOptions flood;
    flood.program = u"/bin/sh"_s;
    flood.arguments = {u"-c"_s, u"exec yes '{\"jsonrpc\":\"2.0\",\"method\":\"flood\"}'"_s};
    StdioTransport loud(flood, Clock::system());
    qint64 floodFrames = 0;
    connect(&loud, &StdioTransport::frameReceived, this, [&floodFrames] { ++floodFrames; });
    TransportProbe calm(TransportProbe::fakeServer({}));
    loud.open();
    calm.transport.open();
    QTRY_VERIFY(calm.openings == 1 && floodFrames > 1000);
    QElapsedTimer timer;
    qint64 worst = 0;
    for (int i = 1; i <= 50; ++i) {
        timer.start();
        calm.call("echo");
        while (calm.lines.size() < i && timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        worst = std::max(worst, timer.elapsed());
    }
    QCOMPARE(calm.lines.size(), 50);
    QVERIFY2(worst < 200, qPrintable(QString::number(worst)));
}

void TestStdioTransport::answersWithinOneBatchGoOutTogether()
{
    TransportProbe probe(TransportProbe::fakeServer({}));
    int unsentInside = 0;
    connect(&probe.transport, &StdioTransport::frameReceived, this, [&probe, &unsentInside](const Frame &) {
        if (probe.lines.size() == 1) {
            probe.call("echo");
            probe.call("echo");
            unsentInside = static_cast<int>(probe.transport.unsentBytes());
        }
    });
    connect(&probe.transport, &StdioTransport::opened, this, [&probe] { probe.call("echo"); });
    probe.transport.open();
    QTRY_COMPARE(probe.lines.size(), 3);
    QVERIFY(unsentInside > 0); // held until the batch was delivered
    QCOMPARE(probe.transport.unsentBytes(), 0);
}

void TestStdioTransport::stampsAllFramesOfOneReadAlike()
{
    StdioOptions options;
    options.program = u"/bin/sh"_s;
    options.arguments = {u"-c"_s, u"printf '{}\\n{}\\n{}\\n'"_s};
    StdioTransport transport(options, Clock::system());
    QList<qint64> times;
    connect(&transport, &StdioTransport::frameReceived, this, [&times](const Frame &frame) {
        times.append(frame.monoNs);
        QVERIFY(frame.wallNs > 1'600'000'000'000'000'000);
    });
    transport.open();
    QTRY_COMPARE(times.size(), 3);
    QCOMPARE(times.first(), times.last());
}

QTEST_GUILESS_MAIN(TestStdioTransport)
#include "tst_stdiotransport.moc"
