// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationcode.h"
#include "core/auth/authorizationprompt.h"
#include "core/auth/discovery.h"
#include "core/auth/registrar.h"
#include "core/auth/tokenclient.h"

namespace Signalbox {

/// What a grant gave, and to whom.
struct Granted
{
    TokenSet tokens;
    QString clientId;
    QStringList scopes; ///< asked for, and granted
};

/// One authorization code grant from the client id to the token, through the person's browser. Where the authorization
/// server does not know our registration any more, it registers and asks once more.
class AuthorizationFlow : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        Discovered found;
        QStringList scopes;
        QString serverName;
        std::shared_ptr<DpopProver> dpop; ///< null: bearer tokens
        int mostQuestions = 1;            ///< how often the person may be asked
    };
    AuthorizationFlow(AuthHttp &http, Registrar &registrar, const AuthOptions &options, PromptMaker makePrompt,
                      QObject *parent = nullptr);
    ~AuthorizationFlow() override;

    using Done = std::function<void(const Result<Granted> &)>;
    /// `done` once, later; not after this is gone.
    void start(const Plan &plan, Done done);
    [[nodiscard]] int questions() const { return m_questions; } ///< how often the person was asked

private:
    void begin();
    void withRegistration(const std::optional<ClientRegistration> &registration);
    void askPerson(const ClientRegistration &registration);
    void takeAnswer(const Result<QByteArray> &query);
    void noteChecked(const QByteArray &query);
    void askToken(const QString &code);
    void takeToken(const TokenResult &result);
    void finish(const Result<Granted> &result);

    AuthHttp &m_http;
    Registrar &m_registrar;
    const AuthOptions &m_options;
    const PromptMaker m_makePrompt;
    TokenClient m_tokens;
    Plan m_plan;
    std::unique_ptr<AuthorizationPrompt> m_prompt;
    std::unique_ptr<AuthorizationAttempt> m_attempt;
    ClientRegistration m_registration;
    int m_questions = 0;
    bool m_hasReenrolled = false;
    Done m_done;
};

/// The identity that a registration gives; the person's private key, if there is one, is opened. Error: it cannot be.
[[nodiscard]] Result<ClientIdentity> identityOf(const ClientRegistration &registration, const AuthOptions &options);

} // namespace Signalbox
