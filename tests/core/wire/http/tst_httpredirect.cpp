// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpredirect.h"
#include "tests/core/wire/http/exchangeprobe.h"
#include "tests/lab/labhttpserver.h"
#include "tests/lab/rawserver.h"

#include <QTest>

using namespace Signalbox;

namespace {

constexpr int kCodes[] = {301, 302, 303, 307, 308};
const QByteArray kCanary = "canary-7c1d";

HttpRequest secretRequest(const QByteArray &method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers.append("Authorization", "Bearer " + kCanary);
    request.headers.append("Cookie", kCanary);
    request.headers.append("X-Custom", kCanary);
    if (method == "POST") {
        request.body = "{\"secret\":\"" + kCanary + "\"}";
    }
    return request;
}

} // namespace

class TestHttpRedirect : public QObject
{
    Q_OBJECT

private slots:
    void h01_sendsNothingToAnotherOrigin_data();
    void h01_sendsNothingToAnotherOrigin();
    void h02_refusesWhatIsNoPlaceToGo_data();
    void h02_refusesWhatIsNoPlaceToGo();
    void h02_neverGoesFromHttpsToHttp();
    void h02_followsAtMostFiveHops();
    void followsWithinTheOrigin_data();
    void followsWithinTheOrigin();
    void neverChangesARequestWithAnEffect_data();
    void neverChangesARequestWithAnEffect();
    void givesARedirectAsAnAnswerWhenNoneIsToBeFollowed();
    void givesOtherAnswersOfTheThreeHundreds();
};

void TestHttpRedirect::h01_sendsNothingToAnotherOrigin_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("location"); // HERE, THERE: the two servers' ports
    const QByteArrayList targets = {"http://127.0.0.1:THERE/",
                                    "//127.0.0.1:THERE/x",
                                    "http://localhost:HERE/",
                                    "http://127.0.0.1:HERE@127.0.0.1:THERE/",
                                    "https://127.0.0.1:HERE/",
                                    "http://[::1]:THERE/",
                                    "HTTP://127.0.0.2:THERE/?http://127.0.0.1:HERE/"};
    for (const int code : kCodes) {
        for (const char *method : {"GET", "POST"}) {
            for (const QByteArray &target : targets) {
                QTest::addRow("%s %d %s", method, code, target.constData()) << QByteArray(method) << code << target;
            }
        }
    }
}

void TestHttpRedirect::h01_sendsNothingToAnotherOrigin()
{
    QFETCH(QByteArray, method);
    QFETCH(int, code);
    QFETCH(QByteArray, location);
    RawServer there;
    LabHttpServer here;
    location.replace("THERE", QByteArray::number(there.port())).replace("HERE", QByteArray::number(here.port()));
    here.on("*", "*",
            [&](const LabRequest &, LabReply &reply) { reply.send(code, {{"Location", location}}, "moved"); });
    HttpClient client;
    ExchangeProbe probe(client, secretRequest(method, here.url(QStringLiteral("/mcp"))));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Transport));
    QCOMPARE(probe.heads, 0);
    QCOMPARE(probe.bodyBytes, 0);
    const QString message = probe.error().message;
    QVERIFY2(message.contains(QStringLiteral("http://") + QString::fromLatin1(here.authority())), qPrintable(message));
    QVERIFY2(message.contains(QString::number(
                 location.contains("localhost") || location.startsWith("https") ? here.port() : there.port())),
             qPrintable(message));
    QVERIFY(!message.contains(QString::fromLatin1(kCanary)));
    QCOMPARE(here.requests().size(), 1);
    QCOMPARE(there.connections().size(), 0);
}

void TestHttpRedirect::h02_refusesWhatIsNoPlaceToGo_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"file:///etc/passwd",
                                 "data:text/plain,x",
                                 "javascript:alert(1)",
                                 "ftp://127.0.0.1:HERE/",
                                 "gopher://127.0.0.1/",
                                 "http:///x",
                                 "http://user@127.0.0.1:HERE/",
                                 "http://:pass@127.0.0.1:HERE/",
                                 "http://127.0.0.1:HERE\\@evil.test/",
                                 "/\\evil.test/",
                                 "\\\\evil.test/",
                                 "http://127.0.0.1:0/",
                                 "http://127.0.0.1:99999/",
                                 "http://[::1/",
                                 "",
                                 "/a b",
                                 "/a\tb",
                                 "/\xC3\xA9",
                                 "http://127.0.0.1:HERE.evil.test/",
                                 "/%zz\x7f"}) {
        QTest::newRow(*location ? location : "empty") << QByteArray(location);
    }
}

void TestHttpRedirect::h02_refusesWhatIsNoPlaceToGo()
{
    QFETCH(QByteArray, location);
    RawServer server;
    location.replace("HERE", QByteArray::number(server.port()));
    server.answer("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n");
    HttpClient client;
    ExchangeProbe probe(client, secretRequest("GET", server.url()));
    QVERIFY(probe.waitForEnd());
    QVERIFY2(probe.failedWith(Error::Kind::Transport), probe.head.raw.constData());
    QCOMPARE(server.connections().size(), 1);
    QCOMPARE(server.received().count("GET "), 1);
}

void TestHttpRedirect::h02_neverGoesFromHttpsToHttp()
{
    HttpRequest request;
    HttpHead answer;
    answer.status = 302;
    const QUrl from(QStringLiteral("https://example.test/a"));
    const auto next = [&](const QByteArray &location) {
        answer.headers = {{"Location", location}};
        return HttpRedirect::next(request, from, 0, answer);
    };
    QVERIFY(!next("http://example.test/a"));
    QVERIFY(!next("http://example.test:443/a"));
    QVERIFY(next("https://example.test:443/b"));
    QVERIFY(next("//EXAMPLE.test/b"));
    answer.headers.append("Location", "/c");
    QVERIFY(!HttpRedirect::next(request, from, 0, answer)); // two places are none
}

void TestHttpRedirect::h02_followsAtMostFiveHops()
{
    LabHttpServer server;
    server.on("GET", "/", [](const LabRequest &request, LabReply &reply) {
        reply.send(302, {{"Location", "?" + QByteArray::number(request.query().toInt() + 1)}}, "on and on");
    });
    HttpClient client;
    ExchangeProbe probe(client, getRequest(server.url()));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Transport));
    QCOMPARE(server.requests().size(), 6);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpRedirect::followsWithinTheOrigin_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("code");
    for (const int code : kCodes) {
        QTest::addRow("GET %d", code) << QByteArray("GET") << code;
        QTest::addRow("HEAD %d", code) << QByteArray("HEAD") << code;
    }
    QTest::newRow("POST 307") << QByteArray("POST") << 307;
    QTest::newRow("POST 308") << QByteArray("POST") << 308;
    QTest::newRow("DELETE 308") << QByteArray("DELETE") << 308;
}

void TestHttpRedirect::followsWithinTheOrigin()
{
    QFETCH(QByteArray, method);
    QFETCH(int, code);
    LabHttpServer server;
    server.on("*", "/old", [code](const LabRequest &, LabReply &reply) {
        reply.send(code, {{"Location", "new/place?a=1#part"}, {"Content-Encoding", "br"}}, "moved");
    });
    server.on("*", "/new/place", [](const LabRequest &, LabReply &reply) { reply.send(200, {}, "here"); });
    HttpClient client;
    ExchangeProbe probe(client, secretRequest(method, server.url(QStringLiteral("/old"))));
    QVERIFY(probe.waitForEnd());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QCOMPARE(probe.heads, 1);
    QCOMPARE(probe.body, method == "HEAD" ? "" : "here");
    QCOMPARE(probe.trace.url, server.url(QStringLiteral("/new/place?a=1")));
    QCOMPARE(server.requests().size(), 2);
    const LabRequest &second = server.requests().at(1);
    QCOMPARE(second.method, method);
    QCOMPARE(second.target, "/new/place?a=1");
    QCOMPARE(second.body, secretRequest(method, {}).body);
    QCOMPARE(second.header("X-Custom"), kCanary);
}

void TestHttpRedirect::neverChangesARequestWithAnEffect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("code");
    for (const int code : {301, 302, 303}) {
        QTest::addRow("POST %d", code) << QByteArray("POST") << code;
        QTest::addRow("DELETE %d", code) << QByteArray("DELETE") << code;
    }
}

void TestHttpRedirect::neverChangesARequestWithAnEffect()
{
    QFETCH(QByteArray, method);
    QFETCH(int, code);
    LabHttpServer server;
    server.on("*", "*", [code](const LabRequest &, LabReply &reply) { reply.send(code, {{"Location", "/new"}}); });
    HttpClient client;
    ExchangeProbe probe(client, secretRequest(method, server.url(QStringLiteral("/old"))));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Transport));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRedirect::givesARedirectAsAnAnswerWhenNoneIsToBeFollowed()
{
    LabHttpServer server;
    server.on("*", "*", [](const LabRequest &, LabReply &reply) {
        reply.send(302, {{"Location", "http://evil.test/?code=1"}}, "moved");
    });
    HttpClient client;
    HttpRequest request = getRequest(server.url());
    request.limits.redirects = 0;
    ExchangeProbe probe(client, request);
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.succeeded());
    QCOMPARE(probe.head.status, 302);
    QCOMPARE(probe.head.headers.value("location"), "http://evil.test/?code=1");
    QCOMPARE(probe.body, "moved");
}

void TestHttpRedirect::givesOtherAnswersOfTheThreeHundreds()
{
    LabHttpServer server;
    for (const int code : {300, 302, 305, 306}) {
        server.on("GET", '/' + QByteArray::number(code), [code](const LabRequest &, LabReply &reply) {
            reply.send(code, code == 302 ? LabHeaders{} : LabHeaders{{"Location", "/new"}}, "text");
        });
        HttpClient client;
        ExchangeProbe probe(client, getRequest(server.url(u'/' + QString::number(code))));
        QVERIFY(probe.waitForEnd());
        QVERIFY(probe.succeeded());
        QCOMPARE(probe.head.status, code);
        QCOMPARE(probe.body, "text");
    }
}

QTEST_GUILESS_MAIN(TestHttpRedirect)
#include "tst_httpredirect.moc"
