// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/clientregistration.h"
#include "core/auth/credentials.h"
#include "core/auth/tokenstore.h"

namespace Signalbox {

/// Credentials in a TokenStore: tokens by (server, issuer, client id), registrations by issuer, because a client id is
/// worth something only where it was given (row O08). Answers come as the store's do.
class CredentialVault
{
public:
    /// `store` must outlive it. `account` sets entries of one server apart; may be empty.
    CredentialVault(TokenStore &store, const QUrl &server, const QString &account);

    using Loaded = std::function<void(const Result<std::optional<Credentials>> &stored)>;
    /// The newest that fit; an empty issuer or client id fits every one. Errors: the store's.
    void load(const QString &issuer, const QString &clientId, QObject *context, Loaded done);
    void save(const Credentials &credentials, QObject *context, TokenStore::Wrote done);
    /// Of this issuer and client id only; all of the server's if both are empty.
    void remove(const QString &issuer, const QString &clientId, QObject *context, TokenStore::Wrote done);

    void loadRegistration(const QString &issuer, QObject *context,
                          std::function<void(const std::optional<ClientRegistration> &)> done);
    void saveRegistration(const ClientRegistration &registration, QObject *context, TokenStore::Wrote done);
    void removeRegistration(const QString &issuer, QObject *context, TokenStore::Wrote done);

    /// Where the registrations lie that belong to tokens, as they are kept under serverKey(); none of anything else.
    [[nodiscard]] static QStringList registrationKeysIn(const QByteArray &tokens);

    /// Names the server's place, also for a lock between programs.
    [[nodiscard]] QString serverKey() const { return m_serverKey; }
    [[nodiscard]] TokenStore &store() const { return m_store; }

private:
    TokenStore &m_store;
    QString m_serverKey;
};

} // namespace Signalbox
