// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signingkey.h"
#include "core/json/json.h"

#include <optional>

namespace Signalbox {

class Clock;

/// A JSON Web Token (RFC 7519) in compact JWS form. The header is `header` with `alg` set, and `typ` "JWT" unless it
/// names another. Errors: those of SigningKey::sign.
[[nodiscard]] Result<QByteArray> signedJwt(const SigningKey &key, Json header, const Json &claims);

/// What a token says of itself, as JSON objects in compact form. Nobody has verified it.
struct JwtParts
{
    QByteArray header;
    QByteArray claims;
};
/// Of a token in compact JWS form of at most 64 kB; none if it is no such token. The signature is not looked at.
[[nodiscard]] std::optional<JwtParts> jwtParts(QByteArrayView token);

/// The assertion by which a client proves itself (RFC 7523 section 2.2): iss and sub are the client, aud the
/// authorization server's issuer, a random jti, valid for one minute.
[[nodiscard]] Result<QByteArray> clientAssertion(const SigningKey &key, const QString &keyId, const QString &clientId,
                                                 const QString &audience, const Clock &clock);

} // namespace Signalbox
