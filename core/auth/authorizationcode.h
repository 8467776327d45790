// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/pkce.h"
#include "core/auth/servermetadata.h"
#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace Signalbox {

/// One authorization on its way: what goes into the address for the browser, and what its answer is held against.
struct AuthorizationAttempt
{
    Pkce pkce = Pkce::make();
    QString state = randomText(32); ///< single use
    QUrl redirectUri;
    QString clientId;
    QStringList scopes;
    QString resource;
};

/// The authorization endpoint with the parameters of the request (protocol.md 4.2 step 8); parameters it has stay.
[[nodiscard]] QUrl authorizationUrl(const ServerMetadata &metadata, const AuthorizationAttempt &attempt);

/// The code in the redirect's query, once state and iss have been checked (RFC 9207 section 2.4, rows O04 and O05).
/// Errors (Kind::Auth): another state or iss, in whose case none of the redirect's own words are shown; or what the
/// authorization server says is wrong, in plain text.
[[nodiscard]] Result<QString> authorizationCode(const QByteArray &query, const ServerMetadata &metadata,
                                                const AuthorizationAttempt &attempt);

/// Which scopes to ask for (protocol.md 4.2 step 7): what the server says is needed now, else all that its metadata
/// lists, else none; with the person's own, and those held before. `offline_access` only where the authorization server
/// lists it, and not alone.
struct ScopeSources
{
    QStringList challenged;
    QStringList resourceSupported;
    QStringList configured;
    QStringList held;            ///< asked for or granted before, for the same resource and issuer
    QStringList serverSupported; ///< the authorization server's own list
    bool wantsRefresh = true;    ///< a grant that gives refresh tokens
};
[[nodiscard]] QStringList chooseScopes(const ScopeSources &sources);

} // namespace Signalbox
