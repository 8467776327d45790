// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientcertificate.h"

#include <QBuffer>
#include <QCoreApplication>

#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

namespace Signalbox {

namespace {

template<auto function>
struct Free
{
    template<typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};
using Pkcs12 = std::unique_ptr<PKCS12, Free<PKCS12_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;

class ClientCertificateText
{
    Q_DECLARE_TR_FUNCTIONS(Auth)
};

Failure unusable(const QString &why)
{
    return fail(Error::Kind::Usage, why);
}

Failure passphraseFailure(const QString &given)
{
    Failure failure =
        fail(Error::Kind::Auth, given.isEmpty()
                                    ? ClientCertificateText::tr("It is protected by a passphrase, and none was given.")
                                    : ClientCertificateText::tr("The passphrase is wrong."));
    failure.error().advice = ClientCertificateText::tr("Give the passphrase in the server's settings.");
    return failure;
}

template<typename T, T *(*read)(T **, const uchar **, long)>
T *fromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const uchar *>(der.constData());
    return read(nullptr, &at, long(der.size()));
}

bool belongsTo(const QSslKey &key, const QSslCertificate &certificate)
{
    const Certificate ours(fromDer<X509, d2i_X509>(certificate.toDer()));
    const PrivateKey pair(fromDer<EVP_PKEY, d2i_AutoPrivateKey>(key.toDer()));
    return ours && pair && X509_check_private_key(ours.get(), pair.get()) == 1;
}

/// Without a passphrase two forms are in use: none at all, and an empty one.
bool opens(PKCS12 *file, const QByteArray &passphrase)
{
    return PKCS12_mac_present(file) != 1 || PKCS12_verify_mac(file, passphrase.constData(), -1) == 1
           || (passphrase.isEmpty() && PKCS12_verify_mac(file, nullptr, 0) == 1);
}

Result<ClientCertificate> fromPkcs12(PKCS12 *file, const QByteArray &bytes, const QString &passphrase)
{
    if (!opens(file, passphrase.toUtf8())) {
        return passphraseFailure(passphrase);
    }
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    ClientCertificate read;
    QSslCertificate own;
    if (!QSslCertificate::importPkcs12(&device, &read.key, &own, &read.chain, passphrase.toUtf8())) {
        return unusable(ClientCertificateText::tr(
            "It has no certificate with its key, or is encrypted in a way that is too old to be read; export it "
            "anew."));
    }
    read.chain.prepend(own);
    return read;
}

Result<ClientCertificate> fromPem(const QByteArray &certificate, const QByteArray &key, const QString &passphrase)
{
    ClientCertificate read;
    read.chain = QSslCertificate::fromData(certificate, QSsl::Pem);
    if (read.chain.isEmpty()) {
        return unusable(
            ClientCertificateText::tr("There is no certificate in it, neither in PEM nor in PKCS#12 form."));
    }
    const QByteArray &ofKey = key.isEmpty() ? certificate : key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (read.key.isNull()) {
            read.key = QSslKey(ofKey, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        }
    }
    if (read.key.isNull()) {
        return ofKey.contains("ENCRYPTED")
                   ? passphraseFailure(passphrase)
                   : unusable(ClientCertificateText::tr("There is no private key for it that can be read."));
    }
    return read;
}

} // namespace

Result<ClientCertificate> readClientCertificate(const QByteArray &certificate, const QByteArray &key,
                                                const QString &passphrase)
{
    const Pkcs12 file(fromDer<PKCS12, d2i_PKCS12>(certificate));
    Result<ClientCertificate> read =
        file ? fromPkcs12(file.get(), certificate, passphrase) : fromPem(certificate, key, passphrase);
    if (read && !belongsTo(read->key, read->chain.first())) {
        return unusable(ClientCertificateText::tr("The private key is not the certificate's."));
    }
    return read;
}

} // namespace Signalbox
