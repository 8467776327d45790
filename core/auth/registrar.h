// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authhttp.h"
#include "core/auth/credentialvault.h"

namespace Signalbox {

/// Gets a client id for an issuer: the person's own, a metadata document, one that was registered earlier, a new
/// registration; or says that the person has to enter one (protocol.md 4.2 step 6).
class Registrar : public QObject
{
    Q_OBJECT
public:
    Registrar(AuthHttp &http, CredentialVault &vault, const AuthOptions &options, QObject *parent = nullptr);

    using Found = std::function<void(const Result<std::optional<ClientRegistration>> &)>;
    using Done = std::function<void(const Result<ClientRegistration> &)>;
    /// What there is without asking anybody. `found` once, later.
    void find(const ServerMetadata &metadata, Found found);
    /// A new registration with this redirect URI, kept for the issuer.
    void enrol(const ServerMetadata &metadata, const QUrl &redirectUri, Done done);
    /// The authorization server does not know it any more.
    void forget(const QString &issuer, TokenStore::Wrote done);

private:
    void take(const ServerMetadata &metadata, const QUrl &redirectUri, const HttpClient::Answer &answer,
              const Done &done);

    AuthHttp &m_http;
    CredentialVault &m_vault;
    const AuthOptions &m_options;
};

} // namespace Signalbox
