// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace Signalbox {

/// A key that signs tokens (RFC 7518 section 3), by OpenSSL's EVP. Copies share the key.
class SigningKey
{
public:
    enum class Algorithm { HS256, RS256, ES256 };

    /// HMAC with SHA-256. Error (Kind::Usage): an empty secret.
    [[nodiscard]] static Result<SigningKey> fromSecret(const QByteArray &secret);
    /// A private key in PEM form (PKCS#8 or the older ones), not encrypted: RSA of 2048 bits or more for RS256, P-256 for
    /// ES256. Error (Kind::Usage): anything else; the key's text is not in it.
    [[nodiscard]] static Result<SigningKey> fromPem(const QByteArray &pem, Algorithm algorithm);
    [[nodiscard]] static Result<SigningKey> generate(); ///< a new P-256 key for ES256

    [[nodiscard]] Algorithm algorithm() const { return m_algorithm; }
    /// The signature as JOSE wants it: of ES256 r and s, 32 bytes each. Error (Kind::Auth): OpenSSL refused.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView input) const;
    /// The public half as a JWK with the members and order of RFC 7638; empty for HS256.
    [[nodiscard]] QByteArray publicJwk() const;
    [[nodiscard]] QByteArray toPem() const; ///< the private half, PKCS#8; a secret. Empty for HS256

private:
    explicit SigningKey(Algorithm algorithm);

    Algorithm m_algorithm;
    QByteArray m_secret;
    std::shared_ptr<evp_pkey_st> m_key;
};

[[nodiscard]] QString algorithmText(SigningKey::Algorithm algorithm); ///< "ES256"
[[nodiscard]] std::optional<SigningKey::Algorithm> algorithmFromText(QStringView text);

} // namespace Signalbox
