// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawframe.h"
#include "tests/core/wire/processes.h"
#include "tests/lab/owntimer.h"
#include "tests/lab/rawserver.h"
#include "websocketprobe.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <time.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr qint64 kGrowth = 128LL * 1024 * 1024;

} // namespace

/// Servers that do what no decent server does.
class TestWebSocketMisbehaviour : public QObject
{
    Q_OBJECT

private slots:
    void r01_letsOthersInBetweenMessages();
    void w01_refusesAHugeFrame_data();
    void w01_refusesAHugeFrame();
    void w02_refusesEndlessFragments();
    void w03_endsWithANamedClose_data();
    void w03_endsWithANamedClose();
    void w04_staysCalmInAPingFlood();
    void w04_closesInTwoSeconds_data();
    void w04_closesInTwoSeconds();
    void endsWhenTheConnectionIsLost_data();
    void endsWhenTheConnectionIsLost();
    void endsWhenNothingIsHeard();
    void staysWhilePongsCome();
    void endsWhenTheQueueIsFull();
    void deliversWhatCameBeforeTheEnd();

private:
    /// Accepts each upgrade and goes on as `then` says.
    static void accept(RawServer &server, std::function<void(RawConnection &)> then = {})
    {
        server.onConnection([then](RawConnection &connection) {
            connection.whenHeadCame([&connection, then, isDone = false]() mutable {
                if (std::exchange(isDone, true)) {
                    return; // frames may look like the end of a head
                }
                connection.write(RawFrame::acceptance(connection.take()));
                if (then) {
                    then(connection);
                }
            });
        });
    }
    static QList<RawFrame> frames(const RawServer &server, int connection = 0)
    {
        const QByteArray all = server.connections().at(connection)->received();
        return RawFrame::readAll(all.sliced(all.indexOf("\r\n\r\n") + 4));
    }
    static qint64 threadNs()
    {
        timespec spent = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return spent.tv_sec * 1'000'000'000LL + spent.tv_nsec;
    }
};

void TestWebSocketMisbehaviour::r01_letsOthersInBetweenMessages()
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
    RawServer server;
    accept(server, [](RawConnection &connection) {
        QByteArray messages;
        for (int i = 0; i < 2000; ++i) {
            messages += RawFrame::make(0x81, "{}");
        }
        connection.write(messages);
    });
    WebSocketTransport loud(WebSocketProbe::to(server.port()), clock);
    int inOneTurn = 0;
    int all = 0;
    int most = 0;
    connect(&loud, &Transport::frameReceived, this, [&] {
        ++all;
        most = std::max(most, ++inOneTurn);
    });
    QTimer command; // as one posted to the thread
    connect(&command, &QTimer::timeout, this, [&] { inOneTurn = 0; });
    command.start(0);
    loud.open();
    QTRY_COMPARE(all, 2000);
    QVERIFY2(most <= 20, qPrintable(QString::number(most)));
}

void TestWebSocketMisbehaviour::w01_refusesAHugeFrame_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<bool>("isPoured");
    QTest::newRow("2^62 bytes are claimed") << (quint64(1) << 62) << false;
    QTest::newRow("1.9 GB are claimed") << quint64(1'900'000'000) << false;
    QTest::newRow("1.9 GB are sent") << quint64(1'900'000'000) << true;
}

void TestWebSocketMisbehaviour::w01_refusesAHugeFrame()
{
    QFETCH(quint64, length);
    QFETCH(bool, isPoured);
    RawServer server;
    accept(server, [length, isPoured](RawConnection &connection) {
        connection.write(RawFrame::head(0x81, length));
        if (isPoured) {
            connection.flood(QByteArray(256 * 1024, 'x'), static_cast<qint64>(length));
        }
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    const qint64 before = Processes::ownResidentBytes();
    qint64 peak = before;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&peak] { peak = std::max(peak, Processes::ownResidentBytes()); });
    watch.start(20);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QVERIFY2(peak - before < kGrowth, qPrintable(QString::number(peak - before)));
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Framing);
    QCOMPARE(probe.error().code, 1009);
    QVERIFY(probe.error().message.contains(u"1009, message too big"_s));
    QVERIFY(probe.error().message.contains(QString::number(Limits().messageBytes)));
    QCOMPARE(frames(server).size(), 1);
    QCOMPARE(frames(server).first().closeCode(), 1009);
    QVERIFY(probe.messages.isEmpty());
}

void TestWebSocketMisbehaviour::w02_refusesEndlessFragments()
{
    RawServer server;
    accept(server, [](RawConnection &connection) {
        connection.write(RawFrame::make(0x01, "\""));
        connection.flood(RawFrame::make(0x00, QByteArray(60'000, 'x')), 40'000LL * 60'004);
    });
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.limits.messageBytes = 48 * 1024 * 1024;
    WebSocketProbe probe(options);
    const qint64 before = Processes::ownResidentBytes();
    qint64 peak = before;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&peak] { peak = std::max(peak, Processes::ownResidentBytes()); });
    watch.start(20);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QVERIFY2(peak - before < kGrowth, qPrintable(QString::number(peak - before)));
    QCOMPARE(probe.error().code, 1009);
    QVERIFY(!frames(server).isEmpty());
    QCOMPARE(frames(server).last().closeCode(), 1009);
    QVERIFY(probe.messages.isEmpty());
}

void TestWebSocketMisbehaviour::w03_endsWithANamedClose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bad UTF-8") << RawFrame::make(0x81, "\xC3\x28") << 1007 << u"text that is not UTF-8"_s;
    QTest::newRow("reserved bits") << RawFrame::make(0xF1, "{}") << 1002 << u"reserved bits"_s;
    QTest::newRow("masked server frame") << RawFrame::make(0x81, "{}", "abcd") << 1002 << u"masked frame"_s;
    QTest::newRow("unknown opcode") << RawFrame::make(0x83, "{}") << 1002 << u"unknown opcode"_s;
    QTest::newRow("long control frame") << RawFrame::make(0x89, QByteArray(126, 'x')) << 1002 << u"125 bytes"_s;
    QTest::newRow("control frame in fragments") << RawFrame::make(0x09, "x") << 1002 << u"in fragments"_s;
    QTest::newRow("stray continuation") << RawFrame::make(0x80, "{}") << 1002 << u"continuation"_s;
    QTest::newRow("close frame with 1005") << RawFrame::close(1005) << 1002 << u"close frame"_s;
}

void TestWebSocketMisbehaviour::w03_endsWithANamedClose()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, shown);
    RawServer server;
    accept(server, [bytes](RawConnection &connection) {
        connection.write(RawFrame::make(0x81, "before") + bytes + RawFrame::make(0x81, "after"));
        connection.whenReceived([&connection] { connection.close(); });
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.messages, QList<QByteArray>{"before"});
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Framing);
    QCOMPARE(probe.error().code, code);
    QVERIFY2(probe.error().message.contains(shown), qPrintable(probe.error().message));
    QVERIFY(probe.error().message.contains(QString::number(code)));
    QCOMPARE(frames(server).size(), 1);
    QCOMPARE(frames(server).first().first, 0x88);
    QVERIFY(frames(server).first().isMasked);
    QCOMPARE(frames(server).first().closeCode(), code);
    QVERIFY(frames(server).first().payload.contains(shown.toUtf8()));
}

void TestWebSocketMisbehaviour::w04_staysCalmInAPingFlood()
{
    RawServer server;
    accept(server, [](RawConnection &connection) {
        connection.stopReading(); // nor does it take the answers
        QByteArray pings;
        for (int i = 0; i < 1000; ++i) {
            pings += RawFrame::make(0x89, "12345678");
        }
        connection.flood(pings, 1'000'000LL * 10);
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    qint64 gap = 0;
    qint64 unsent = 0;
    qint64 last = threadNs(); // our own time: what else the machine does is no fault of ours
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&] {
        gap = std::max(gap, threadNs() - last);
        last = threadNs();
        unsent = std::max(unsent, probe.transport.unsentBytes());
    });
    window.start(1);
    const qint64 before = Processes::ownResidentBytes();
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections().first()->written() >= 10'000'000, true, 15000);
    QVERIFY2(gap < 100'000'000, qPrintable(QString::number(gap)));
    QVERIFY2(unsent < 256 * 1024, qPrintable(QString::number(unsent)));
    QVERIFY(Processes::ownResidentBytes() - before < kGrowth / 2);
    QCOMPARE(probe.closings, 0);
    OwnTimer timer;
    timer.start();
    probe.transport.close();
    QTRY_COMPARE_WITH_TIMEOUT(probe.closings, 1, 30'000);
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
}

void TestWebSocketMisbehaviour::w04_closesInTwoSeconds_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("talking on") << RawFrame::make(0x81, "{}");
}

void TestWebSocketMisbehaviour::w04_closesInTwoSeconds()
{
    QFETCH(QByteArray, noise);
    RawServer server;
    accept(server, [noise](RawConnection &connection) {
        if (!noise.isEmpty()) {
            connection.trickle(noise, noise.size(), 5, true);
        }
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QElapsedTimer timer;
    OwnTimer ownTimer;
    timer.start();
    ownTimer.start();
    probe.transport.close();
    QTRY_COMPARE_WITH_TIMEOUT(probe.closings, 1, 30'000);
    QVERIFY2(timer.elapsed() >= 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(ownTimer.elapsed() < 2500, qPrintable(QString::number(ownTimer.elapsed())));
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
    QCOMPARE(frames(server).size(), 1);
    QCOMPARE(frames(server).first().closeCode(), 1000);
    QTRY_VERIFY(!server.connections().first()->isOpen());
}

void TestWebSocketMisbehaviour::endsWhenTheConnectionIsLost_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("ended") << false;
    QTest::newRow("reset") << true;
}

void TestWebSocketMisbehaviour::endsWhenTheConnectionIsLost()
{
    QFETCH(bool, isReset);
    RawServer server;
    accept(server);
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    if (isReset) {
        server.connections().first()->reset();
    } else {
        server.connections().first()->close();
    }
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    QCOMPARE(probe.error().code, 1006);
}

void TestWebSocketMisbehaviour::endsWhenNothingIsHeard()
{
    RawServer server;
    accept(server);
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.pingMs = 100;
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Timeout);
    QCOMPARE(frames(server).size(), 2);
    QCOMPARE(frames(server).first().opcode(), 9);
}

void TestWebSocketMisbehaviour::staysWhilePongsCome()
{
    RawServer server;
    int pings = 0;
    accept(server, [&pings](RawConnection &connection) {
        connection.whenReceived([&connection, &pings] {
            for (const RawFrame &frame : RawFrame::readAll(connection.take())) {
                ++pings;
                connection.write(RawFrame::make(0x8A, frame.payload));
            }
        });
    });
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.pingMs = 50;
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_VERIFY(pings >= 8);
    QCOMPARE(probe.closings, 0);
}

void TestWebSocketMisbehaviour::endsWhenTheQueueIsFull()
{
    RawServer server;
    accept(server, [](RawConnection &connection) { connection.stopReading(); });
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.limits.writeQueueBytes = 8 * 1024 * 1024;
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    for (int i = 0; i < 40; ++i) {
        probe.transport.send("\"" + QByteArray(1024 * 1024, 'x') + "\"");
        QVERIFY(probe.transport.unsentBytes() <= options.limits.writeQueueBytes + 64);
    }
    QCOMPARE(probe.closings, 0); // never from within send()
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    QVERIFY(probe.error().message.contains(u"does not read"_s));
}

void TestWebSocketMisbehaviour::deliversWhatCameBeforeTheEnd()
{
    RawServer server;
    accept(server, [](RawConnection &connection) {
        connection.write(RawFrame::make(0x81, QByteArray(8'000'000, 'x')) + RawFrame::make(0x81, "last"));
        connection.close();
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.messages.size(), 2);
    QCOMPARE(probe.messages.last(), "last");
}

QTEST_GUILESS_MAIN(TestWebSocketMisbehaviour)
#include "tst_websocketmisbehaviour.moc"
