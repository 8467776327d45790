// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/grantflow.h"
#include "core/auth/tokenkeeper.h"

namespace Signalbox {

/// From a refusal to a token the server may take: looks who authorizes for the server now, drops what another gave,
/// renews if that can do, else asks for a new grant (protocol.md 4.1 and 4.4).
class SignIn : public QObject
{
    Q_OBJECT
public:
    struct Need
    {
        OAuthChallenge challenge;
        bool isStepUp = false; ///< a refresh cannot widen: a new grant with the union of scopes
        bool mayRefresh = true;
        int mostQuestions = 1; ///< how often the person may be asked
    };
    SignIn(AuthHttp &http, Registrar &registrar, TokenKeeper &keeper, const AuthOptions &options, const QUrl &server,
           const QString &serverName, PromptMaker makePrompt, QObject *parent = nullptr);

    using Done = std::function<void(const Result<> &)>;
    /// `done` once, later. One at a time. Errors: Kind::Auth with what the person must do; or why nothing could be asked.
    void start(const Need &need, Done done);
    void cancel(); ///< ends with Kind::Cancelled
    [[nodiscard]] bool isRunning() const { return bool(m_done); }
    [[nodiscard]] int questions() const { return m_questions; }        ///< new grants asked for since start()
    [[nodiscard]] bool hasRefreshed() const { return m_hasRefreshed; } ///< it did

private:
    void begin();
    void withFound(const Discovered &found);
    void proceed();
    void askGrant();
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] Result<std::shared_ptr<DpopProver>> proverIfWanted() const;
    void withGrant(const std::shared_ptr<DpopProver> &dpop, const Result<Granted> &granted);
    void finish(const Result<> &result);

    AuthHttp &m_http;
    Registrar &m_registrar;
    TokenKeeper &m_keeper;
    const AuthOptions &m_options;
    const QUrl m_server;
    const QString m_serverName;
    const PromptMaker m_makePrompt;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<AuthorizationFlow> m_flow;
    std::unique_ptr<GrantFlow> m_grant;
    Need m_need;
    Discovered m_found;
    QStringList m_held;
    int m_questions = 0;
    bool m_hasRefreshed = false;
    int m_run = 0; ///< answers to an earlier run are passed over
    Done m_done;
};

} // namespace Signalbox
