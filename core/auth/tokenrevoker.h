// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationflow.h"
#include "core/auth/credentiallock.h"
#include "core/auth/revocation.h"

namespace Signalbox {

/// Has one server's tokens revoked where they came from (RFC 7009): the refresh token first, so that nobody gets another
/// access token meanwhile, then the access token. While it does so, nobody renews them. It forgets nothing.
class TokenRevoker : public QObject
{
    Q_OBJECT
public:
    TokenRevoker(AuthHttp &http, CredentialVault &vault, Registrar &registrar, const AuthOptions &options,
                 const QUrl &server, const QString &lockFolder, QObject *parent = nullptr);

    using Done = std::function<void(const Result<Revocation> &)>;
    /// `done` once, later. Errors: Kind::Usage if nobody is signed in or it is under way; the store's; whatever kept the
    /// authorization server from being asked, or from doing it.
    void start(Done done);

private:
    void withStored(const Result<std::optional<Credentials>> &stored);
    void withServer(const Result<ServerMetadata> &metadata);
    void withClient(const Result<std::optional<ClientRegistration>> &found);
    void next();
    void take(const Result<HttpClient::Answer> &answer);
    void finish(const Result<Revocation> &result);

    AuthHttp &m_http;
    CredentialVault &m_vault;
    Registrar &m_registrar;
    const AuthOptions &m_options;
    Discovery m_discovery;
    CredentialLock m_lock;
    Credentials m_held;
    ServerMetadata m_server;
    ClientIdentity m_client;
    bool m_isOfRefresh = false; ///< the token that was asked of last
    Revocation m_revocation;
    Done m_done;
};

} // namespace Signalbox
