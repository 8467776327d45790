// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthauthorizer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Run by reach.sh in a network namespace of its own, where 93.184.216.34 (a public address), 192.168.1.1, 169.254.169.254
/// and the loopback all lie on this machine: one server listens on all of them and keeps which was connected to.
class TestAuthReach : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void o02_reachesNoAddressInside_data();
    void o02_reachesNoAddressInside();
    void reachesThePublicServerItself();

private:
    void serve(QTcpSocket *socket);
    Result<> signIn();

    QTcpServer m_server;
    QByteArray m_metadataUrl; // in the challenge
    QByteArray m_issuer;      // in the resource metadata
    QList<QHostAddress> m_reached;
};

void TestAuthReach::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("SIGNALBOX_TEST_NAMESPACE"), "run by reach.sh");
    QVERIFY(m_server.listen(QHostAddress::Any, 8080));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            bool isFour = false;
            m_reached.append(QHostAddress(socket->localAddress().toIPv4Address(&isFour)));
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        }
    });
}

void TestAuthReach::init()
{
    m_reached.clear();
    m_metadataUrl = "http://93.184.216.34:8080/metadata";
    m_issuer = "https://93.184.216.34:8080";
}

void TestAuthReach::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->readAll();
    QByteArray body = "{}";
    QByteArray status = "200 OK";
    if (head.startsWith("POST")) {
        status = "401 Unauthorized\r\nWWW-Authenticate: Bearer resource_metadata=\"" + m_metadataUrl + '"';
    } else if (head.startsWith("GET /metadata") || head.startsWith("GET /.well-known/oauth-protected-resource")) {
        body = R"({"resource":"http://93.184.216.34:8080/mcp","authorization_servers":[")" + m_issuer + R"("]})";
    }
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

Result<> TestAuthReach::signIn()
{
    AuthSetup setup;
    setup.server = QUrl(u"http://93.184.216.34:8080/mcp"_s);
    OAuthAuthorizer authorizer(setup);
    std::optional<Result<>> end;
    authorizer.login([&end](const Result<> &result) { end = result; });
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 15'000)) {
        return fail(Error::Kind::Timeout, u"never ended"_s);
    }
    return *end;
}

void TestAuthReach::o02_reachesNoAddressInside_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isIssuer");
    for (const QByteArray host :
         {"169.254.169.254", "192.168.1.1", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]",
          "0x7f000001", "2130706433", "0177.0.0.1", "127.1", "localhost", "0.0.0.0"}) {
        QTest::addRow("issuer %s", host.constData()) << "https://" + host + ":8080" << true;
        QTest::addRow("issuer over http %s", host.constData()) << "http://" + host + ":8080" << true;
        QTest::addRow("metadata %s", host.constData()) << "https://" + host + ":8080/metadata" << false;
        QTest::addRow("metadata over http %s", host.constData()) << "http://" + host + ":8080/metadata" << false;
    }
}

void TestAuthReach::o02_reachesNoAddressInside()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isIssuer);
    (isIssuer ? m_issuer : m_metadataUrl) = target;
    QVERIFY(!signIn());
    QVERIFY(!m_reached.isEmpty());
    for (const QHostAddress &address : std::as_const(m_reached)) {
        QCOMPARE(address.toString(), u"93.184.216.34"_s);
    }
}

void TestAuthReach::reachesThePublicServerItself()
{
    QVERIFY(!signIn()); // no TLS there; but it was tried
    QVERIFY(m_reached.size() >= 3);
    QCOMPARE(m_reached.last().toString(), u"93.184.216.34"_s);
}

QTEST_GUILESS_MAIN(TestAuthReach)
#include "tst_authreach.moc"
