// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/http/exchangeprobe.h"
#include "tests/lab/labcertificates.h"
#include "tests/lab/labhttpserver.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

using namespace Signalbox;

class TestHttpTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void h16_sendsNothingBeforeTrust_data();
    void h16_sendsNothingBeforeTrust();
    void h16_refusesOldVersions();
    void h16_trustsAnAuthorityOfThisServer();
    void h16_acceptsOneCertificateByItsFingerprint();
    void h16_showsAClientCertificate();
    void keepsSecureConnections();
    void carriesLargeBodiesBothWays();
    void seesThatAKeptSecureConnectionIsClosed();

private:
    LabCertificates m_lab;
    LabCertificates::Identity m_good;
};

void TestHttpTls::initTestCase()
{
    if (!m_lab.isValid()) {
        QSKIP("The program openssl is not here.");
    }
    m_good = m_lab.issue(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1,DNS:localhost"));
    QVERIFY(!m_good.certificate.isNull());
    QVERIFY(!m_good.key.isNull());
}

void TestHttpTls::h16_sendsNothingBeforeTrust_data()
{
    QTest::addColumn<LabCertificates::Identity>("identity");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::newRow("unknown issuer") << m_good << false;
    QTest::newRow("self-signed") << m_lab.issueSelfSigned(QStringLiteral("self"), QStringLiteral("IP:127.0.0.1"))
                                 << true;
    QTest::newRow("wrong host") << m_lab.issue(QStringLiteral("other"), QStringLiteral("DNS:other.test")) << true;
    QTest::newRow("expired") << m_lab.issue(QStringLiteral("old"), QStringLiteral("IP:127.0.0.1"), true) << true;
}

void TestHttpTls::h16_sendsNothingBeforeTrust()
{
    QFETCH(LabCertificates::Identity, identity);
    QFETCH(bool, knowsAuthority);
    QVERIFY(!identity.certificate.isNull());
    LabHttpServer server(identity.server());
    HttpClient client;
    TlsOptions options;
    if (knowsAuthority) {
        options.authorities = {m_lab.authority()};
    }
    options.acceptedFingerprint = QByteArray(32, 'x'); // another one's
    client.setTls(options);
    ExchangeProbe probe(client, postRequest(server.url(), "{}"));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Transport));
    QVERIFY(probe.isUnsent);
    const QByteArray digest = identity.certificate.digest(QCryptographicHash::Sha256);
    QVERIFY2(probe.error().message.contains(QString::fromLatin1(digest.toHex(':').toUpper())),
             qPrintable(probe.error().message));
    QCOMPARE(probe.error().data, "{\"certificateSha256\":\"" + digest.toHex() + "\"}");
    QTest::qWait(50); // for what must not come
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(client.openConnections(), 0);
}

void TestHttpTls::h16_refusesOldVersions()
{
    for (const char *version : {"-tls1", "-tls1_1"}) {
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QString::fromLatin1(version), QStringLiteral("-accept"),
                      QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"), m_good.certificateFile,
                      QStringLiteral("-key"), m_good.keyFile, QStringLiteral("-cipher"),
                      QStringLiteral("ALL:@SECLEVEL=0")});
        QByteArray output;
        QTRY_VERIFY((output += server.readAll()).contains("ACCEPT 127.0.0.1:"));
        const qsizetype at = output.indexOf("ACCEPT 127.0.0.1:") + 17;
        const int port = output.sliced(at, output.indexOf('\n', at) - at).toInt();
        HttpClient client;
        TlsOptions options;
        options.authorities = {m_lab.authority()};
        client.setTls(options);
        ExchangeProbe probe(client, getRequest(QUrl(QStringLiteral("https://127.0.0.1:%1/canary").arg(port))));
        QVERIFY(probe.waitForEnd());
        QVERIFY(probe.failedWith(Error::Kind::Transport));
        QVERIFY(probe.isUnsent);
        QVERIFY2(!probe.error().message.isEmpty(), qPrintable(probe.error().message));
        output += server.readAll();
        QVERIFY(!output.contains("canary"));
        server.kill();
        QVERIFY(server.waitForFinished());
    }
}

void TestHttpTls::h16_trustsAnAuthorityOfThisServer()
{
    LabHttpServer server(m_good.server());
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) { reply.send(200, {}, "secure"); });
    HttpClient client;
    TlsOptions options;
    options.authorities = {m_lab.authority()};
    client.setTls(options);
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QUrl url = server.url();
        url.setHost(QString::fromLatin1(host));
        ExchangeProbe probe(client, getRequest(url));
        QVERIFY(probe.waitForEnd());
        QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
        QCOMPARE(probe.body, "secure");
        QVERIFY2(probe.trace.tls.startsWith(QStringLiteral("TLS 1.3, TLS_")), qPrintable(probe.trace.tls));
        QVERIFY(probe.trace.times.tlsNs > probe.trace.times.tcpNs);
    }
    HttpClient other; // trust is per client
    ExchangeProbe probe(other, getRequest(server.url()));
    QVERIFY(probe.waitForEnd());
    QVERIFY(probe.failedWith(Error::Kind::Transport));
}

void TestHttpTls::h16_acceptsOneCertificateByItsFingerprint()
{
    const auto expired = m_lab.issue(QStringLiteral("old"), QStringLiteral("DNS:other.test"), true);
    LabHttpServer server(expired.server());
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    const QByteArray digest = expired.certificate.digest(QCryptographicHash::Sha256);
    for (const QByteArray &written : {digest, digest.toHex(), digest.toHex(':').toUpper()}) {
        HttpClient client;
        TlsOptions options;
        options.acceptedFingerprint = written;
        client.setTls(options);
        ExchangeProbe probe(client, getRequest(server.url()));
        QVERIFY(probe.waitForEnd());
        QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    }
}

void TestHttpTls::h16_showsAClientCertificate()
{
    const auto me = m_lab.issue(QStringLiteral("me"), QStringLiteral("DNS:me.test"));
    QSslConfiguration configuration = m_good.server();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates({m_lab.authority()});
    LabHttpServer server(configuration);
    server.on("GET", "/", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    TlsOptions options;
    options.authorities = {m_lab.authority()};
    HttpClient without;
    without.setTls(options);
    ExchangeProbe refused(without, getRequest(server.url()));
    QVERIFY(refused.waitForEnd());
    QVERIFY(refused.failedWith(Error::Kind::Transport));
    QCOMPARE(server.requests().size(), 0);
    options.clientChain = {me.certificate};
    options.clientKey = me.key;
    HttpClient with;
    with.setTls(options);
    ExchangeProbe probe(with, getRequest(server.url()));
    QVERIFY(probe.waitForEnd());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
}

void TestHttpTls::keepsSecureConnections()
{
    LabHttpServer server(m_good.server());
    server.on("POST", "/", [](const LabRequest &request, LabReply &reply) { reply.send(200, {}, request.body); });
    HttpClient client;
    TlsOptions options;
    options.authorities = {m_lab.authority()};
    client.setTls(options);
    for (int i = 0; i < 20; ++i) {
        ExchangeProbe probe(client, postRequest(server.url(), QByteArray::number(i)));
        QVERIFY(probe.waitForEnd());
        QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
        QCOMPARE(probe.body, QByteArray::number(i));
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpTls::carriesLargeBodiesBothWays()
{
    LabHttpServer server(m_good.server());
    server.on("POST", "/", [](const LabRequest &request, LabReply &reply) { reply.send(200, {}, request.body); });
    HttpClient client;
    TlsOptions options;
    options.authorities = {m_lab.authority()};
    client.setTls(options);
    const QByteArray body = QByteArray("0123456789").repeated(400 * 1024);
    ExchangeProbe probe(client, postRequest(server.url(), body));
    QVERIFY(probe.waitForEnd());
    QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
    QCOMPARE(probe.bodyBytes, body.size());
    QVERIFY(body.startsWith(probe.body));
    QVERIFY(probe.trace.times.sentNs > 0);
}

void TestHttpTls::seesThatAKeptSecureConnectionIsClosed()
{
    LabHttpServer server(m_good.server());
    server.on("POST", "/", [](const LabRequest &, LabReply &reply) { reply.send(200); });
    HttpClient client;
    TlsOptions options;
    options.authorities = {m_lab.authority()};
    client.setTls(options);
    for (int i = 0; i < 5; ++i) {
        ExchangeProbe probe(client, postRequest(server.url(), "{}"));
        QVERIFY(probe.waitForEnd());
        QVERIFY2(probe.succeeded(), qPrintable(probe.error().message));
        server.closeConnections();
        QTRY_COMPARE(client.openConnections(), 0);
    }
    QCOMPARE(server.requests().size(), 5);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
