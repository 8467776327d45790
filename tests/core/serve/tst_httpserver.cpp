// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/http/httpserver.h"
#include "rawclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void servesAForeignClient();
    void keepsTheConnectionForTheNextRequest();
    void answersRequestsInTheirOrder();
    void readsBodies_data();
    void readsBodies();
    void asksForABodyThatIsHeldBack();
    void streamsInChunks();
    void closesBehindAnOldClient();
    void tellsWhenTheClientGoesBeforeTheAnswer();
    void refusesWhatItCannotTake_data();
    void refusesWhatItCannotTake();
    void doesNotWaitForeverForARequest();
    void cutsAClientThatDoesNotRead();
    void boundsItsConnections();
    void neverLetsAHeaderBreakOut();
    void handsAConnectionOver();

private:
    void serve(const HttpServerLimits &limits);

    std::unique_ptr<HttpServer> m_server;
    QList<QPointer<HttpServerExchange>> m_exchanges; // not yet answered
    bool m_answersAtOnce = true;
};

void TestHttpServer::init()
{
    m_answersAtOnce = true;
    serve({});
}

void TestHttpServer::serve(const HttpServerLimits &limits)
{
    m_exchanges.clear();
    m_server = std::make_unique<HttpServer>(limits);
    connect(m_server.get(), &HttpServer::requestReceived, this, [this](HttpServerExchange *exchange) {
        if (m_answersAtOnce) {
            const HttpServerRequest &request = exchange->request();
            exchange->answer(200, {{"X-Path", request.path()}}, request.method + ' ' + request.body);
        } else {
            m_exchanges.append(exchange);
        }
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void TestHttpServer::servesAForeignClient()
{
    QNetworkAccessManager manager;
    const QUrl url(u"http://127.0.0.1:%1/a?b=c"_s.arg(m_server->port()));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(300000, 'x')));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("X-Path"), "/a"_ba);
    QCOMPARE(reply->readAll(), "POST " + QByteArray(300000, 'x'));
}

void TestHttpServer::keepsTheConnectionForTheNextRequest()
{
    RawClient client(m_server->port());
    for (int i = 0; i < 3; ++i) {
        client.forget();
        client.send("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY(client.isComplete());
        QCOMPARE(client.header("X-Path"), "/" + QByteArray::number(i));
    }
    QCOMPARE(m_server->openConnections(), 1);
}

void TestHttpServer::answersRequestsInTheirOrder()
{
    m_answersAtOnce = false;
    RawClient client(m_server->port());
    client.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 1);
    RawClient other(m_server->port());
    other.send("GET /other HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 2);
    QCOMPARE(m_exchanges[1]->request().target, "/other"_ba); // not /2, which came before it
    m_exchanges.takeLast()->answer(200);
    m_exchanges.takeFirst()->answer(200, {}, "one");
    QTRY_COMPARE(m_exchanges.size(), 1);
    QCOMPARE(m_exchanges[0]->request().target, "/2"_ba);
    m_exchanges[0]->answer(200, {}, "two");
    QTRY_VERIFY(client.bytes().endsWith("two"));
    QVERIFY(client.bytes().indexOf("one") < client.bytes().indexOf("two"));
}

void TestHttpServer::readsBodies_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("by length") << "Content-Length: 5\r\n\r\nhello"_ba << "hello"_ba;
    QTest::newRow("in chunks") << "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n"_ba
                               << "hello"_ba;
    QTest::newRow("none") << "\r\n"_ba << ""_ba;
}

void TestHttpServer::readsBodies()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QByteArray, body);
    for (const bool isCut : {false, true}) {
        RawClient client(m_server->port());
        const QByteArray text = "POST / HTTP/1.1\r\nHost: h\r\n" + rest;
        if (isCut) {
            for (const char c : text) {
                client.send(QByteArray(1, c));
                QCoreApplication::processEvents();
            }
        } else {
            client.send(text);
        }
        QTRY_VERIFY(client.isComplete());
        QCOMPARE(client.body(), "POST " + body);
    }
}

void TestHttpServer::asksForABodyThatIsHeldBack()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(client.bytes(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.forget();
    client.send("ok");
    QTRY_COMPARE(client.body(), "POST ok"_ba);
}

void TestHttpServer::streamsInChunks()
{
    m_answersAtOnce = false;
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 1);
    QSignalSpy closed(m_exchanges[0], &HttpServerExchange::closed);
    m_exchanges[0]->beginStream(200, {{"Content-Type", "text/event-stream"}});
    m_exchanges[0]->write("one");
    QTRY_COMPARE(client.body(), "one"_ba);
    m_exchanges[0]->write("two");
    QTRY_COMPARE(client.body(), "onetwo"_ba);
    QVERIFY(!client.isComplete());
    m_exchanges[0]->endStream();
    QTRY_VERIFY(client.isComplete());
    QCOMPARE(closed.count(), 1);
    QVERIFY(closed[0][0].toBool());
    client.forget();
    m_answersAtOnce = true;
    client.send("GET /next HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(client.header("X-Path"), "/next"_ba);
}

void TestHttpServer::closesBehindAnOldClient()
{
    m_answersAtOnce = false;
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 1);
    m_exchanges[0]->beginStream(200, {});
    m_exchanges[0]->write("all");
    m_exchanges[0]->endStream();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.bytes().endsWith("\r\n\r\nall"));
}

void TestHttpServer::tellsWhenTheClientGoesBeforeTheAnswer()
{
    m_answersAtOnce = false;
    for (const bool isStreaming : {false, true}) {
        RawClient client(m_server->port());
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(m_exchanges.size(), 1);
        QSignalSpy closed(m_exchanges[0], &HttpServerExchange::closed);
        if (isStreaming) {
            m_exchanges[0]->beginStream(200, {});
        }
        client.close();
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!closed[0][0].toBool());
        QTRY_VERIFY(!m_exchanges[0]);
        QTRY_COMPARE(m_server->openConnections(), 0);
        m_exchanges.clear();
    }
}

void TestHttpServer::refusesWhatItCannotTake_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray begin = "POST / HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("two lengths") << begin + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
    QTest::newRow("length and chunks") << begin + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                       << 400;
    QTest::newRow("long head") << begin + "X: " + QByteArray(2000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("endless head") << begin + "X: " + QByteArray(5000, 'x') << 431;
    QTest::newRow("announced long body") << begin + "Content-Length: 2000\r\n\r\n" << 413;
    QTest::newRow("long body in chunks") << begin + "Transfer-Encoding: chunked\r\n\r\n7d0\r\n" + QByteArray(2000, 'x')
                                                + "\r\n0\r\n\r\n"
                                         << 413;
    QTest::newRow("unknown expectation") << begin + "Expect: wonders\r\nContent-Length: 1\r\n\r\n" << 417;
}

void TestHttpServer::refusesWhatItCannotTake()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    m_answersAtOnce = false;
    serve({.headBytes = 1000, .bodyBytes = 1000});
    RawClient client(m_server->port());
    client.send(request);
    QTRY_COMPARE(client.status(), status);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(m_exchanges.size(), 0);
}

void TestHttpServer::doesNotWaitForeverForARequest()
{
    serve({.requestMs = 50, .idleMs = 50});
    RawClient half(m_server->port());
    half.send("GET / HTTP/1.1\r\nHo");
    QTRY_COMPARE(half.status(), 408);
    QTRY_VERIFY(half.isClosed());
    RawClient idle(m_server->port());
    idle.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(idle.status(), 200);
    QTRY_VERIFY(idle.isClosed());
}

void TestHttpServer::cutsAClientThatDoesNotRead()
{
    m_answersAtOnce = false;
    serve({.unsentBytes = 1000 * 1000});
    RawClient client(m_server->port());
    client.pauseReading();
    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 1);
    QSignalSpy closed(m_exchanges[0], &HttpServerExchange::closed);
    m_exchanges[0]->beginStream(200, {});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not read its answer"_s));
    for (int i = 0; i < 400 && closed.isEmpty() && m_exchanges[0]; ++i) {
        m_exchanges[0]->write(QByteArray(100 * 1000, 'x'));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!closed[0][0].toBool());
}

void TestHttpServer::boundsItsConnections()
{
    serve({.connections = 2});
    RawClient one(m_server->port());
    RawClient two(m_server->port());
    QTRY_COMPARE(m_server->openConnections(), 2);
    RawClient three(m_server->port());
    QTRY_VERIFY(three.isClosed());
    QCOMPARE(m_server->openConnections(), 2);
    one.close();
    QTRY_COMPARE(m_server->openConnections(), 1);
}

void TestHttpServer::neverLetsAHeaderBreakOut()
{
    m_answersAtOnce = false;
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_exchanges.size(), 1);
    m_exchanges[0]->answer(200, {{"X-Bad", "a\r\nX-Evil: b"}, {"X-Good", "c"}});
    QTRY_VERIFY(client.isComplete());
    QVERIFY(!client.bytes().contains("X-Evil"));
    QCOMPARE(client.header("X-Good"), "c"_ba);
}

void TestHttpServer::handsAConnectionOver()
{
    m_answersAtOnce = false;
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\nrest");
    QTRY_COMPARE(m_exchanges.size(), 1);
    QVERIFY(m_exchanges[0]->isUpgrade());
    QByteArray rest;
    const std::unique_ptr<QTcpSocket> socket(m_exchanges[0]->takeSocket(&rest));
    QVERIFY(socket);
    QTRY_COMPARE(m_server->openConnections(), 0);
    rest += socket->readAll();
    QCOMPARE(rest, "rest"_ba);
    socket->write("ours");
    QTRY_COMPARE(client.bytes(), "ours"_ba);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
