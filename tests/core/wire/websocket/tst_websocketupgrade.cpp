// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websockethandshake.h"
#include "core/wire/websocket/websocketupgrade.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Both halves of the opening handshake, as functions.
class TestWebSocketUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void provesTheKeyAsTheStandardDoes();
    void acceptsWhatAClientSends();
    void choosesMcpOfManySubprotocols();
    void leavesOutASubprotocolThatIsNotOurs();
    void refusesWithTheRightStatus_data();
    void refusesWithTheRightStatus();
    void knowsWhoAsksForAWebSocket();
    void ourClientAndOurServerAgree();
    void makesAFreshKeyEachTime();
    void w05_judgesTheAnswer_data();
    void w05_judgesTheAnswer();
    void w05_refusesAddressesThatMustNotBeSent_data();
    void w05_refusesAddressesThatMustNotBeSent();
    void refusesHeadersThatAreNotThePersons_data();
    void refusesHeadersThatAreNotThePersons();

private:
    static HttpHeaders request()
    {
        return {{"Host", "127.0.0.1"},           {"Upgrade", "websocket"},
                {"Connection", "Upgrade"},       {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
                {"Sec-WebSocket-Version", "13"}, {"Sec-WebSocket-Protocol", "mcp"}};
    }
    static HttpHead acceptance(const QByteArray &key)
    {
        HttpHead head;
        head.status = 101;
        head.headers = {{"Upgrade", "WebSocket"},
                        {"connection", "keep-alive, Upgrade"},
                        {"Sec-WebSocket-Accept", WebSocketUpgrade::acceptFor(key)},
                        {"Sec-WebSocket-Protocol", "mcp"}};
        return head;
    }
};

void TestWebSocketUpgrade::provesTheKeyAsTheStandardDoes()
{
    // RFC 6455 section 1.3
    QCOMPARE(WebSocketUpgrade::acceptFor("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

void TestWebSocketUpgrade::acceptsWhatAClientSends()
{
    const auto answer = WebSocketUpgrade::answer("GET", request(), {{"X-More", "1"}});
    QVERIFY(answer.isAccepted());
    QCOMPARE(answer.subprotocol, "mcp");
    QCOMPARE(answer.bytes, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: mcp\r\n"
                           "X-More: 1\r\n\r\n");
}

void TestWebSocketUpgrade::choosesMcpOfManySubprotocols()
{
    HttpHeaders headers = request();
    headers.set("Sec-WebSocket-Protocol", "chat , mcp");
    QCOMPARE(WebSocketUpgrade::answer("GET", headers).subprotocol, "mcp");
    headers.set("Sec-WebSocket-Protocol", "chat");
    headers.append("sec-websocket-protocol", "mcp");
    QCOMPARE(WebSocketUpgrade::answer("GET", headers).subprotocol, "mcp");
}

void TestWebSocketUpgrade::leavesOutASubprotocolThatIsNotOurs()
{
    HttpHeaders headers = request();
    headers.set("Sec-WebSocket-Protocol", "chat, MCP");
    const auto answer = WebSocketUpgrade::answer("GET", headers);
    QVERIFY(answer.isAccepted());
    QVERIFY(answer.subprotocol.isEmpty());
    QVERIFY(!answer.bytes.contains("Sec-WebSocket-Protocol"));
}

void TestWebSocketUpgrade::refusesWithTheRightStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET";
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("X") << QByteArray("1") << 405;
    QTest::newRow("another protocol") << get << QByteArray("Upgrade") << QByteArray("h2c") << 426;
    QTest::newRow("no upgrade") << get << QByteArray("Upgrade") << QByteArray() << 426;
    QTest::newRow("connection kept") << get << QByteArray("Connection") << QByteArray("keep-alive") << 426;
    QTest::newRow("version 8") << get << QByteArray("Sec-WebSocket-Version") << QByteArray("8") << 426;
    QTest::newRow("no version") << get << QByteArray("Sec-WebSocket-Version") << QByteArray() << 426;
    QTest::newRow("short key") << get << QByteArray("Sec-WebSocket-Key") << QByteArray("YWJj") << 400;
    QTest::newRow("no Base64") << get << QByteArray("Sec-WebSocket-Key") << QByteArray("!!hlIHNhbXBsZSBub25jZQ==")
                               << 400;
    QTest::newRow("no key") << get << QByteArray("Sec-WebSocket-Key") << QByteArray() << 400;
}

void TestWebSocketUpgrade::refusesWithTheRightStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    HttpHeaders headers = request();
    headers.remove(field);
    if (!value.isEmpty()) {
        headers.append(field, value);
    }
    const auto answer = WebSocketUpgrade::answer(method, headers);
    QVERIFY(!answer.isAccepted());
    QCOMPARE(answer.status, status);
    QVERIFY(answer.bytes.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    const qsizetype body = answer.bytes.indexOf("\r\n\r\n") + 4;
    QVERIFY(answer.bytes.contains("Content-Length: " + QByteArray::number(answer.bytes.size() - body) + "\r\n"));
    QCOMPARE(answer.bytes.contains("Sec-WebSocket-Version: 13\r\n"), field == "Sec-WebSocket-Version");
}

void TestWebSocketUpgrade::knowsWhoAsksForAWebSocket()
{
    QVERIFY(WebSocketUpgrade::isAskedFor(request()));
    QVERIFY(WebSocketUpgrade::isAskedFor({{"UPGRADE", "h2c, WebSocket"}}));
    QVERIFY(!WebSocketUpgrade::isAskedFor({{"Upgrade", "h2c"}}));
    QVERIFY(!WebSocketUpgrade::isAskedFor({}));
}

void TestWebSocketUpgrade::ourClientAndOurServerAgree()
{
    const auto target = WebSocketHandshake::target(QUrl(u"ws://[::1]:9000/a%20b?q=%3F"_s));
    QVERIFY(target);
    QCOMPARE(WebSocketHandshake::origin(*target), u"ws://[::1]:9000"_s);
    const QByteArray sent = WebSocketHandshake::request(*target, {{"X-Key", "1"}}, "dGhlIHNhbXBsZSBub25jZQ==");
    QVERIFY2(sent.startsWith("GET /a%20b?q=%3F HTTP/1.1\r\nHost: [::1]:9000\r\n"), sent.constData());
    HttpHeaders headers;
    for (const QByteArray &line : sent.trimmed().split('\n').sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        headers.append(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    QCOMPARE(headers.value("X-Key"), "1");
    QVERIFY(WebSocketUpgrade::answer("GET", headers).isAccepted());
}

void TestWebSocketUpgrade::makesAFreshKeyEachTime()
{
    const QByteArray key = WebSocketHandshake::makeKey();
    QCOMPARE(QByteArray::fromBase64(key).size(), 16);
    QVERIFY(key != WebSocketHandshake::makeKey());
}

void TestWebSocketUpgrade::w05_judgesTheAnswer_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("complaint");
    const QByteArray accept = "Sec-WebSocket-Accept";
    QTest::newRow("good") << QByteArray("X") << QByteArray("1") << QString();
    QTest::newRow("no subprotocol") << QByteArray("Sec-WebSocket-Protocol") << QByteArray() << QString();
    QTest::newRow("other subprotocol") << QByteArray("Sec-WebSocket-Protocol") << QByteArray("chat") << u"\"chat\""_s;
    QTest::newRow("wrong proof") << accept << WebSocketUpgrade::acceptFor("other") << u"Sec-WebSocket-Accept"_s;
    QTest::newRow("proof in lower case") << accept << WebSocketUpgrade::acceptFor("key").toLower()
                                         << u"Sec-WebSocket-Accept"_s;
    QTest::newRow("no proof") << accept << QByteArray() << u"Sec-WebSocket-Accept"_s;
    QTest::newRow("extension") << QByteArray("Sec-WebSocket-Extensions") << QByteArray("permessage-deflate")
                               << u"permessage-deflate"_s;
    QTest::newRow("other protocol") << QByteArray("Upgrade") << QByteArray("h2c") << u"another protocol"_s;
    QTest::newRow("no connection token") << QByteArray("Connection") << QByteArray("close") << u"another protocol"_s;
}

void TestWebSocketUpgrade::w05_judgesTheAnswer()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, complaint);
    HttpHead head = acceptance("key");
    head.headers.remove(field);
    if (!value.isEmpty()) {
        head.headers.append(field, value);
    }
    const auto judged = WebSocketHandshake::judge(head, "key");
    QCOMPARE(judged.has_value(), complaint.isEmpty());
    if (!judged) {
        QCOMPARE(judged.error().kind, Error::Kind::Protocol);
        QVERIFY2(judged.error().message.contains(complaint), qPrintable(judged.error().message));
    }
}

void TestWebSocketUpgrade::w05_refusesAddressesThatMustNotBeSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("user") << u"ws://user@host/"_s;
    QTest::newRow("password") << u"wss://user:secret@host/"_s;
    QTest::newRow("fragment") << u"ws://host/#part"_s;
    QTest::newRow("http") << u"http://host/"_s;
    QTest::newRow("no host") << u"ws:///path"_s;
    QTest::newRow("nothing") << QString();
}

void TestWebSocketUpgrade::w05_refusesAddressesThatMustNotBeSent()
{
    QFETCH(QString, url);
    const auto target = WebSocketHandshake::target(QUrl(url));
    QVERIFY(!target);
    QCOMPARE(target.error().kind, Error::Kind::Usage);
    QVERIFY(!target.error().message.contains(u"secret"_s));
}

void TestWebSocketUpgrade::refusesHeadersThatAreNotThePersons_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Host") << QByteArray("host") << QByteArray("x");
    QTest::newRow("Upgrade") << QByteArray("Upgrade") << QByteArray("x");
    QTest::newRow("Connection") << QByteArray("CONNECTION") << QByteArray("x");
    QTest::newRow("key") << QByteArray("sec-websocket-key") << QByteArray("x");
    QTest::newRow("subprotocol") << QByteArray("Sec-WebSocket-Protocol") << QByteArray("x");
    QTest::newRow("a second request") << QByteArray("X") << QByteArray("1\r\n\r\nGET / HTTP/1.1");
    QTest::newRow("no name") << QByteArray("a b") << QByteArray("1");
}

void TestWebSocketUpgrade::refusesHeadersThatAreNotThePersons()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto checked = WebSocketHandshake::check({{"X-Good", "1"}, {name, value}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Usage);
    QVERIFY(WebSocketHandshake::check({{"Authorization", "Bearer x"}, {"Sec-Fetch-Mode", "x"}}));
}

QTEST_GUILESS_MAIN(TestWebSocketUpgrade)
#include "tst_websocketupgrade.moc"
