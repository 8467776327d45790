// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/http/exchangeprobe.h"
#include "tests/lab/owntimer.h"
#include "tests/lab/rawserver.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace Signalbox;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : -1;
}

/// One gzip member of zeros.
QByteArray packedZeros(qint64 size, const QByteArray &given = {})
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray plain = given.isNull() ? QByteArray(static_cast<qsizetype>(size), '\0') : given;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// 2 GB in some 2 MB: a gzip file may have many members.
QByteArray bomb()
{
    return packedZeros(16 * kMegabyte).repeated(128);
}

bool isNear(const ExchangeProbe &probe, int limitMs)
{
    return probe.tookMs >= limitMs * 9 / 10 && probe.ownMs <= limitMs * 11 / 10 + 20; // 20: what it does besides
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private slots:
    void h04_endsAtTheLimitOfASilentServer_data();
    void h04_endsAtTheLimitOfASilentServer();
    void h04_cancelsASilentServerAtOnce();
    void h05_endsATrickleAtTheTotalLimit_data();
    void h05_endsATrickleAtTheTotalLimit();
    void keepsAStreamOpenWithoutLimits();
    void h06_endsEndlessHeaders();
    void h07_endsAnEndlessBody_data();
    void h07_endsAnEndlessBody();
    void h07_holdsBackAServerThatNobodyReads();
    void h08_endsABomb_data();
    void h08_endsABomb();
    void h09_neverTakesAWrongLengthForSuccess_data();
    void h09_neverTakesAWrongLengthForSuccess();
};

void TestHttpLimits::h04_endsAtTheLimitOfASilentServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("limit"); // which
    QTest::newRow("TLS never agreed") << QStringLiteral("https") << QByteArray() << 0;
    QTest::newRow("no byte") << QStringLiteral("http") << QByteArray() << 1;
    QTest::newRow("half a head") << QStringLiteral("http") << QByteArray("HTTP/1.1 200 OK\r\nContent") << 2;
    QTest::newRow("half a body") << QStringLiteral("http")
                                 << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab") << 2;
}

void TestHttpLimits::h04_endsAtTheLimitOfASilentServer()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, answer);
    QFETCH(int, limit);
    RawServer server;
    server.answer(answer);
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.url.setScheme(url);
    request.limits.connectMs = limit == 0 ? 400 : 20000;
    request.limits.firstByteMs = limit == 1 ? 400 : 20000;
    request.limits.idleMs = limit == 2 ? 400 : 20000;
    ExchangeProbe probe(client, request);
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Timeout));
    QVERIFY2(isNear(probe, 400), qPrintable(QString::number(probe.tookMs)));
    QCOMPARE(probe.isUnsent, limit == 0);
    QCOMPARE(client.openConnections(), 0);
    QVERIFY(probe.error().message.contains(QStringLiteral("0.4")));
}

void TestHttpLimits::h04_cancelsASilentServerAtOnce()
{
    RawServer server;
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_COMPARE(server.connections().size(), 1);
    OwnTimer clock;
    clock.start();
    probe.exchange->abort();
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Cancelled));
    QVERIFY(clock.elapsed() < 200);
}

void TestHttpLimits::h05_endsATrickleAtTheTotalLimit_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drop");
    QTest::newRow("a head byte by byte") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray("x");
    QTest::newRow("a body byte by byte") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                                         << QByteArray("x");
    QTest::newRow("comments only") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
                                   << QByteArray(": ping\n\n");
    QTest::newRow("interim answers") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                     << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestHttpLimits::h05_endsATrickleAtTheTotalLimit()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drop);
    RawServer server;
    server.onConnection([&](RawConnection &connection) {
        connection.whenHeadCame([&] {
            connection.write(start);
            connection.trickle(drop, drop.size(), 10, true);
        });
    });
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.limits.totalMs = 500;
    request.limits.idleMs = 300;
    ExchangeProbe probe(client, request);
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Timeout));
    QVERIFY2(isNear(probe, 500), qPrintable(QString::number(probe.tookMs)));
}

void TestHttpLimits::keepsAStreamOpenWithoutLimits()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.limits = {.firstByteMs = 0, .idleMs = 0, .totalMs = 0, .bodyBytes = 0};
    ExchangeProbe stream(client, request);
    HttpRequest other = getRequest(server.url());
    other.limits.idleMs = 300;
    ExchangeProbe limited(client, other);
    QVERIFY(limited.waitForEnd());
    QCOMPARE(stream.heads, 1);
    QVERIFY(!stream.hasEnded());
}

void TestHttpLimits::h06_endsEndlessHeaders()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.write("HTTP/1.1 200 OK\r\n");
            connection.flood(QByteArray("X-Endless: 0123456789\r\n").repeated(3000), 256 * kMegabyte);
        });
    });
    const qint64 before = residentBytes();
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Framing));
    QCOMPARE(probe.heads, 0);
    QVERIFY(residentBytes() - before < 64 * kMegabyte);
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpLimits::h07_endsAnEndlessBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("water");
    const QByteArray block(64 * 1024, 'x');
    QTest::newRow("by length") << QByteArray("Content-Length: 1073741824") << block;
    QTest::newRow("until the end") << QByteArray("Content-Type: text/plain") << block;
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked") << "10000\r\n" + block + "\r\n";
    QTest::newRow("in tiny chunks") << QByteArray("Transfer-Encoding: chunked")
                                    << QByteArray("1\r\nx\r\n").repeated(10000);
}

void TestHttpLimits::h07_endsAnEndlessBody()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, water);
    RawServer server;
    server.onConnection([&](RawConnection &connection) {
        connection.whenHeadCame([&] {
            connection.write("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n");
            connection.flood(water, 1024 * kMegabyte);
        });
    });
    const qint64 before = residentBytes();
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.limits.bodyBytes = 8 * kMegabyte;
    ExchangeProbe probe(client, request);
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Framing));
    QVERIFY(probe.bodyBytes <= request.limits.bodyBytes);
    QVERIFY(probe.bodyBytes > request.limits.bodyBytes - 256 * 1024);
    QVERIFY(residentBytes() - before < 64 * kMegabyte);
}

void TestHttpLimits::h07_holdsBackAServerThatNobodyReads()
{
    // Nothing is read ahead of what was handed out: what the server can get rid of before our event loop runs is what
    // the system's own buffers take.
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
            connection.flood(QByteArray(64 * 1024, 'x'), 1024 * kMegabyte);
        });
    });
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    qint64 biggest = 0;
    connect(
        probe.exchange, &HttpExchange::bodyReceived, this,
        [&](QByteArrayView bytes) { biggest = std::max(biggest, qint64(bytes.size())); }, Qt::DirectConnection);
    QTRY_VERIFY(probe.bodyBytes > 32 * kMegabyte);
    QVERIFY(biggest <= 64 * 1024);
    probe.exchange->abort();
    QVERIFY(probe.waitForEnd());
}

void TestHttpLimits::h08_endsABomb_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUnderstood");
    const QByteArray packed = bomb();
    QTest::newRow("one layer") << QByteArray("Content-Encoding: gzip") << packed << true;
    QTest::newRow("two layers") << QByteArray("Content-Encoding: gzip, gzip") << packedZeros(0, packed) << false;
    QTest::newRow("two layers, two fields")
        << QByteArray("Content-Encoding: gzip\r\nContent-Encoding: gzip") << packedZeros(0, packed) << false;
    QTest::newRow("an encoding not asked for") << QByteArray("Content-Encoding: br") << packed << false;
    QTest::newRow("no gzip at all") << QByteArray("Content-Encoding: gzip") << QByteArray("plain text") << false;
    QTest::newRow("cut") << QByteArray("Content-Encoding: gzip") << packedZeros(1000).chopped(9) << false;
    QTest::newRow("rubbish behind it") << QByteArray("Content-Encoding: gzip") << packedZeros(1000) + "rubbish"
                                       << false;
}

void TestHttpLimits::h08_endsABomb()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(bool, isUnderstood);
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\n" + encoding + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n\r\n" + body);
    const qint64 before = residentBytes();
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.limits.bodyBytes = 32 * kMegabyte;
    ExchangeProbe probe(client, request);
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(isUnderstood ? Error::Kind::Framing : Error::Kind::Transport));
    QVERIFY(probe.bodyBytes <= request.limits.bodyBytes);
    QVERIFY(residentBytes() - before < 64 * kMegabyte);
    QVERIFY(probe.ownMs < 2000);
    QVERIFY(server.received().contains("Accept-Encoding: gzip\r\n"));
}

void TestHttpLimits::h09_neverTakesAWrongLengthForSuccess_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("two lengths") << ok + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd";
    QTest::newRow("length and chunks")
        << ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("negative") << ok + "Content-Length: -5\r\n\r\nabcde";
    QTest::newRow("too short") << ok + "Content-Length: 3\r\n\r\nabcde";
    QTest::newRow("too long") << ok + "Content-Length: 9\r\n\r\nabcde";
    QTest::newRow("a chunk size of 64 ones")
        << ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("a chunk size that is none") << ok + "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("no last chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    QTest::newRow("cut in the head") << ok + "Content-Le";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a second answer nobody asked for")
        << ok + "Content-Length: 1\r\n\r\na" + ok + "Content-Length: 1\r\n\r\nb";
}

void TestHttpLimits::h09_neverTakesAWrongLengthForSuccess()
{
    QFETCH(QByteArray, answer);
    RawServer server;
    server.answer(answer, true);
    for (const char *method : {"GET", "POST"}) {
        HttpClient client;
        HttpRequest request = getRequest(server.url());
        request.method = method;
        ExchangeProbe probe(client, request);
        QVERIFY(probe.waitForEnd());
        QVERIFY(probe.failedWith(Error::Kind::Transport));
        QVERIFY(!probe.error().message.isEmpty());
        QCOMPARE(client.openConnections(), 0);
    }
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
