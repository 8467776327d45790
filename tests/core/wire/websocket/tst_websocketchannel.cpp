// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpparser.h"
#include "core/wire/websocket/websocketchannel.h"
#include "core/wire/websocket/websocketupgrade.h"
#include "rawframe.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The server's side, as something that serves would use it, towards Qt's own client.
class TestWebSocketChannel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servesAClient();
    void carriesLargeMessagesBothWays();
    void endsWhenTheClientCloses();
    void closesTheClient();
    void refusesAVersionItDoesNotSpeak();
    void w01_refusesAHugeMessage();
    void w03_refusesUnmaskedFrames();
    void answersPingsOfAClient();
    void survivesBeingDeletedWithinAMessage();

private:
    void read(QTcpSocket *socket);
    void open(QWebSocket &client) const;

    QTcpServer *m_server = nullptr;
    WebSocketChannel::Settings m_settings;
    QPointer<WebSocketChannel> m_channel;
    QByteArrayList m_received;
    std::optional<WebSocketClose> m_close;
    int m_closings = 0;
    bool m_echoes = true;
};

void TestWebSocketChannel::init()
{
    m_server = new QTcpServer(this);
    m_settings = {};
    m_received.clear();
    m_close.reset();
    m_closings = 0;
    m_echoes = true;
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

void TestWebSocketChannel::cleanup()
{
    delete m_channel;
    delete m_server;
}

void TestWebSocketChannel::read(QTcpSocket *socket)
{
    HttpParser parser(HttpParser::Kind::Request, 16 * 1024);
    const QByteArray bytes = socket->readAll(); // a head of a client on loopback comes in one piece
    const auto used = parser.feed(bytes);
    QVERIFY(used && parser.hasHead());
    QVERIFY(WebSocketUpgrade::isAskedFor(parser.headers()));
    const auto answer = WebSocketUpgrade::answer(parser.method(), parser.headers());
    socket->write(answer.bytes);
    if (!answer.isAccepted()) {
        socket->disconnectFromHost();
        return;
    }
    socket->disconnect(this);
    m_channel = new WebSocketChannel(WebSocketRole::Server, socket, m_settings, Clock::system(), this);
    connect(m_channel, &WebSocketChannel::textReceived, this, [this](QByteArrayView text) {
        m_received.append(text.toByteArray());
        if (m_echoes) {
            QVERIFY(m_channel->sendText(text));
        }
    });
    connect(m_channel, &WebSocketChannel::closed, this, [this](const WebSocketClose &close) {
        ++m_closings;
        m_close = close;
    });
    m_channel->start(bytes.sliced(*used));
}

void TestWebSocketChannel::open(QWebSocket &client) const
{
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"mcp"_s});
    client.open(QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_server->serverPort())), options);
}

void TestWebSocketChannel::servesAClient()
{
    QWebSocket client;
    QStringList heard;
    connect(&client, &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard.append(text); });
    open(client);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.subprotocol(), u"mcp"_s);
    client.sendTextMessage(u"{\"text\":\"é\"}"_s);
    client.sendTextMessage(u"{}"_s);
    QTRY_COMPARE(heard, QStringList({u"{\"text\":\"é\"}"_s, u"{}"_s}));
    QCOMPARE(m_received.first(), "{\"text\":\"\xC3\xA9\"}");
    QVERIFY(m_channel->isOpen());
}

void TestWebSocketChannel::carriesLargeMessagesBothWays()
{
    QWebSocket client;
    QString heard;
    connect(&client, &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard = text; });
    open(client);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    const QString message(10'000'000, u'x');
    client.sendTextMessage(message);
    QTRY_VERIFY_WITH_TIMEOUT(heard == message, 15000);
}

void TestWebSocketChannel::endsWhenTheClientCloses()
{
    QWebSocket client;
    open(client);
    QTRY_VERIFY(m_channel && client.state() == QAbstractSocket::ConnectedState);
    client.close(QWebSocketProtocol::CloseCodeGoingAway, u"enough"_s);
    QTRY_COMPARE(m_closings, 1);
    QCOMPARE(m_close->cause, WebSocketClose::Cause::Peer);
    QCOMPARE(m_close->code, 1001);
    QCOMPARE(m_close->reason, u"enough"_s);
    QVERIFY(!m_channel->isOpen());
    QVERIFY(!m_channel->sendText("{}"));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void TestWebSocketChannel::closesTheClient()
{
    QWebSocket client;
    open(client);
    QTRY_VERIFY(m_channel && client.state() == QAbstractSocket::ConnectedState);
    m_channel->close(4001, "signed out");
    QVERIFY(!m_channel->sendText("{}")); // nothing may follow a close frame
    QTRY_COMPARE(m_closings, 1);
    QCOMPARE(m_close->cause, WebSocketClose::Cause::Requested);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(static_cast<int>(client.closeCode()), 4001);
    QCOMPARE(client.closeReason(), u"signed out"_s);
}

void TestWebSocketChannel::refusesAVersionItDoesNotSpeak()
{
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    client.write(
        "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 7\r\n\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 426 "));
    QVERIFY(!m_channel);
}

void TestWebSocketChannel::w01_refusesAHugeMessage()
{
    m_settings.messageBytes = 1000;
    QWebSocket client;
    open(client);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.sendTextMessage(QString(1001, u'x'));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QTRY_COMPARE(m_closings, 1);
    QCOMPARE(m_close->cause, WebSocketClose::Cause::Fault);
    QCOMPARE(m_close->code, 1009);
    QVERIFY(m_received.isEmpty());
}

void TestWebSocketChannel::w03_refusesUnmaskedFrames()
{
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    client.write(
        "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray got;
    connect(&client, &QTcpSocket::readyRead, this, [&] { got += client.readAll(); });
    QTRY_VERIFY(got.endsWith("\r\n\r\n"));
    got.clear();
    client.write(RawFrame::make(0x81, "{}"));
    QTRY_COMPARE(RawFrame::readAll(got).size(), 1);
    QCOMPARE(RawFrame::readAll(got).first().closeCode(), 1002);
    QVERIFY(!RawFrame::readAll(got).first().isMasked);
    QTRY_COMPARE(m_closings, 1);
    QVERIFY(m_received.isEmpty());
}

void TestWebSocketChannel::answersPingsOfAClient()
{
    QWebSocket client;
    QByteArray pong;
    connect(&client, &QWebSocket::pong, this, [&pong](quint64, const QByteArray &payload) { pong = payload; });
    open(client);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.ping("hello");
    QTRY_COMPARE(pong, "hello");
}

void TestWebSocketChannel::survivesBeingDeletedWithinAMessage()
{
    m_echoes = false;
    QWebSocket client;
    open(client);
    QTRY_VERIFY(m_channel && client.state() == QAbstractSocket::ConnectedState);
    connect(m_channel, &WebSocketChannel::textReceived, this, [this] { delete m_channel; });
    client.sendTextMessage(u"1"_s);
    client.sendTextMessage(u"2"_s);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_received, QByteArrayList{"1"});
    QCOMPARE(m_closings, 0);
}

QTEST_GUILESS_MAIN(TestWebSocketChannel)
#include "tst_websocketchannel.moc"
