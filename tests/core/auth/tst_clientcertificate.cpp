// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientcertificate.h"
#include "tests/lab/labcertificates.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Client certificates as people have them: in PEM and PKCS#12 files that the `openssl` program made.
class TestClientCertificate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsPkcs12_data();
    void readsPkcs12();
    void readsPem_data();
    void readsPem();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QByteArray openssl(const QStringList &arguments);
    [[nodiscard]] QByteArray pkcs12(const QStringList &more);
    static QByteArray bytesOf(const QString &file);

    LabCertificates m_lab;
    LabCertificates::Identity m_me;
    QByteArray m_chain;
    QByteArray m_key;
    QByteArray m_lockedKey;
};

void TestClientCertificate::initTestCase()
{
    if (!m_lab.isValid()) {
        QSKIP("The program openssl is not here.");
    }
    m_me = m_lab.issue(u"me"_s, u"DNS:me.test"_s);
    m_chain = bytesOf(m_me.certificateFile);
    m_key = bytesOf(m_me.keyFile);
    m_lockedKey = openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, m_me.keyFile, u"-passout"_s, u"pass:geheim ü"_s});
    QVERIFY(m_lockedKey.contains("ENCRYPTED"));
}

QByteArray TestClientCertificate::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray TestClientCertificate::pkcs12(const QStringList &more)
{
    return openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-in"_s, m_me.certificateFile} + more);
}

QByteArray TestClientCertificate::bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TestClientCertificate::readsPkcs12_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("plain") << QStringList() << u"geheim"_s;
    QTest::newRow("not only ASCII") << QStringList() << u"geheim ü"_s;
    QTest::newRow("empty passphrase") << QStringList() << QString();
    QTest::newRow("no MAC") << QStringList{u"-nomac"_s} << u"geheim"_s;
    QTest::newRow("not encrypted") << QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s} << u"geheim"_s;
    QTest::newRow("triple DES") << QStringList{u"-keypbe"_s,       u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                                               u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s}
                                << u"geheim"_s;
}

void TestClientCertificate::readsPkcs12()
{
    QFETCH(QStringList, more);
    QFETCH(QString, passphrase);
    QTemporaryDir folder;
    QFile authority(folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(m_lab.authority().toPem());
    authority.close();
    const QByteArray bytes = pkcs12(QStringList{u"-inkey"_s, m_me.keyFile, u"-certfile"_s, authority.fileName(),
                                                u"-passout"_s, u"pass:"_s + passphrase}
                                    + more);
    QVERIFY(!bytes.isEmpty());
    const Result<ClientCertificate> read = readClientCertificate(bytes, {}, passphrase);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->chain, (QList<QSslCertificate>{m_me.certificate, m_lab.authority()}));
    QCOMPARE(read->key, m_me.key);
}

void TestClientCertificate::readsPem_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("one file") << m_chain + m_key << QByteArray() << QString();
    QTest::newRow("two files") << m_chain << m_key << QString();
    QTest::newRow("locked") << m_chain << m_lockedKey << u"geheim ü"_s;
    QTest::newRow("needless passphrase") << m_chain << m_key << u"x"_s;
}

void TestClientCertificate::readsPem()
{
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, key);
    QFETCH(QString, passphrase);
    const Result<ClientCertificate> read = readClientCertificate(chain, key, passphrase);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->chain, QList<QSslCertificate>{m_me.certificate});
    QCOMPARE(read->key, m_me.key);
}

void TestClientCertificate::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("part");
    using enum Error::Kind;
    const QByteArray good = pkcs12({u"-inkey"_s, m_me.keyFile, u"-passout"_s, u"pass:geheim"_s});
    const QByteArray keyless = pkcs12({u"-nokeys"_s, u"-passout"_s, u"pass:geheim"_s});
    const QByteArray otherKey = bytesOf(m_lab.issue(u"other"_s, u"DNS:other.test"_s).keyFile);
    QTest::newRow("wrong passphrase of PKCS#12") << good << QByteArray() << u"canary"_s << Auth << u"wrong"_s;
    QTest::newRow("no passphrase of PKCS#12") << good << QByteArray() << QString() << Auth << u"none was given"_s;
    QTest::newRow("no key in PKCS#12") << keyless << QByteArray() << u"geheim"_s << Usage << u"with its key"_s;
    if (const QByteArray old = pkcs12({u"-legacy"_s, u"-inkey"_s, m_me.keyFile, u"-passout"_s, u"pass:geheim"_s});
        !old.isEmpty()) { // where there is somebody who still makes them
        QTest::newRow("RC2") << old << QByteArray() << u"geheim"_s << Usage << u"too old"_s;
        QTest::newRow("wrong passphrase of RC2") << old << QByteArray() << u"x"_s << Auth << u"wrong"_s;
    }
    QTest::newRow("wrong passphrase of PEM") << m_chain << m_lockedKey << u"canary"_s << Auth << u"wrong"_s;
    QTest::newRow("no passphrase of PEM") << m_chain << m_lockedKey << QString() << Auth << u"none was given"_s;
    QTest::newRow("no certificate") << m_key << QByteArray() << QString() << Usage << u"no certificate"_s;
    QTest::newRow("no key") << m_chain << QByteArray() << QString() << Usage << u"no private key"_s;
    QTest::newRow("another's key") << m_chain << otherKey << QString() << Usage << u"not the certificate's"_s;
    QTest::newRow("anything else") << QByteArray("\x30\x82junk") << QByteArray() << QString() << Usage
                                   << u"no certificate"_s;
    QTest::newRow("half of it") << good.first(good.size() / 2) << QByteArray() << u"geheim"_s << Usage
                                << u"no certificate"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray() << QString() << Usage << u"no certificate"_s;
}

void TestClientCertificate::saysWhatIsWrong()
{
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, key);
    QFETCH(QString, passphrase);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, part);
    const Result<ClientCertificate> read = readClientCertificate(chain, key, passphrase);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TestClientCertificate)
#include "tst_clientcertificate.moc"
