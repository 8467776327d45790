// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/serve/streamable/streamablehttpserver.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Implementation info()
{
    Implementation info;
    info.name = u"s"_s;
    info.version = u"1"_s;
    return info;
}

} // namespace

/// The server as Qt's own WebSocket client meets it.
class TestWebSocketServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void agreesOnTheSubprotocol();
    void speaksBothErasOnOneConnection();
    void asksTheClientOnTheSameConnection();
    void tellsOfChangesUnasked();
    void takesRequestsBackWhenTheConnectionGoes();
    void refusesAForeignOrigin();
    void refusesAnUpgradeThatIsNone();
    void canBeSwitchedOff();

private:
    void serve(const StreamableHttpServer::Settings &settings);
    void open(const QByteArray &origin = {});
    Json ask(const QString &message);
    Json lastMessage() const { return parseJson(m_texts->last().at(0).toString().toUtf8())->value; }

    std::unique_ptr<ConformanceProvider> m_provider;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<StreamableHttpServer> m_server;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QSignalSpy> m_texts;
};

void TestWebSocketServer::init()
{
    serve({});
}

void TestWebSocketServer::serve(const StreamableHttpServer::Settings &settings)
{
    m_socket.reset();
    m_server.reset();
    m_service.reset();
    m_provider = std::make_unique<ConformanceProvider>();
    m_service = std::make_unique<Service>(info(), QString(), *m_provider);
    m_server = std::make_unique<StreamableHttpServer>(*m_service, settings);
    QVERIFY(m_server->start());
}

void TestWebSocketServer::open(const QByteArray &origin)
{
    m_socket = std::make_unique<QWebSocket>();
    m_texts = std::make_unique<QSignalSpy>(m_socket.get(), &QWebSocket::textMessageReceived);
    QUrl url = m_server->url();
    url.setScheme(u"ws"_s);
    QNetworkRequest request(url);
    if (!origin.isEmpty()) {
        request.setRawHeader("Origin", origin);
    }
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"other"_s, u"mcp"_s});
    m_socket->open(request, options);
}

Json TestWebSocketServer::ask(const QString &message)
{
    const qsizetype before = m_texts->count();
    m_socket->sendTextMessage(message);
    [&] { QTRY_VERIFY(m_texts->count() > before); }();
    return m_texts->count() > before ? lastMessage() : Json(jsoncons::json_object_arg);
}

void TestWebSocketServer::agreesOnTheSubprotocol()
{
    open();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_socket->subprotocol(), u"mcp"_s);
    QTRY_COMPARE(m_server->webSockets().openConnections(), 1);
}

void TestWebSocketServer::speaksBothErasOnOneConnection()
{
    open();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    const Json initialized =
        ask(uR"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",
        "capabilities":{},"clientInfo":{"name":"c","version":"1"}}})"_s);
    QCOMPARE(toQString(initialized.at("result").at("protocolVersion")), u"2025-11-25"_s);
    const Json discovered = ask(uR"({"jsonrpc":"2.0","id":2,"method":"server/discover","params":{"_meta":{
        "io.modelcontextprotocol/protocolVersion":"2026-07-28",
        "io.modelcontextprotocol/clientCapabilities":{}}}})"_s);
    QVERIFY(discovered.at("result").contains("supportedVersions"));
    const Json called = ask(
        uR"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"greet","arguments":{"name":"\u4e16"}}})"_s);
    QCOMPARE(toQString(called.at("result").at("content").at(0).at("text")), u"Hello, 世!"_s);
}

void TestWebSocketServer::asksTheClientOnTheSameConnection()
{
    open();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    (void)ask(uR"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",
        "capabilities":{"elicitation":{}},"clientInfo":{"name":"c","version":"1"}}})"_s);
    const Json question = ask(uR"({"jsonrpc":"2.0","id":2,"method":"tools/call",
        "params":{"name":"test_elicitation","arguments":{"message":"Who?"}}})"_s);
    QCOMPARE(toQString(question.at("method")), u"elicitation/create"_s);
    const Json result =
        ask(uR"({"jsonrpc":"2.0","id":%1,"result":{"action":"decline"}})"_s.arg(question.at("id").as<int>()));
    QCOMPARE(result.at("id").as<int>(), 2);
    QVERIFY(toQString(result.at("result").at("content").at(0).at("text")).contains(u"decline"_s));
}

void TestWebSocketServer::tellsOfChangesUnasked()
{
    open();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    (void)ask(uR"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
        "capabilities":{},"clientInfo":{"name":"c","version":"1"}}})"_s);
    emit m_provider->news().toolsChanged();
    QTRY_COMPARE(m_texts->count(), 2);
    QCOMPARE(toQString(lastMessage().at("method")), u"notifications/tools/list_changed"_s);
}

void TestWebSocketServer::takesRequestsBackWhenTheConnectionGoes()
{
    bool isCancelled = false;
    m_provider->add(u"wait"_s, u"Waits."_s,
                    [&isCancelled](const Json &, const ServedContextPtr &context, const auto &) {
                        context->whenCancelled([&isCancelled] { isCancelled = true; });
                    });
    open();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    m_socket->sendTextMessage(uR"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait","_meta":{
        "io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}})"_s);
    m_socket->flush();
    m_socket->close();
    QTRY_VERIFY(isCancelled);
    QTRY_COMPARE(m_server->webSockets().openConnections(), 0);
}

void TestWebSocketServer::refusesAForeignOrigin()
{
    open("http://evil.example");
    QSignalSpy failed(m_socket.get(), &QWebSocket::errorOccurred);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_server->webSockets().openConnections(), 0);
    open("http://localhost:1234");
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
}

void TestWebSocketServer::refusesAnUpgradeThatIsNone()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_server->url().port()));
    socket.write("GET /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: x\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 4"));
}

void TestWebSocketServer::canBeSwitchedOff()
{
    serve({.servesWebSockets = false});
    open();
    QSignalSpy failed(m_socket.get(), &QWebSocket::errorOccurred);
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestWebSocketServer)
#include "tst_websocketserver.moc"
