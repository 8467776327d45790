// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authoptions.h"
#include "core/auth/signingkey.h"
#include "core/json/json.h"

namespace Signalbox {

class Clock;

/// Makes the tokens of AuthOptions::Kind::Jwt, each with its own `jti`. Their beginning (iat, nbf) lies a little in the past,
/// for servers whose clock is behind.
class JwtMinter
{
public:
    /// Errors (Kind::Usage): an unknown algorithm, a key that does not fit it, a lifetime outside its bounds, and those of
    /// jwtClaims(). Kind::Auth: there is no secret, or no key. Neither is in the text.
    [[nodiscard]] static Result<JwtMinter> make(const AuthOptions &options);

    /// A token in compact form, valid from now for lifetimeSeconds(). Errors: those of SigningKey::sign.
    [[nodiscard]] Result<QByteArray> mint(const Clock &clock) const;
    [[nodiscard]] int lifetimeSeconds() const { return m_lifetimeSeconds; }
    /// How far clocks may differ: a tenth of the lifetime, 60 s at most. So long before its end a token is replaced.
    [[nodiscard]] int slackSeconds() const;

private:
    JwtMinter(SigningKey key, Json header, Json claims, int lifetimeSeconds);

    SigningKey m_key;
    Json m_header;
    Json m_claims; ///< without those that say when
    int m_lifetimeSeconds;
};

/// The claims that do not change: the settings' own ones over `iss`, `sub` and `aud`, in that order. Errors (Kind::Usage):
/// `claims` is not one JSON object, has a name twice, or has one of iss, sub, aud, exp, nbf, iat and jti (RFC 7519 section
/// 4.1), which would override what is set beside it.
[[nodiscard]] Result<Json> jwtClaims(const JwtSettings &settings);

} // namespace Signalbox
