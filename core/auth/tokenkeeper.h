// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationflow.h"
#include "core/auth/credentiallock.h"

#include <QList>

namespace Signalbox {

/// Holds one server's tokens: read from the vault when first needed, told stale by a clock that does not jump, renewed by
/// one request however many wait (rows O11 and O14).
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    TokenKeeper(AuthHttp &http, CredentialVault &vault, Registrar &registrar, const AuthOptions &options,
                const QUrl &server, const QString &lockFolder, QObject *parent = nullptr);

    using Loaded = std::function<void(const Result<> &loaded)>;
    /// Reads the vault, once; `loaded` later, or at once if it was read. An error (the store's): it is read anew when it
    /// is needed next, and whether there are credentials is not known.
    void load(Loaded loaded);
    [[nodiscard]] const std::optional<Credentials> &credentials() const { return m_credentials; }
    [[nodiscard]] bool hasToken() const { return m_credentials && !m_credentials->accessToken.isEmpty(); }
    [[nodiscard]] bool canRefresh() const { return m_credentials && !m_credentials->refreshToken.isEmpty(); }
    /// By `expires_in` and the monotonic clock since the token came, with some slack; false if no lifetime is known.
    [[nodiscard]] bool isStale() const;

    enum class End {
        Renewed, ///< there is another token than before
        Refused, ///< the refresh token is worth nothing; it is dropped
        Failed,  ///< nobody could be asked; everything is kept
    };
    using Refreshed = std::function<void(End end, const Error &error)>;
    /// Later, once each. Without a refresh token: Refused.
    void refresh(Refreshed done);

    /// What a new sign-in gave. `done` when it is kept.
    void adopt(const Discovered &found, const Granted &granted, const std::shared_ptr<DpopProver> &dpop,
               std::function<void()> done);
    void discard(std::function<void()> done); ///< these credentials, here and in the vault
    void clear(TokenStore::Wrote done);       ///< all of the server; errors are the store's, which may have it still
    void reread();                            ///< the vault, when next needed: somebody else has changed it

    /// The key that tokens are, or will be, bound to; null while none is.
    [[nodiscard]] const std::shared_ptr<DpopProver> &dpop() const { return m_dpop; }

private:
    void setCredentials(const std::optional<Credentials> &credentials);
    void withLock(const Result<> &locked);
    void withStored(const Result<std::optional<Credentials>> &loaded);
    void askServer();
    void askToken(const ServerMetadata &metadata);
    void sendRefresh(const ServerMetadata &metadata, const ClientIdentity &client);
    void takeToken(const TokenResult &result);
    void keep(const Credentials &renewed);
    void takeRefusal(const TokenFailure &failure);
    void finish(End end, const Error &error = {});

    AuthHttp &m_http;
    CredentialVault &m_vault;
    Registrar &m_registrar;
    const AuthOptions &m_options;
    TokenClient m_tokens;
    Discovery m_discovery;
    CredentialLock m_lock;
    bool m_isLoaded = false;
    QList<Loaded> m_loading;
    std::optional<Credentials> m_credentials;
    qint64 m_expiresNs = -1; ///< on the monotonic clock; -1: not known
    std::shared_ptr<DpopProver> m_dpop;
    QList<Refreshed> m_waiting;
    bool m_isOutdated = false; ///< reread() came while a token was being renewed
};

} // namespace Signalbox
