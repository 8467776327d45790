// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace Signalbox {

/// What came of having a server's tokens revoked at its authorization server (RFC 7009).
struct Revocation
{
    enum class Fate {
        NotHeld,    ///< there was none
        Revoked,    ///< it is worth nothing any more, or never was
        NotOffered, ///< the authorization server does not revoke tokens of this kind, or none at all
    };
    Fate refreshToken = Fate::NotHeld;
    Fate accessToken = Fate::NotHeld;
    bool hasEndpoint = true; ///< false: the authorization server names no address for it

    bool operator==(const Revocation &) const = default;
};

/// Sentences for people, also on what happened here: the tokens are forgotten.
[[nodiscard]] QString revocationText(const Revocation &revocation);

/// What an answer of the revocation endpoint says of a token (RFC 7009 section 2.2). Errors: Kind::Transport where it is
/// busy or broken (429, 5xx; Retry-After is in the advice), Kind::Auth where it refuses; the server's words are plain text.
[[nodiscard]] Result<Revocation::Fate> decodeRevocationAnswer(const HttpHead &head, QByteArrayView body,
                                                              const QDateTime &now);

} // namespace Signalbox
