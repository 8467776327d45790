// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwtcheck.h"

#include <QJsonDocument>
#include <QList>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

/// r and s, 32 bytes each, as OpenSSL wants them.
QByteArray derOf(const QByteArray &raw)
{
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(bytes(raw), 32, nullptr), BN_bin2bn(bytes(raw) + 32, 32, nullptr));
    uchar *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &der);
    QByteArray text(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    ECDSA_SIG_free(pair);
    return text;
}

} // namespace

LabJwt LabJwt::read(const QByteArray &compact)
{
    LabJwt jwt;
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() == 3) {
        jwt.header = QJsonDocument::fromJson(decoded(parts[0])).object();
        jwt.claims = QJsonDocument::fromJson(decoded(parts[1])).object();
        jwt.input = parts[0] + '.' + parts[1];
        jwt.signature = decoded(parts[2]);
    }
    return jwt;
}

bool LabJwt::isSignedBySecret(const QByteArray &secret) const
{
    uchar mac[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.constData(), int(secret.size()), bytes(input), std::size_t(input.size()), mac, &size);
    return header["alg"_L1] == "HS256"_L1
           && signature == QByteArrayView(reinterpret_cast<const char *>(mac), qsizetype(size));
}

bool LabJwt::isSignedByKey(const QByteArray &privatePem) const
{
    const bool isEs256 = header["alg"_L1] == "ES256"_L1;
    if ((!isEs256 && header["alg"_L1] != "RS256"_L1) || (isEs256 && signature.size() != 64)) {
        return false;
    }
    BIO *bio = BIO_new_mem_buf(privatePem.constData(), int(privatePem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    const QByteArray checked = isEs256 ? derOf(signature) : signature;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool ok = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1
                    && EVP_DigestVerify(context, bytes(checked), std::size_t(checked.size()), bytes(input),
                                        std::size_t(input.size()))
                           == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return ok;
}

QByteArray labKey(const char *type, const char *group, int bits)
{
    EVP_PKEY *key = group ? EVP_PKEY_Q_keygen(nullptr, nullptr, type, group)
                          : EVP_PKEY_Q_keygen(nullptr, nullptr, type, std::size_t(bits));
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    QByteArray pem(qsizetype(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    BIO_read(bio, pem.data(), int(pem.size()));
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

} // namespace Signalbox
