// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signingkey.h"

#include "core/auth/opensslfree.h"
#include "core/auth/pkce.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kCoordinateBytes = 32; // of P-256
constexpr int kLeastRsaBits = 2048;  // RFC 7518 section 3.3

using Bio = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using Number = std::unique_ptr<BIGNUM, OpenSslFree<BN_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, OpenSslFree<ECDSA_SIG_free>>;

/// Without one OpenSSL asks the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

const uchar *bytesOfBio(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

Failure signingFailed()
{
    return fail(Error::Kind::Auth, QCoreApplication::translate("Auth", "A token could not be signed with this key."));
}

bool fits(const EVP_PKEY *key, SigningKey::Algorithm algorithm)
{
    if (algorithm == SigningKey::Algorithm::RS256) {
        return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) >= kLeastRsaBits;
    }
    char group[64] = {};
    std::size_t length = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1
           && QByteArrayView(group, qsizetype(length)) == "prime256v1";
}

QByteArray numberParameter(const EVP_PKEY *key, const char *name, int width = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1) {
        return {};
    }
    const Number number(raw);
    QByteArray bytes(width > 0 ? width : BN_num_bytes(raw), Qt::Uninitialized);
    if (BN_bn2binpad(raw, reinterpret_cast<uchar *>(bytes.data()), int(bytes.size())) < 0) {
        return {};
    }
    return base64Url(bytes);
}

/// r and s from the DER form that OpenSSL gives (RFC 7518 section 3.4).
Result<QByteArray> joseSignature(const QByteArray &der)
{
    const uchar *at = bytesOfBio(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    if (!signature) {
        return signingFailed();
    }
    QByteArray joined(2 * kCoordinateBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(joined.data());
    const bool ok = BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, kCoordinateBytes) == kCoordinateBytes
                    && BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + kCoordinateBytes, kCoordinateBytes)
                           == kCoordinateBytes;
    if (!ok) {
        return signingFailed();
    }
    return joined;
}

} // namespace

SigningKey::SigningKey(Algorithm algorithm)
    : m_algorithm(algorithm)
{
}

Result<SigningKey> SigningKey::fromSecret(const QByteArray &secret)
{
    if (secret.isEmpty()) {
        return fail(Error::Kind::Usage, QCoreApplication::translate("Auth", "A secret for HS256 must not be empty."));
    }
    SigningKey key(Algorithm::HS256);
    key.m_secret = secret;
    return key;
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem, Algorithm algorithm)
{
    SigningKey key(algorithm);
    if (algorithm != Algorithm::HS256 && pem.size() < std::numeric_limits<int>::max()) {
        const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        EVP_PKEY *read = bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr;
        key.m_key = std::shared_ptr<EVP_PKEY>(read, EVP_PKEY_free);
    }
    if (!key.m_key || !fits(key.m_key.get(), algorithm)) {
        return fail(
            Error::Kind::Usage,
            algorithm == Algorithm::RS256
                ? QCoreApplication::translate("Auth", "RS256 needs an RSA private key in PEM form, not encrypted, "
                                                      "of 2048 bits or more.")
                : QCoreApplication::translate("Auth", "ES256 needs a P-256 private key in PEM form, not encrypted."));
    }
    return key;
}

Result<SigningKey> SigningKey::generate()
{
    SigningKey key(Algorithm::ES256);
    EVP_PKEY *made = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    if (!made) {
        return signingFailed();
    }
    key.m_key = std::shared_ptr<EVP_PKEY>(made, EVP_PKEY_free);
    return key;
}

Result<QByteArray> SigningKey::sign(QByteArrayView input) const
{
    if (m_algorithm == Algorithm::HS256) {
        return QMessageAuthenticationCode::hash(input, m_secret, QCryptographicHash::Sha256);
    }
    const Context context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytesOfBio(input), std::size_t(input.size())) != 1) {
        return signingFailed();
    }
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &size, bytesOfBio(input),
                       std::size_t(input.size()))
        != 1) {
        return signingFailed();
    }
    signature.truncate(qsizetype(size));
    return m_algorithm == Algorithm::ES256 ? joseSignature(signature) : Result<QByteArray>(signature);
}

QByteArray SigningKey::publicJwk() const
{
    if (m_algorithm == Algorithm::HS256) {
        return {};
    }
    const EVP_PKEY *key = m_key.get();
    if (m_algorithm == Algorithm::RS256) {
        return R"({"e":")" + numberParameter(key, OSSL_PKEY_PARAM_RSA_E) + R"(","kty":"RSA","n":")"
               + numberParameter(key, OSSL_PKEY_PARAM_RSA_N) + R"("})";
    }
    return R"({"crv":"P-256","kty":"EC","x":")" + numberParameter(key, OSSL_PKEY_PARAM_EC_PUB_X, kCoordinateBytes)
           + R"(","y":")" + numberParameter(key, OSSL_PKEY_PARAM_EC_PUB_Y, kCoordinateBytes) + R"("})";
}

QByteArray SigningKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!m_key || !bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    QByteArray pem(qsizetype(BIO_ctrl_pending(bio.get())), Qt::Uninitialized);
    BIO_read(bio.get(), pem.data(), int(pem.size()));
    return pem;
}

QString algorithmText(SigningKey::Algorithm algorithm)
{
    switch (algorithm) {
    case SigningKey::Algorithm::HS256:
        return u"HS256"_s;
    case SigningKey::Algorithm::RS256:
        return u"RS256"_s;
    case SigningKey::Algorithm::ES256:
        break;
    }
    return u"ES256"_s;
}

std::optional<SigningKey::Algorithm> algorithmFromText(QStringView text)
{
    for (const auto algorithm :
         {SigningKey::Algorithm::HS256, SigningKey::Algorithm::RS256, SigningKey::Algorithm::ES256}) {
        if (text == algorithmText(algorithm)) {
            return algorithm;
        }
    }
    return {};
}

} // namespace Signalbox
