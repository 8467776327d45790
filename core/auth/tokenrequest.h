// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authevent.h"
#include "core/auth/dpopprover.h"
#include "core/auth/tokenauthmethod.h"
#include "core/auth/urlrules.h"
#include "core/wire/http/httpmessage.h"

#include <optional>

namespace Signalbox {

/// Who we are at a token endpoint, and the secrets that prove it.
struct ClientIdentity
{
    QString id; ///< may be empty for assertion grants
    QString secret;
    TokenAuthMethod method = TokenAuthMethod::None;
    std::optional<SigningKey> key; ///< for PrivateKeyJwt
    QString keyId;
};

/// One request to a token endpoint, whatever the grant.
struct TokenRequest
{
    AuthEvent::Step step = AuthEvent::Step::TokenRequest;
    QString sentence; ///< what it is for
    QString rule;
    QUrl endpoint;
    QString issuer;    ///< audience of a client assertion
    FormFields fields; ///< without the client's
    ClientIdentity client;
};

// The fields of each grant. `resource` and `scopes` are left out when empty.
[[nodiscard]] FormFields codeFields(const QString &code, const QUrl &redirectUri, const QString &verifier,
                                    const QString &resource); ///< RFC 6749 section 4.1.3, RFC 7636 section 4.5
[[nodiscard]] FormFields refreshFields(const QString &refreshToken, const QString &resource); ///< RFC 6749 section 6
[[nodiscard]] FormFields clientCredentialsFields(const QStringList &scopes, const QString &resource);
[[nodiscard]] FormFields jwtBearerFields(const QString &assertion, const QStringList &scopes,
                                         const QString &resource); ///< RFC 7523 section 2.1
/// An id token for an identity assertion grant (RFC 8693 section 2.1, SEP-990); `audience` is the issuer it is for.
[[nodiscard]] FormFields tokenExchangeFields(const QString &idToken, const QString &audience, const QString &resource,
                                             const QStringList &scopes);

/// `kind` is "refresh_token" or "access_token" (RFC 7009 section 2.1).
[[nodiscard]] FormFields revocationFields(const QString &token, const QString &kind);

/// The HTTP request: the form, and the client's proof by its method. `dpop` may be null. Errors: of signing.
[[nodiscard]] Result<HttpRequest> tokenHttpRequest(const TokenRequest &request, const DpopProver *dpop,
                                                   const Clock &clock);

} // namespace Signalbox
