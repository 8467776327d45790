// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawframe.h"
#include "tests/lab/rawserver.h"
#include "websocketprobe.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

/// Gives a token, and a better one after each refusal.
class TestAuthorizer : public HttpAuthorizer
{
public:
    void authorize(const QByteArray &method, const QUrl &url, Ready ready) override
    {
        urls.append(method + ' ' + url.toEncoded());
        const HttpHeaders headers = {{"Authorization", "Bearer " + QByteArray::number(tokens)}};
        QTimer::singleShot(0, &context, [headers, ready = std::move(ready)] { ready(headers); });
    }
    void refused(const HttpRequest &, const HttpHead &answer, Decided decided) override
    {
        refusals.append(answer.status);
        ++tokens;
        if (givesUp) {
            decided(fail(Error::Kind::Auth, QStringLiteral("Sign in first.")));
        } else {
            decided({});
        }
    }
    void answered(const HttpRequest &, const HttpHead &answer) override { answers.append(answer.status); }

    QObject context;
    bool givesUp = false;
    int tokens = 1;
    QByteArrayList urls;
    QList<int> refusals;
    QList<int> answers;
};

} // namespace

/// Upgrades that go wrong, or strangely.
class TestWebSocketOpening : public QObject
{
    Q_OBJECT

private slots:
    void w05_followsNoRedirect();
    void w05_refusesAWrongProof();
    void w05_neverSendsCredentialsOfTheAddress();
    void asksForCredentialsOnce_data();
    void asksForCredentialsOnce();
    void repeatsWithNewCredentials();
    void showsWhatARefusalSays();
    void endsWithADeadline();
    void endsAHeadWithoutEnd();
    void readsAnAnswerInSingleBytes();
    void deliversWhatCameWithTheUpgrade();
};

void TestWebSocketOpening::w05_followsNoRedirect()
{
    RawServer other;
    RawServer server;
    server.answer("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url(u"/take?token=s3cret"_s).toEncoded()
                  + "\r\nContent-Length: 0\r\n\r\n");
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.headers = {{"Authorization", "Bearer abc"}};
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    QCOMPARE(probe.error().code, 307);
    const QString message = probe.error().message;
    QVERIFY2(message.contains(u"ws://127.0.0.1:"_s + QString::number(server.port())), qPrintable(message));
    QVERIFY2(message.contains(u"http://127.0.0.1:"_s + QString::number(other.port())), qPrintable(message));
    QVERIFY(!message.contains(u"s3cret"_s));
    QVERIFY(other.connections().isEmpty());
}

void TestWebSocketOpening::w05_refusesAWrongProof()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.write(RawFrame::acceptance("Sec-WebSocket-Key: another\r\n") + RawFrame::make(0x81, "{}"));
        });
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.openings, 0);
    QCOMPARE(probe.error().kind, Error::Kind::Protocol);
    QVERIFY(probe.error().message.contains(u"Sec-WebSocket-Accept"_s));
    QVERIFY(probe.messages.isEmpty());
    QCOMPARE(probe.traces.size(), 1); // it can be looked at
    QVERIFY(probe.traces.first().responseHead.contains("Sec-WebSocket-Accept"));
}

void TestWebSocketOpening::w05_neverSendsCredentialsOfTheAddress()
{
    RawServer server;
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.url.setUserInfo(u"me:s3cret"_s);
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Usage);
    QVERIFY(!probe.error().message.contains(u"s3cret"_s));
    QVERIFY(!probe.traces.first().url.toString().contains(u"s3cret"_s));
    QVERIFY(server.connections().isEmpty());
}

void TestWebSocketOpening::asksForCredentialsOnce_data()
{
    QTest::addColumn<bool>("hasAuthorizer");
    QTest::addColumn<int>("status");
    QTest::newRow("401 without anybody to ask") << false << 401;
    QTest::newRow("403 without anybody to ask") << false << 403;
    QTest::newRow("401, and the person declines") << true << 401;
}

void TestWebSocketOpening::asksForCredentialsOnce()
{
    QFETCH(bool, hasAuthorizer);
    QFETCH(int, status);
    RawServer server;
    server.answer("HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 0\r\n\r\n");
    TestAuthorizer authorizer;
    authorizer.givesUp = true;
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.authorizer = hasAuthorizer ? &authorizer : nullptr;
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Auth);
    if (hasAuthorizer) {
        QCOMPARE(probe.error().message, u"Sign in first."_s);
        QCOMPARE(authorizer.refusals, QList{401});
    } else {
        QCOMPARE(probe.error().code, status);
    }
    QCOMPARE(server.connections().size(), 1);
}

void TestWebSocketOpening::repeatsWithNewCredentials()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            const QByteArray request = connection.take();
            connection.write(
                request.contains("Authorization: Bearer 2\r\n")
                    ? RawFrame::acceptance(request)
                    : "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nContent-Length: 0\r\n\r\n");
        });
    });
    TestAuthorizer authorizer;
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.authorizer = &authorizer;
    options.headers = {{"authorization", "Bearer old"}};
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QCOMPARE(authorizer.refusals, QList{401});
    QCOMPARE(authorizer.answers, QList{101});
    QCOMPARE(authorizer.urls.size(), 2);
    QVERIFY(authorizer.urls.first().startsWith("GET http://127.0.0.1:"));
    QCOMPARE(probe.traces.size(), 2);
    QCOMPARE(probe.waits, QList({true, false, true, false, true, false}));
    QVERIFY(!server.received().contains("old")); // the person's own was replaced
    QCOMPARE(probe.closings, 0);
}

void TestWebSocketOpening::showsWhatARefusalSays()
{
    RawServer server;
    server.answer(
        "HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n<b>come\x1b\r\nback</b> "
        + QByteArray(5000, 'x'));
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    QCOMPARE(probe.error().code, 503);
    QVERIFY2(probe.error().message.contains(u"503, \"<b>come back</b> xxx"_s), qPrintable(probe.error().message));
    QVERIFY(probe.error().message.size() < 2200);
    QCOMPARE(probe.traces.first().status, 503);
}

void TestWebSocketOpening::endsWithADeadline()
{
    RawServer server; // takes everything and says nothing
    WebSocketOptions options = WebSocketProbe::to(server.port());
    options.connectMs = 200;
    WebSocketProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Timeout);
    QCOMPARE(probe.openings, 0);
    QTRY_VERIFY(!server.connections().first()->isOpen());
}

void TestWebSocketOpening::endsAHeadWithoutEnd()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.write("HTTP/1.1 101 Switching Protocols\r\nX: ");
            connection.flood(QByteArray(64 * 1024, 'x'), 1'000'000'000);
        });
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.error().kind, Error::Kind::Framing);
}

void TestWebSocketOpening::readsAnAnswerInSingleBytes()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.trickle("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + RawFrame::acceptance(connection.take())
                                   + RawFrame::make(0x81, "{}"),
                               1, 1);
        });
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    probe.transport.open();
    QTRY_COMPARE(probe.messages, QList<QByteArray>{"{}"});
    QCOMPARE(probe.openings, 1);
}

void TestWebSocketOpening::deliversWhatCameWithTheUpgrade()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) {
        connection.whenHeadCame([&connection] {
            connection.write(RawFrame::acceptance(connection.take()) + RawFrame::make(0x81, "{\"n\":1}")
                             + RawFrame::make(0x81, "{\"n\":2}").first(5));
        });
    });
    WebSocketProbe probe(WebSocketProbe::to(server.port()));
    int openings = 0;
    connect(&probe.transport, &Transport::frameReceived, &probe, [&] { openings = probe.openings; });
    probe.transport.open();
    QTRY_COMPARE(probe.messages, QList<QByteArray>{"{\"n\":1}"});
    QCOMPARE(openings, 1); // not before opened()
    server.connections().first()->write(RawFrame::make(0x81, "{\"n\":2}").sliced(5));
    QTRY_COMPARE(probe.messages.size(), 2);
}

QTEST_GUILESS_MAIN(TestWebSocketOpening)
#include "tst_websocketopening.moc"
