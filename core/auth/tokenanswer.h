// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace Signalbox {

/// What a token endpoint gave (RFC 6749 section 5.1).
struct TokenSet
{
    QString accessToken;
    QString tokenType;            ///< "Bearer", "DPoP", or "N_A" of a token exchange
    QString refreshToken;         ///< empty if there is none
    QStringList scopes;           ///< empty: those that were asked for
    qint64 expiresInSeconds = -1; ///< -1: not said
    QString issuedTokenType;      ///< of a token exchange
    QString idToken;              ///< of OpenID Connect; empty if there is none

    bool operator==(const TokenSet &) const = default;
};

/// Why there is no token.
struct TokenFailure
{
    QString code; ///< "invalid_grant" (RFC 6749 section 5.2); empty if the server never said anything of that form
    Error error;  ///< fit to be shown; the server's words are plain text of at most 500 characters (row O15)

    bool operator==(const TokenFailure &) const = default;
};

using TokenResult = std::expected<TokenSet, TokenFailure>;

/// Reads the answer of a token endpoint. Failures: an error answer (Kind::Auth), a busy or broken server (status 429
/// and 5xx: Kind::Transport, nothing is wrong with the tokens), no usable document (Kind::Protocol).
[[nodiscard]] TokenResult decodeTokenAnswer(int status, QByteArrayView body);

} // namespace Signalbox
