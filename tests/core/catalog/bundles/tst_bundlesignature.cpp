// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundle.h"
#include "zipbytes.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using State = BundleSignature::State;

namespace {

/// A key with a certificate in that name, vouched for by itself or by another.
struct Identity
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;

    explicit Identity(const char *name, const Identity *issuer = nullptr)
        : key(EVP_EC_gen("P-256"))
        , certificate(X509_new())
    {
        X509_set_version(certificate, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer ? issuer->certificate : certificate));
        X509_set_pubkey(certificate, key);
        X509_sign(certificate, issuer ? issuer->key : key, EVP_sha256());
    }
    Q_DISABLE_COPY_MOVE(Identity)
    ~Identity()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }

    [[nodiscard]] QByteArray signature(const QByteArray &content) const
    {
        BIO *bytes = BIO_new_mem_buf(content.constData(), int(content.size()));
        CMS_ContentInfo *cms = CMS_sign(certificate, key, nullptr, bytes, CMS_BINARY | CMS_DETACHED);
        unsigned char *der = nullptr;
        const int size = i2d_CMS_ContentInfo(cms, &der);
        const QByteArray signature(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        CMS_ContentInfo_free(cms);
        BIO_free(bytes);
        return signature;
    }
};

QByteArray block(const QByteArray &signature)
{
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(signature.size()), length.data());
    return "MCPB_SIG_V1" + length + signature + "MCPB_SIG_END";
}

} // namespace

class BundleSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatABundleIsNotSigned();
    void believesNoNameThatNobodyVouchesFor();
    void saysWhoIssuedACertificateThatIsNotKnown();
    void refusesContentThatWasChanged();
    void refusesASignatureThatIsNone();
    void readsTheBundleWithoutItsSignature();

private:
    QString file(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString BundleSignatureTest::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.mcpb"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
    return file.fileName();
}

void BundleSignatureTest::saysThatABundleIsNotSigned()
{
    const QByteArray zip = goodBundle().bytes();
    const Result<BundleSignature> signature = readSignature(file(zip));
    QVERIFY(signature);
    QCOMPARE(signature->state, State::Unsigned);
    QCOMPARE(signature->contentBytes, zip.size());
}

void BundleSignatureTest::believesNoNameThatNobodyVouchesFor()
{
    const QByteArray zip = goodBundle().bytes();
    const Identity own("A Large Company");
    const Result<BundleSignature> signature = readSignature(file(zip + block(own.signature(zip))));
    QVERIFY(signature);
    QCOMPARE(signature->state, State::SelfSigned);
    QCOMPARE(signature->signer, u"A Large Company"_s);
    QCOMPARE(signature->contentBytes, zip.size());
    QVERIFY(signatureText(*signature).contains("nobody vouches"_L1));
    QCOMPARE(signature->fingerprint.size(), 64);
}

void BundleSignatureTest::saysWhoIssuedACertificateThatIsNotKnown()
{
    const QByteArray zip = goodBundle().bytes();
    const Identity authority("Some Authority");
    const Identity issued("Ada", &authority);
    const Result<BundleSignature> signature = readSignature(file(zip + block(issued.signature(zip))));
    QVERIFY(signature);
    QCOMPARE(signature->state, State::Unknown);
    QCOMPARE(signature->signer, u"Ada"_s);
    QCOMPARE(signature->issuer, u"Some Authority"_s);
}

void BundleSignatureTest::refusesContentThatWasChanged()
{
    const QByteArray zip = goodBundle().bytes();
    const QByteArray other = goodBundle("6.6.6").bytes();
    const Identity own("Ada");
    const QString path = file(other + block(own.signature(zip)));
    QCOMPARE(readSignature(path)->state, State::Broken);
    const Result<Bundle> bundle = readBundle(path);
    QVERIFY(bundle);
    QVERIFY(!bundle->canBeInstalled());
    QCOMPARE(bundle->findings.first().check, u"signature"_s);
}

void BundleSignatureTest::refusesASignatureThatIsNone()
{
    const QByteArray zip = goodBundle().bytes();
    QCOMPARE(readSignature(file(zip + block("no DER")))->state, State::Broken);
    QCOMPARE(readSignature(file(zip + block({})))->state, State::Broken);
    QCOMPARE(readSignature(file(zip + "MCPB_SIG_END"))->state, State::Broken);
    QByteArray wrongLength = block(Identity("Ada").signature(zip));
    wrongLength[11] = char(wrongLength.at(11) + 1);
    QCOMPARE(readSignature(file(zip + wrongLength))->state, State::Broken);
}

void BundleSignatureTest::readsTheBundleWithoutItsSignature()
{
    const QByteArray zip = goodBundle().bytes();
    const Identity own("Ada");
    const Result<Bundle> bundle = readBundle(file(zip + block(own.signature(zip))));
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message));
    QVERIFY(bundle->canBeInstalled());
    QCOMPARE(bundle->entries.size(), 2);
}

QTEST_GUILESS_MAIN(BundleSignatureTest)
#include "tst_bundlesignature.moc"
