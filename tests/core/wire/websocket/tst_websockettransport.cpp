// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labcertificates.h"
#include "websocketprobe.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QPointer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Against Qt's own WebSocket server, which nobody here wrote.
class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void exchangesMessages();
    void agreesOnTheSubprotocol();
    void saysWhenTheServerAgreedOnNone();
    void sendsTheHeadersOfThePerson();
    void carriesLargeMessages();
    void keepsTheOrderOfManyMessages();
    void ignoresBinaryMessagesAndSaysSoOnce();
    void answersPings();
    void tellsWhyTheServerClosed_data();
    void tellsWhyTheServerClosed();
    void closesInGoodOrder();
    void opensAgainAfterItClosed();
    void survivesBeingClosedWithinAMessage();
    void survivesBeingDeletedWithinAMessage();
    void tracesTheUpgradeWithoutItsSecrets();
    void neverAsksAProxyForLoopback();
    void h16_trustsWhatItWasToldToTrust();
    void h16_refusesACertificateItDoesNotKnow();

private:
    void serve(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode);
    [[nodiscard]] WebSocketOptions options() const;

    std::unique_ptr<QWebSocketServer> m_server;
    QPointer<QWebSocket> m_peer; ///< the last that came
    LabCertificates m_certificates;
    LabCertificates::Identity m_identity;
};

void TestWebSocketTransport::init()
{
    if (m_identity.certificate.isNull()) {
        m_identity = m_certificates.issue(u"lab"_s, u"IP:127.0.0.1"_s);
    }
    serve();
}

void TestWebSocketTransport::cleanup()
{
    delete m_peer;
    m_server.reset();
}

void TestWebSocketTransport::serve(QWebSocketServer::SslMode mode)
{
    m_server = std::make_unique<QWebSocketServer>(u"lab"_s, mode);
    m_server->setSupportedSubprotocols({u"mcp"_s});
    if (mode == QWebSocketServer::SecureMode) {
        m_server->setSslConfiguration(m_identity.server());
    }
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
        m_peer = m_server->nextPendingConnection();
        m_peer->setParent(this);
        QWebSocket *peer = m_peer;
        connect(peer, &QWebSocket::textMessageReceived, peer,
                [peer](const QString &text) { peer->sendTextMessage(text); });
    });
}

WebSocketOptions TestWebSocketTransport::options() const
{
    return WebSocketProbe::to(m_server->serverPort(), m_server->secureMode() == QWebSocketServer::SecureMode);
}

void TestWebSocketTransport::exchangesMessages()
{
    WebSocketProbe probe(options());
    QList<Frame> frames;
    connect(&probe.transport, &Transport::frameReceived, this, [&frames](const Frame &frame) { frames.append(frame); });
    probe.transport.open();
    QCOMPARE(probe.openings, 0); // never from within open()
    QTRY_COMPARE(probe.openings, 1);
    const QByteArray message = "{\"text\":\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x9A\x82\"}";
    probe.transport.send(message);
    QTRY_COMPARE(probe.messages, QList{message});
    QCOMPARE(frames.first().flags, Frame::Plain);
    QCOMPARE(frames.first().exchange, 0);
    QCOMPARE(frames.first().direction, Direction::In);
    QVERIFY(frames.first().wallNs > 1'600'000'000'000'000'000);
    QVERIFY(frames.first().monoNs > 0 && frames.first().monoNs <= Clock::system().monotonicNs());
    QCOMPARE(probe.transport.unsentBytes(), 0);
    QVERIFY(!probe.transport.hasExchanges());
}

void TestWebSocketTransport::agreesOnTheSubprotocol()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QTRY_VERIFY(m_peer);
    QCOMPARE(m_peer->subprotocol(), u"mcp"_s);
    QCOMPARE(probe.diagnostics, QByteArray());
}

void TestWebSocketTransport::saysWhenTheServerAgreedOnNone()
{
    m_server->setSupportedSubprotocols({});
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QVERIFY2(probe.diagnostics.contains("\"mcp\""), probe.diagnostics.constData());
    QCOMPARE(probe.diagnostics.count('\n'), 1);
    probe.transport.send("{}");
    QTRY_COMPARE(probe.messages.size(), 1);
}

void TestWebSocketTransport::sendsTheHeadersOfThePerson()
{
    WebSocketOptions wanted = options();
    wanted.headers = {{"Authorization", "Bearer abc"}, {"X-Team", "a, b"}};
    WebSocketProbe probe(wanted);
    probe.transport.open();
    QTRY_VERIFY(m_peer);
    const QNetworkRequest request = m_peer->request();
    QCOMPARE(request.rawHeader("Authorization"), "Bearer abc");
    QCOMPARE(request.rawHeader("X-Team"), "a, b");
    QCOMPARE(request.url().path(), u"/mcp"_s);
    QCOMPARE(request.url().query(), u"x=1"_s);
    QVERIFY(request.rawHeader("Origin").isEmpty()); // we are no page
}

void TestWebSocketTransport::carriesLargeMessages()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QTRY_VERIFY(m_peer);
    const QByteArray message = "\"" + QByteArray(20'000'000, 'x') + "\"";
    probe.transport.send(message);
    QTRY_COMPARE_WITH_TIMEOUT(probe.messages.size(), 1, 15000); // QWebSocket sends it back in many fragments
    QVERIFY(probe.messages.first() == message);
    QTRY_COMPARE(probe.transport.unsentBytes(), 0);
}

void TestWebSocketTransport::keepsTheOrderOfManyMessages()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QList<QByteArray> sent;
    for (int i = 0; i < 2000; ++i) {
        sent.append("{\"n\":" + QByteArray::number(i) + ",\"s\":\"" + QByteArray(i % 300, 'x') + "\"}");
        probe.transport.send(sent.last());
    }
    QTRY_COMPARE(probe.messages.size(), sent.size());
    QCOMPARE(probe.messages, sent);
}

void TestWebSocketTransport::ignoresBinaryMessagesAndSaysSoOnce()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_VERIFY(probe.openings == 1 && m_peer);
    m_peer->sendBinaryMessage("\xff\xfe");
    m_peer->sendBinaryMessage(QByteArray(100000, '\0'));
    m_peer->sendTextMessage(u"{}"_s);
    QTRY_COMPARE(probe.messages, QList<QByteArray>{"{}"});
    QCOMPARE(probe.transport.ignoredMessages(), 2);
    QCOMPARE(probe.diagnostics.count('\n'), 1);
    QVERIFY(probe.diagnostics.contains("binary"));
}

void TestWebSocketTransport::answersPings()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_VERIFY(probe.openings == 1 && m_peer);
    QByteArray pong;
    connect(m_peer, &QWebSocket::pong, this, [&pong](quint64, const QByteArray &payload) { pong = payload; });
    m_peer->ping("are you there");
    QTRY_COMPARE(pong, "are you there");
}

void TestWebSocketTransport::tellsWhyTheServerClosed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("shown");
    QTest::newRow("normal") << 1000 << QString() << u"1000, normal closure"_s;
    QTest::newRow("going away") << 1001 << u"restart at noon"_s << u"1001, going away"_s;
    QTest::newRow("policy") << 1008 << u"no"_s << u"1008, policy violation"_s;
    QTest::newRow("of its own") << 4401 << u"token expired"_s << u"4401"_s;
}

void TestWebSocketTransport::tellsWhyTheServerClosed()
{
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(QString, shown);
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_VERIFY(probe.openings == 1 && m_peer);
    m_peer->sendTextMessage(u"last"_s);
    m_peer->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.messages, QList<QByteArray>{"last"});
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::PeerClosed);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    QCOMPARE(probe.error().code, code);
    QVERIFY2(probe.error().message.contains(shown), qPrintable(probe.error().message));
    QVERIFY(probe.error().message.contains(reason));
}

void TestWebSocketTransport::closesInGoodOrder()
{
    WebSocketProbe probe(options());
    probe.transport.open();
    QTRY_VERIFY(probe.openings == 1 && m_peer);
    bool gone = false;
    connect(m_peer, &QWebSocket::disconnected, this, [&gone] { gone = true; });
    probe.transport.close();
    probe.transport.close();
    QCOMPARE(probe.closings, 0); // never from within close()
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
    QVERIFY(!probe.closeInfo->error);
    QTRY_VERIFY(gone);
    QCOMPARE(m_peer->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    probe.transport.close();
    probe.transport.send("{}"); // into nothing
    QCOMPARE(probe.closings, 1);
}

void TestWebSocketTransport::opensAgainAfterItClosed()
{
    WebSocketProbe probe(options());
    for (int i = 1; i <= 3; ++i) {
        probe.transport.open();
        QTRY_COMPARE(probe.openings, i);
        probe.transport.send("{}");
        QTRY_COMPARE(probe.messages.size(), i);
        probe.transport.close();
        QTRY_COMPARE(probe.closings, i);
    }
    probe.transport.open();
    probe.transport.close(); // before it is open
    QTRY_COMPARE(probe.closings, 4);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
    QCOMPARE(probe.openings, 3);
}

void TestWebSocketTransport::survivesBeingClosedWithinAMessage()
{
    WebSocketProbe probe(options());
    connect(&probe.transport, &Transport::frameReceived, &probe, [&probe] { probe.transport.close(); });
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.transport.send("1");
    probe.transport.send("2");
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
}

void TestWebSocketTransport::survivesBeingDeletedWithinAMessage()
{
    auto *transport = new WebSocketTransport(options(), Clock::system());
    int frames = 0;
    connect(transport, &Transport::opened, this, [transport] {
        transport->send("1");
        transport->send("2");
    });
    connect(transport, &Transport::frameReceived, this, [&frames, transport] {
        ++frames;
        delete transport;
    });
    transport->open();
    QTRY_COMPARE(frames, 1);
    QTRY_VERIFY(m_peer && m_peer->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(frames, 1);
}

void TestWebSocketTransport::tracesTheUpgradeWithoutItsSecrets()
{
    WebSocketOptions wanted = options();
    wanted.headers = {{"Authorization", "Bearer abc123"}, {"X-Ticket", "def456"}, {"X-Open", "seen"}};
    wanted.secretHeaders = {"x-ticket"};
    WebSocketProbe probe(wanted);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QCOMPARE(probe.traces.size(), 1);
    const HttpTrace &trace = probe.traces.first();
    QCOMPARE(trace.method, "GET");
    QCOMPARE(trace.url, wanted.url);
    QCOMPARE(trace.status, 101);
    QVERIFY(trace.requestHead.startsWith("GET /mcp?x=1 HTTP/1.1\r\n"));
    QVERIFY(trace.requestHead.contains("X-Open: seen"));
    QVERIFY2(!trace.requestHead.contains("abc123") && !trace.requestHead.contains("def456"),
             trace.requestHead.constData());
    QVERIFY(trace.responseHead.startsWith("HTTP/1.1 101 "));
    QCOMPARE(trace.peer, u"127.0.0.1:"_s + QString::number(m_server->serverPort()));
    QVERIFY(trace.times.tcpNs >= 0 && trace.times.tcpNs <= trace.times.sentNs
            && trace.times.sentNs <= trace.times.firstByteNs && trace.times.firstByteNs <= trace.times.endNs);
    QCOMPARE(trace.times.tlsNs, -1);
}

void TestWebSocketTransport::neverAsksAProxyForLoopback()
{
    WebSocketOptions wanted = options();
    wanted.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1);
    WebSocketProbe probe(wanted);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QVERIFY(probe.traces.first().proxy.isEmpty());
}

void TestWebSocketTransport::h16_trustsWhatItWasToldToTrust()
{
    serve(QWebSocketServer::SecureMode);
    WebSocketOptions byAuthority = options();
    byAuthority.tls.authorities = {m_certificates.authority()};
    WebSocketProbe first(byAuthority);
    first.transport.open();
    QTRY_COMPARE(first.openings, 1);
    QVERIFY2(first.traces.first().tls.startsWith(u"TLS 1."_s), qPrintable(first.traces.first().tls));
    QVERIFY(first.traces.first().times.tlsNs > 0);
    const QByteArray message = "\"" + QByteArray(3'000'000, 'y') + "\"";
    first.transport.send(message);
    QTRY_COMPARE(first.messages.size(), 1);
    QVERIFY(first.messages.first() == message);
    first.transport.close();
    QTRY_COMPARE(first.closings, 1);

    WebSocketOptions byFingerprint = options();
    byFingerprint.tls.acceptedFingerprint = m_identity.certificate.digest(QCryptographicHash::Sha256);
    WebSocketProbe second(byFingerprint);
    second.transport.open();
    QTRY_COMPARE(second.openings, 1);
}

void TestWebSocketTransport::h16_refusesACertificateItDoesNotKnow()
{
    serve(QWebSocketServer::SecureMode);
    WebSocketOptions wanted = options();
    wanted.tls.acceptedFingerprint = QByteArray(32, 'x'); // of another
    WebSocketProbe probe(wanted);
    probe.transport.open();
    QTRY_COMPARE(probe.closings, 1);
    QCOMPARE(probe.openings, 0);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Failed);
    QCOMPARE(probe.error().kind, Error::Kind::Transport);
    const QByteArray fingerprint = m_identity.certificate.digest(QCryptographicHash::Sha256);
    QVERIFY2(probe.error().message.contains(QString::fromLatin1(fingerprint.toHex(':').toUpper())),
             qPrintable(probe.error().message));
    QVERIFY(probe.error().data.contains(fingerprint.toHex()));
    QVERIFY(probe.traces.first().requestHead.isEmpty()); // nothing was said before it was trusted
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
