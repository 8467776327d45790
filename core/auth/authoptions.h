// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwtsettings.h"
#include "core/auth/keyrate.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Signalbox {

/// How a server is authorized at, as the person configured it. Secrets are in clear here: kept in memory only, and read
/// from the keychain or the environment by whoever makes it.
struct AuthOptions
{
    enum class Kind {
        Automatic,   ///< nothing is sent; OAuth when the server asks for it
        None,        ///< nothing, whatever the server asks for
        Header,      ///< `name`: `secret`
        ApiKeyQuery, ///< name=secret in the address
        Basic,       ///< `name` and `secret`
        Bearer,      ///< a token that does not change
        OAuth,
        Jwt, ///< a token that is signed here, as `jwt` says, and goes as a bearer token or in the header `name`
    };
    enum class Grant {
        AuthorizationCode,
        ClientCredentials, ///< for itself, by secret or by a signed assertion (SEP-1046)
        JwtBearer,         ///< by a workload's own token (SEP-1933)
        EnterpriseManaged, ///< by the identity provider's leave (SEP-990)
    };
    enum class Dpop { Automatic, Always };

    Kind kind = Kind::Automatic;
    QString name;   ///< header, query parameter or user
    QString secret; ///< API key, password, token, or what HS256 signs with
    JwtSettings jwt;
    KeyRate rate; ///< of what does not sign in: neither Automatic nor OAuth

    Grant grant = Grant::AuthorizationCode;
    QString clientId; ///< registered beforehand; empty: a metadata document, or registration
    QString clientSecret;
    QString clientIssuer;        ///< where clientId was registered; empty: at the first issuer it is used at
    QString tokenAuthMethod;     ///< "client_secret_basic" …; empty: as the authorization server says
    QUrl clientMetadataUrl;      ///< client id metadata document; used where the authorization server knows them
    QStringList scopes;          ///< asked for beside what the server asks for
    QString preferredIssuer;     ///< of several; empty: the first
    Dpop dpop = Dpop::Automatic; ///< Automatic: where the server asks for it

    QByteArray privateKeyPem;                              ///< for client assertions and Jwt
    QString privateKeyAlgorithm = QStringLiteral("ES256"); ///< "RS256", "ES256", or of Jwt "HS256"
    QString privateKeyId;                                  ///< `kid`; may be empty

    QString assertion;     ///< JwtBearer: the workload's token
    QString assertionFile; ///< … or the file that holds it, read each time

    QUrl idpTokenEndpoint; ///< EnterpriseManaged: where the id token is exchanged
    QString idpClientId;
    QString idpClientSecret; ///< may be empty
    QString idpIdToken;

    bool operator==(const AuthOptions &) const = default;
};

/// Are these credentials of a kind that nobody signs in for, so that they can have a rate of their own?
[[nodiscard]] bool isFixed(AuthOptions::Kind kind);

/// The address with the API key in its query, for Kind::ApiKeyQuery; unchanged for others.
[[nodiscard]] QUrl withApiKey(const QUrl &url, const AuthOptions &options);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::AuthOptions)
