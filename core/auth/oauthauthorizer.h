// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authsetup.h"
#include "core/auth/memorystore.h"
#include "core/auth/retryledger.h"
#include "core/auth/signin.h"
#include "core/auth/tokenrevoker.h"
#include "core/wire/http/httpauthorizer.h"

namespace Signalbox {

/// OAuth 2.1 for one MCP server (protocol.md section 4): puts the token on its requests, renews it, and signs in when the
/// server refuses. Refusals are worked on one after the other; those that a newer token answers are only repeated.
/// Requests are to be given to refused() and answered() as they were sent, with the fields of authorize().
class OAuthAuthorizer : public QObject, public HttpAuthorizer
{
    Q_OBJECT
public:
    explicit OAuthAuthorizer(const AuthSetup &setup, QObject *parent = nullptr);
    ~OAuthAuthorizer() override; ///< who waits is told nothing

    void authorize(const QByteArray &method, const QUrl &url, Ready ready) override;
    void refused(const HttpRequest &request, const HttpHead &answer, Decided decided) override;
    void answered(const HttpRequest &request, const HttpHead &answer) override;

    using Done = std::function<void(const Result<> &)>;
    /// Signs in anew, whether or not the server has refused anything. Error (Kind::Usage): it asks for no authorization.
    void login(Done done);
    /// Renews the token now. Error (Kind::Auth): there is nothing to renew it with, or it was refused.
    void renew(Done done);
    using Revoked = std::function<void(const Result<Revocation> &)>;
    /// Has the tokens taken for nothing at the authorization server, and then forgets them. On an error they are kept.
    void revoke(Revoked done);
    /// Forgets the server's tokens, here and in the store. Errors are the store's: here they are forgotten all the same.
    void logout(Done done);
    /// What is held, from the store if need be; none if nobody is signed in. Secrets are in it.
    void status(std::function<void(const std::optional<Credentials> &)> done);
    void cancel(); ///< a sign-in that is under way
    void setPause(AuthPause pause) { m_http.setPause(std::move(pause)); }
    /// The store is read anew when credentials are next needed: somebody was signed in or out without us. What was
    /// refused before does not count any more.
    void reread();

    /// Tells one identity from another, for caches (row H22): empty while nobody is signed in, another after each sign-in.
    [[nodiscard]] QString identity() const override;

signals:
    void stepped(const Signalbox::AuthEvent &event);
    void identityChanged();

private:
    struct Refusal
    {
        HttpRequest request;
        int status = 0;
        OAuthChallenge challenge;
        Decided decided;
    };
    void next();
    void decide(const Refusal &refusal, const Result<> &loaded);
    [[nodiscard]] bool mayRepeat(const Refusal &refusal);
    [[nodiscard]] std::optional<Error> reasonToStop(const Refusal &refusal);
    void signIn(const Refusal &refusal);
    void signedIn(const Refusal &refusal, const Result<> &result);
    void afterProbe(const Result<HttpClient::Answer> &answer, const Done &done);
    [[nodiscard]] Result<HttpHeaders> headers(const QByteArray &method, const QUrl &url) const;
    [[nodiscard]] bool carriesToken(const HttpRequest &request) const;
    void noteIdentity();

    const AuthSetup m_setup;
    MemoryStore m_memory;
    AuthHttp m_http;
    CredentialVault m_vault;
    Registrar m_registrar;
    TokenKeeper m_keeper;
    TokenRevoker m_revoker;
    SignIn m_signIn;
    RetryLedger m_ledger;
    QList<Refusal> m_queue;
    bool m_isBusy = false;
    int m_grantsUnaccepted = 0; ///< new tokens since the server last took one
    qint64 m_lastGrantNs = 0;
    std::optional<Error> m_final; ///< of a grant that is not tried twice (SEP-1933)
    QString m_identity;
};

} // namespace Signalbox
