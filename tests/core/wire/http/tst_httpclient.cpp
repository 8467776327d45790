// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/http/exchangeprobe.h"
#include "tests/lab/labhttpserver.h"
#include "tests/lab/owntimer.h"
#include "tests/lab/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <zlib.h>

using namespace Signalbox;

namespace {

constexpr QByteArrayView kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void sendsOneHeadAndBodyInItsOwnOrder();
    void saysNothingBeforeSendReturned();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void givesTheHeadAsItCame();
    void passesOverInterimAnswers();
    void readsTheBodyOfAnErrorAnswer();
    void expectsNoBodyWhereThereIsNone_data();
    void expectsNoBodyWhereThereIsNone();
    void unpacksABody_data();
    void unpacksABody();
    void streamsEventsAsTheyCome();
    void deliversABodyThatEndsWithItsConnection();
    void abortsAtOnce();
    void endsWithoutAWordWhenTheClientGoes();
    void survivesTheEndOfTheClientInItsOwnSlots();
    void masksCredentialsInTheTrace();
    void tellsWhenWhatHappened();
    void fetchesAWholeAnswer();
    void sendsALargeBodyWhole();
    void h21_keepsNoCookies();
};

void TestHttpClient::sendsOneHeadAndBodyInItsOwnOrder()
{
    RawServer server;
    server.answer(kOk.toByteArray());
    HttpClient client;
    HttpRequest request = postRequest(server.url(QStringLiteral("/mcp?a=1#fragment")), "{}");
    request.headers.append("X-Twice", "1");
    request.headers.append("x-twice", "2");
    ExchangeProbe probe(client, request);
    QTRY_VERIFY(probe.hasEnded());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QCOMPARE(probe.body, "ok");
    QCOMPARE(probe.head.status, 200);
    QCOMPARE(probe.heads, 1);
    QCOMPARE(server.received(), "POST /mcp?a=1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
                                    + "\r\nContent-Type: application/json\r\nX-Twice: 1\r\nx-twice: 2\r\n"
                                      "Accept-Encoding: gzip\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}");
}

void TestHttpClient::saysNothingBeforeSendReturned()
{
    HttpClient client;
    ExchangeProbe probe(client, getRequest(QUrl(QStringLiteral("ftp://example.com/"))));
    QCOMPARE(probe.ends, 0);
    QVERIFY(probe.exchange->isUnsent());
    QTRY_VERIFY(probe.failedWith(Error::Kind::Usage));
}

void TestHttpClient::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<HttpRequest>("request");
    const auto row = [](const char *name, const auto &change) {
        HttpRequest request = getRequest(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        change(request);
        QTest::newRow(name) << request;
    };
    row("another scheme", [](HttpRequest &request) { request.url = QUrl(QStringLiteral("file:///etc/passwd")); });
    row("no host", [](HttpRequest &request) { request.url = QUrl(QStringLiteral("http:///x")); });
    row("a password in the address",
        [](HttpRequest &request) { request.url = QUrl(QStringLiteral("http://user:secret@127.0.0.1:1/")); });
    row("a method with a space", [](HttpRequest &request) { request.method = "GET /evil"; });
    row("a line end in a value", [](HttpRequest &request) { request.headers.append("X-A", "1\r\nX-B: 2"); });
    row("a bare line feed in a value", [](HttpRequest &request) { request.headers.append("X-A", "1\nX-B: 2"); });
    row("NUL in a value", [](HttpRequest &request) { request.headers.append("X-A", QByteArray("a\0b", 3)); });
    row("a colon in a name", [](HttpRequest &request) { request.headers.append("X-A:", "1"); });
    row("an empty name", [](HttpRequest &request) { request.headers.append("", "1"); });
    for (const char *name : {"Host", "content-length", "Transfer-Encoding", "CONNECTION", "Expect", "Upgrade", "TE"}) {
        row(name, [name](HttpRequest &request) { request.headers.append(name, "1"); });
    }
}

void TestHttpClient::refusesWhatCannotBeSent()
{
    QFETCH(HttpRequest, request);
    RawServer server;
    if (request.url.port() == 1) {
        request.url.setPort(server.port());
    }
    HttpClient client;
    ExchangeProbe probe(client, request);
    QTRY_VERIFY(probe.failedWith(Error::Kind::Usage));
    QVERIFY(probe.isUnsent);
    QVERIFY(!probe.error().message.contains(QStringLiteral("secret")));
    QCOMPARE(server.connections().size(), 0);
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpClient::givesTheHeadAsItCame()
{
    const QByteArray head = "HTTP/1.1 200 Very  good\r\nX-One:  a \r\nx-ONE: b\r\nContent-Length: 0\r\n\r\n";
    RawServer server;
    server.onConnection([&head](RawConnection &connection) {
        connection.whenHeadCame([&connection, &head] { connection.trickle(head, 7, 1); });
    });
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(probe.head.raw, head);
    QCOMPARE(probe.head.reason, "Very  good");
    QCOMPARE(probe.head.headers.values("X-One"), QByteArrayList({"a", "b"}));
    QCOMPARE(probe.trace.responseHead, head);
}

void TestHttpClient::passesOverInterimAnswers()
{
    RawServer server;
    server.answer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + kOk.toByteArray());
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(probe.heads, 1);
    QCOMPARE(probe.head.status, 200);
    QVERIFY(probe.head.raw.startsWith("HTTP/1.1 200"));

    server.answer("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    client.closeIdle();
    ExchangeProbe switched(client, getRequest(server.url()));
    QTRY_VERIFY(switched.failedWith(Error::Kind::Transport));
}

void TestHttpClient::readsTheBodyOfAnErrorAnswer()
{
    LabHttpServer server;
    server.on("*", "/", [](const LabRequest &, LabReply &reply) { reply.json("{\"error\":1}", {}, 401); });
    HttpClient client;
    ExchangeProbe probe(client, postRequest(server.url(), "{}"));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(probe.head.status, 401);
    QCOMPARE(probe.body, "{\"error\":1}");
}

void TestHttpClient::expectsNoBodyWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HEAD with a length") << QByteArray("HEAD")
                                        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    QTest::newRow("HEAD in chunks") << QByteArray("HEAD")
                                    << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("204") << QByteArray("POST") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("304 with a length") << QByteArray("GET")
                                       << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n");
    QTest::newRow("202 of length 0") << QByteArray("POST")
                                     << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
}

void TestHttpClient::expectsNoBodyWhereThereIsNone()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    RawServer server;
    server.answer(answer);
    HttpClient client;
    for (int i = 0; i < 2; ++i) { // the second shows that the connection's place was not lost
        HttpRequest request = getRequest(server.url());
        request.method = method;
        ExchangeProbe probe(client, request);
        QTRY_VERIFY(probe.hasEnded());
        QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
        QCOMPARE(probe.bodyBytes, 0);
    }
    QCOMPARE(server.connections().size(), 1);
}

void TestHttpClient::unpacksABody_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("packed");
    const QByteArray plain = QByteArray("signalbox ").repeated(20000);
    const QByteArray zlib = qCompress(plain).sliced(4);
    QTest::newRow("gzip") << QByteArray("gzip") << gzip(plain);
    QTest::newRow("two members") << QByteArray("GZIP") << gzip(plain.first(70000)) + gzip(plain.sliced(70000));
    QTest::newRow("deflate") << QByteArray("deflate") << zlib;
    QTest::newRow("deflate without its envelope") << QByteArray("deflate") << zlib.sliced(2, zlib.size() - 6);
    QTest::newRow("identity") << QByteArray("identity") << plain;
}

void TestHttpClient::unpacksABody()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, packed);
    RawServer server;
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding
                              + "\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed;
    server.onConnection([&answer](RawConnection &connection) {
        connection.whenHeadCame([&] { connection.trickle(answer, answer.size() / 50 + 1, 1); });
    });
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.hasEnded());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QCOMPARE(probe.body, QByteArray("signalbox ").repeated(20000));
    QCOMPARE(probe.trace.responseBytes, packed.size());
}

void TestHttpClient::streamsEventsAsTheyCome()
{
    LabHttpServer server;
    QPointer<LabReply> stream;
    server.on("GET", "/", [&stream](const LabRequest &, LabReply &reply) {
        stream = &reply;
        reply.beginEvents();
    });
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_COMPARE(probe.heads, 1);
    QCOMPARE(probe.bodyBytes, 0);
    stream->sendEvent("one");
    QTRY_COMPARE(probe.body, "data: one\n\n");
    stream->sendEvent("two");
    QTRY_COMPARE(probe.body, "data: one\n\ndata: two\n\n");
    stream->end();
    QTRY_VERIFY(probe.succeeded());
}

void TestHttpClient::deliversABodyThatEndsWithItsConnection()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nall of it", true);
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(probe.body, "all of it");
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpClient::abortsAtOnce()
{
    RawServer server;
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(!server.received().isEmpty());
    QSignalSpy gone(server.connections().first(), &RawConnection::disconnected);
    OwnTimer clock;
    clock.start();
    probe.exchange->abort();
    probe.exchange->abort();
    QCOMPARE(client.openConnections(), 0);
    QTRY_VERIFY(probe.failedWith(Error::Kind::Cancelled));
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(clock.elapsed() < 200);
    QVERIFY(!probe.isUnsent);

    ExchangeProbe early(client, getRequest(server.url()));
    early.exchange->abort();
    QCOMPARE(early.ends, 0);
    QTRY_VERIFY(early.failedWith(Error::Kind::Cancelled));
    QVERIFY(early.isUnsent);
}

void TestHttpClient::endsWithoutAWordWhenTheClientGoes()
{
    RawServer server;
    auto client = std::make_unique<HttpClient>();
    ExchangeProbe probe(*client, getRequest(server.url()));
    bool wasCalled = false;
    client->fetch(getRequest(server.url()), this, [&wasCalled](const auto &) { wasCalled = true; });
    QTRY_COMPARE(server.connections().size(), 2);
    QTRY_VERIFY(!server.connections().at(0)->received().isEmpty());
    client.reset();
    QTRY_VERIFY(!server.connections().at(0)->isOpen());
    QTRY_VERIFY(!server.connections().at(1)->isOpen());
    QCOMPARE(probe.ends, 0);
    QVERIFY(!wasCalled);
}

void TestHttpClient::survivesTheEndOfTheClientInItsOwnSlots()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 200\r\n\r\n"
                  + gzip(QByteArray(100000, 'x')).left(100));
    for (int when = 0; when < 3; ++when) {
        auto client = std::make_unique<HttpClient>();
        HttpRequest request = getRequest(server.url());
        request.limits.idleMs = 20;
        HttpExchange *exchange = client->send(request);
        const auto end = [&client] { client.reset(); };
        if (when == 0) {
            connect(exchange, &HttpExchange::headReceived, this, end);
        } else if (when == 1) {
            connect(exchange, &HttpExchange::bodyReceived, this, end, Qt::DirectConnection);
        } else {
            connect(exchange, &HttpExchange::finished, this, end);
        }
        QTRY_VERIFY(!client);
    }
}

void TestHttpClient::masksCredentialsInTheTrace()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nSet-Cookie: id=canary\r\nContent-Length: 0\r\n\r\n");
    HttpClient client;
    client.setSecretHeaders({"X-Team-Key"});
    HttpRequest request = getRequest(server.url());
    request.headers.append("Authorization", "Bearer canary");
    request.headers.append("COOKIE", "canary");
    request.headers.append("DPoP", "canary");
    request.headers.append("x-team-key", "canary");
    request.headers.append("X-Plain", "seen");
    ExchangeProbe probe(client, request);
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(server.received().count("canary"), 4);
    QVERIFY(!probe.trace.requestHead.contains("canary"));
    QVERIFY(!probe.trace.responseHead.contains("canary"));
    QVERIFY(probe.trace.requestHead.contains("Authorization: Bearer ***\r\n"));
    QVERIFY(probe.trace.requestHead.contains("X-Plain: seen\r\n"));
    QVERIFY(probe.head.raw.contains("canary"));
}

void TestHttpClient::tellsWhenWhatHappened()
{
    LabHttpServer server;
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) { reply.send(200, {}, "body"); });
    HttpClient client;
    ExchangeProbe first(client, getRequest(server.url()));
    QTRY_VERIFY(first.succeeded());
    const HttpTimes &times = first.trace.times;
    QCOMPARE(times.nameNs, -1); // an address needs no resolver
    QCOMPARE(times.tlsNs, -1);
    QVERIFY(0 < times.tcpNs && times.tcpNs <= times.sentNs && times.sentNs < times.firstByteNs);
    QVERIFY(times.firstByteNs <= times.endNs);
    QCOMPARE(first.trace.peer, QString::fromLatin1(server.authority()));
    QCOMPARE(first.trace.status, 200);
    QCOMPARE(first.trace.responseBytes, 4);
    ExchangeProbe second(client, getRequest(server.url()));
    QTRY_VERIFY(second.succeeded());
    QCOMPARE(second.trace.times.tcpNs, -1);
    QVERIFY(second.trace.keptConnection);
}

void TestHttpClient::fetchesAWholeAnswer()
{
    LabHttpServer server;
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) {
        reply.begin(200, {{"Content-Type", "text/plain"}});
        reply.write("one ");
        reply.write("two");
        reply.end();
    });
    HttpClient client;
    QByteArray body;
    client.fetch(getRequest(server.url()), this, [&body](const Result<HttpClient::Answer> &answer) {
        QVERIFY(answer);
        QCOMPARE(answer->head.status, 200);
        QCOMPARE(answer->trace.status, 200);
        body = answer->body;
    });
    QTRY_COMPARE(body, "one two");
    server.stop();
    client.closeIdle();
    Error error;
    client.fetch(getRequest(server.url()), this, [&error](const auto &answer) { error = answer.error(); });
    QTRY_COMPARE(error.kind, Error::Kind::Transport);
    QVERIFY(!error.message.isEmpty());
}

void TestHttpClient::sendsALargeBodyWhole()
{
    LabHttpServer server;
    server.on("POST", "/", [](const LabRequest &request, LabReply &reply) {
        reply.send(200, {}, QByteArray::number(qChecksum(request.body)));
    });
    QByteArray body(20 * 1024 * 1024, 'x');
    for (qsizetype i = 0; i < body.size(); i += 997) {
        body[i] = static_cast<char>(i);
    }
    HttpClient client;
    ExchangeProbe probe(client, postRequest(server.url(), body));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(probe.body, QByteArray::number(qChecksum(body)));
    ExchangeProbe again(client, postRequest(server.url(), "x"));
    QTRY_VERIFY(again.succeeded());
    QCOMPARE(server.connections(), 1);
}

void TestHttpClient::h21_keepsNoCookies()
{
    LabHttpServer a;
    LabHttpServer b;
    const auto bake = [](const LabRequest &, LabReply &reply) {
        reply.send(200, {{"Set-Cookie", "id=canary; Path=/"}, {"WWW-Authenticate", "Basic realm=x"}});
    };
    a.on("*", "*", bake);
    b.on("*", "*", bake);
    HttpClient client;
    for (LabHttpServer *server : {&a, &b, &a, &b}) {
        ExchangeProbe probe(client, getRequest(server->url()));
        QTRY_VERIFY(probe.succeeded());
    }
    for (const LabHttpServer *server : {&a, &b}) {
        for (const LabRequest &request : server->requests()) {
            QVERIFY(!request.has("Cookie"));
            QVERIFY(!request.has("Authorization"));
        }
    }
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
