// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// Who is signed in to a server with OAuth, and until when. No token is in it.
struct SignInState
{
    bool isSignedIn = false;
    QString issuer;
    QString clientId;
    QStringList scopes;
    qint64 expiresMs = 0;   ///< of the token, since 1970, UTC; 0: not said
    bool isRenewed = false; ///< by itself, when it expires
    QByteArray header;      ///< of the token where it is a JWT, decoded and not verified: a JSON object; else empty
    QByteArray claims;      ///< the same
    QByteArray idHeader;    ///< of the id token, if the authorization server gave one; likewise
    QByteArray idClaims;
    QString note; ///< what came of the deed, beyond that it is done; may be empty

    bool operator==(const SignInState &) const = default;
};

} // namespace Signalbox
