// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/http/exchangeprobe.h"
#include "tests/lab/labhttpserver.h"
#include "tests/lab/rawserver.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Signalbox;

namespace {

constexpr QByteArrayView kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

} // namespace

/// What requests of the client go over: addresses, connections that are kept, proxies.
class TestHttpConnections : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheConnectionForTheNextRequest();
    void closesWhenTheServerSaysSo();
    void checksEachAddress();
    void triesTheNextAddressOfAName();
    void h04_tellsThatAServerIsNotThere();
    void h11_callsWhileFiftyStreamsAreOpen();
    void h15_neverRepeatsARequestWithAnEffect();
    void h15_repeatsAReadOnAConnectionThatDiedIdle();
    void h15_takesAFreshConnectionWhenTheKeptOneIsClosed();
    void h17_neverProxiesLoopback();
    void h17_sendsOthersThroughTheProxy();
    void h17_takesTheProxyOfTheSystem();
};

void TestHttpConnections::keepsTheConnectionForTheNextRequest()
{
    LabHttpServer server;
    server.on("POST", "/", [](const LabRequest &request, LabReply &reply) { reply.json(request.body); });
    HttpClient client;
    for (int i = 0; i < 20; ++i) {
        ExchangeProbe probe(client, postRequest(server.url(), QByteArray::number(i)));
        QTRY_VERIFY(probe.succeeded());
        QCOMPARE(probe.body, QByteArray::number(i));
        QCOMPARE(probe.trace.keptConnection, i > 0);
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(client.openConnections(), 1);
    client.closeIdle();
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpConnections::closesWhenTheServerSaysSo()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.succeeded());
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpConnections::checksEachAddress()
{
    RawServer server;
    HttpClient client;
    QStringList asked;
    client.setAddressCheck([&asked](const QString &host, const QHostAddress &address) -> Result<> {
        asked.append(host + u' ' + address.toString());
        return fail(Error::Kind::Policy, QStringLiteral("No."));
    });
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.failedWith(Error::Kind::Policy));
    QCOMPARE(asked, QStringList{QStringLiteral("127.0.0.1 127.0.0.1")});
    QUrl named = server.url();
    named.setHost(QStringLiteral("localhost"));
    ExchangeProbe other(client, getRequest(named));
    QTRY_VERIFY(other.failedWith(Error::Kind::Policy));
    QVERIFY(asked.contains(QStringLiteral("localhost 127.0.0.1")));
    QCOMPARE(server.connections().size(), 0);
}

void TestHttpConnections::triesTheNextAddressOfAName()
{
    RawServer server; // on 127.0.0.1 only, while localhost may be ::1 first
    server.answer(kOk.toByteArray());
    HttpClient client;
    QUrl url = server.url();
    url.setHost(QStringLiteral("LocalHost"));
    ExchangeProbe probe(client, getRequest(url));
    QTRY_VERIFY(probe.succeeded());
    QVERIFY(probe.trace.times.nameNs > 0);
    QVERIFY(server.received().contains("Host: localhost:"));
}

void TestHttpConnections::h04_tellsThatAServerIsNotThere()
{
    LabHttpServer server;
    server.stop();
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QTRY_VERIFY(probe.failedWith(Error::Kind::Transport));
    QVERIFY(probe.error().message.contains(QString::fromLatin1(server.authority())));
    QVERIFY(probe.isUnsent);
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpConnections::h11_callsWhileFiftyStreamsAreOpen()
{
    LabHttpServer server;
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) { reply.beginEvents(); });
    server.on("POST", "/", [](const LabRequest &request, LabReply &reply) { reply.json(request.body); });
    HttpClient client;
    std::vector<std::unique_ptr<ExchangeProbe>> streams;
    for (int i = 0; i < 50; ++i) {
        streams.push_back(std::make_unique<ExchangeProbe>(client, getRequest(server.url())));
    }
    QTRY_VERIFY(std::ranges::all_of(streams, [](const auto &stream) { return stream->heads == 1; }));
    ExchangeProbe call(client, postRequest(server.url(), "now"));
    QTRY_VERIFY(call.succeeded());
    QVERIFY(call.ownMs < 1000);
    QCOMPARE(client.openConnections(), 51);
}

void TestHttpConnections::h15_neverRepeatsARequestWithAnEffect()
{
    int effects = 0;
    LabHttpServer server;
    server.on("POST", "/warm", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    server.on("POST", "/effect", [&effects](const LabRequest &, LabReply &reply) {
        ++effects;
        reply.cut();
    });
    server.on("POST", "/half", [&effects](const LabRequest &, LabReply &reply) {
        ++effects;
        reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        reply.cut();
    });
    HttpClient client;
    for (int i = 0; i < 200; ++i) {
        if (i % 2 == 0) { // on a kept connection, which could be thought to have been dead before
            ExchangeProbe warm(client, postRequest(server.url(QStringLiteral("/warm")), "{}"));
            QVERIFY(warm.waitForEnd());
            QVERIFY(warm.succeeded());
        }
        const QString path = i % 4 < 2 ? QStringLiteral("/effect") : QStringLiteral("/half");
        ExchangeProbe probe(client, postRequest(server.url(path), "{}"));
        QVERIFY(probe.waitForEnd());
        QVERIFY(probe.failedWith(Error::Kind::Transport));
        QVERIFY(!probe.isUnsent);
    }
    QCOMPARE(effects, 200);
}

void TestHttpConnections::h15_repeatsAReadOnAConnectionThatDiedIdle()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            if (connection.number() == 1 && connection.received().count("\r\n\r\n") == 2) {
                connection.reset(); // the second request on the first connection meets its end
            } else {
                connection.write(kOk.toByteArray());
            }
        });
    });
    HttpClient client;
    for (int i = 0; i < 2; ++i) {
        ExchangeProbe probe(client, getRequest(server.url()));
        QTRY_VERIFY(probe.succeeded());
    }
    QCOMPARE(server.connections().size(), 2);
    QCOMPARE(server.received().count("GET / "), 3);
}

void TestHttpConnections::h15_takesAFreshConnectionWhenTheKeptOneIsClosed()
{
    LabHttpServer server;
    server.on("POST", "/", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    HttpClient client;
    for (int i = 0; i < 20; ++i) {
        ExchangeProbe probe(client, postRequest(server.url(), "{}"));
        QTRY_VERIFY(probe.succeeded());
        server.closeConnections(); // our event loop has not seen it yet
    }
    QCOMPARE(server.requests().size(), 20);
    QCOMPARE(server.connections(), 20);
}

void TestHttpConnections::h17_neverProxiesLoopback()
{
    RawServer recorder;
    RawServer server;
    server.answer(kOk.toByteArray());
    const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(recorder.port());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"}) {
        qputenv(name, proxy);
    }
    qunsetenv("no_proxy");
    for (const char *host : {"127.0.0.1", "localhost", "127.1.2.3", "LOCALHOST"}) {
        HttpClient client;
        if (QByteArrayView(host) == "LOCALHOST") { // also not when somebody asks for it
            client.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), recorder.port()));
        }
        QUrl url = server.url();
        url.setHost(QString::fromLatin1(host));
        HttpRequest request = getRequest(url);
        request.limits.connectMs = 1000;
        ExchangeProbe probe(client, request);
        QTRY_VERIFY(probe.hasEnded()); // 127.1.2.3 need not be there
        QVERIFY(probe.trace.proxy.isEmpty());
    }
    QCOMPARE(recorder.connections().size(), 0);
    QVERIFY(server.connections().size() >= 3);
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"}) {
        qunsetenv(name);
    }
}

void TestHttpConnections::h17_sendsOthersThroughTheProxy()
{
    RawServer proxy;
    proxy.answer(kOk.toByteArray());
    HttpClient client;
    QNetworkProxy settings(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    settings.setUser(QStringLiteral("me"));
    settings.setPassword(QStringLiteral("canary"));
    client.setProxy(settings);
    ExchangeProbe probe(client, getRequest(QUrl(QStringLiteral("http://example.test:8080/x?y"))));
    QTRY_VERIFY(probe.hasEnded());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QVERIFY(proxy.received().startsWith("GET http://example.test:8080/x?y HTTP/1.1\r\nHost: example.test:8080\r\n"));
    QVERIFY(proxy.received().contains("Proxy-Authorization: Basic bWU6Y2FuYXJ5\r\n"));
    QVERIFY(!probe.trace.requestHead.contains("bWU6"));
    QCOMPARE(probe.trace.proxy, QStringLiteral("127.0.0.1:") + QString::number(proxy.port()));

    ExchangeProbe secure(client, getRequest(QUrl(QStringLiteral("https://example.test/secret"))));
    QTRY_VERIFY(proxy.received().contains("CONNECT example.test:443 HTTP/1.1\r\n"));
    QVERIFY(!proxy.received().contains("/secret"));
    secure.exchange->abort();
    QTRY_VERIFY(secure.hasEnded());
}

void TestHttpConnections::h17_takesTheProxyOfTheSystem()
{
    RawServer proxy;
    proxy.answer(kOk.toByteArray());
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    HttpClient client;
    ExchangeProbe probe(client, getRequest(QUrl(QStringLiteral("http://example.test/"))));
    QTRY_VERIFY(probe.hasEnded());
    qunsetenv("http_proxy");
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QVERIFY(proxy.received().startsWith("GET http://example.test/ HTTP/1.1\r\n"));
    QVERIFY(!probe.trace.proxy.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpConnections)
#include "tst_httpconnections.moc"
