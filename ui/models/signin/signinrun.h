// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationprompt.h"
#include "core/catalog/serverentry.h"
#include "ui/models/signin/signinstate.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Signalbox {

struct AuthEvent;
class Engine;
class OAuthAuthorizer;

/// One look at, or change of, who is signed in to a server. Lives on the engine thread and deletes itself when it has ended.
class SignInRun : public QObject
{
    Q_OBJECT
public:
    enum class Deed { Look, SignIn, Renew, Revoke, SignOut };
    /// Once, later; not after the engine is gone.
    using Ended = std::function<void(const Result<SignInState> &)>;
    /// The address that is about to be opened; answered with answer().
    using Asked = std::function<void(const AuthorizationQuestion &)>;

    /// A step that waits for next().
    using Coming = std::function<void(const AuthEvent &)>;

    SignInRun(Engine &engine, Asked asked, Ended ended);
    ~SignInRun() override;

    void pauseBeforeEachStep(Coming coming); ///< before start()
    void start(const ServerEntry &entry, Deed deed);
    void answer(bool yes); ///< may the browser be opened?
    void next();           ///< lets the step go that waits
    void goOn();           ///< the same, and no step waits any more
    void cancel();

private:
    [[nodiscard]] std::unique_ptr<AuthorizationPrompt> makePrompt();
    void run(const ServerEntry &entry, Deed deed);
    void begin(Deed deed);
    void hold(const AuthEvent &coming, const std::function<void()> &go);
    void noteChange();
    void tellState(const QString &note = {});
    void end(const Result<SignInState> &result);

    Engine &m_engine;
    Asked m_asked;
    Ended m_ended;
    ServerEntry m_entry;
    Deed m_deed = Deed::Look;
    std::function<void(bool)> m_go;
    Coming m_coming;
    std::function<void()> m_step;
    std::unique_ptr<OAuthAuthorizer> m_authorizer;
};

} // namespace Signalbox
