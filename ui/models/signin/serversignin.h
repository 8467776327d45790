// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authevent.h"
#include "core/auth/authorizationprompt.h"
#include "core/catalog/serverentry.h"
#include "ui/models/signin/signinrun.h"

#include <QObject>

#include <memory>

namespace Signalbox {

class EngineLink;

/// Who is signed in to one server, for the window: one thing at a time.
class ServerSignIn : public QObject
{
    Q_OBJECT
public:
    explicit ServerSignIn(EngineLink &link, QObject *parent = nullptr);
    ~ServerSignIn() override; ///< a sign-in under way is taken back

    void look(const ServerEntry &entry) { start(entry, SignInRun::Deed::Look); }
    void signIn(const ServerEntry &entry) { start(entry, SignInRun::Deed::SignIn); }
    // Each step is told by coming(), and waits for next().
    void signInStepByStep(const ServerEntry &entry) { start(entry, SignInRun::Deed::SignIn, true); }
    void renewStepByStep(const ServerEntry &entry) { start(entry, SignInRun::Deed::Renew, true); }
    void next();
    void goOn(); ///< no step waits any more
    void revoke(const ServerEntry &entry) { start(entry, SignInRun::Deed::Revoke); }
    void renew(const ServerEntry &entry) { start(entry, SignInRun::Deed::Renew); }
    void signOut(const ServerEntry &entry) { start(entry, SignInRun::Deed::SignOut); }
    void answer(bool yes); ///< to asked(): may the browser be opened?
    void cancel();         ///< a sign-in or renewal under way; leads to failed()
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void known(const Signalbox::SignInState &state);
    void asked(const Signalbox::AuthorizationQuestion &question);
    void coming(const Signalbox::AuthEvent &step);
    void failed(const Signalbox::Error &error);

private:
    struct Thread; ///< what the engine thread holds of a run
    void start(const ServerEntry &entry, SignInRun::Deed deed, bool pauses = false);
    void withRun(std::function<void(SignInRun &)> work);

    EngineLink &m_link;
    std::shared_ptr<Thread> m_run;
    bool m_isBusy = false;
};

} // namespace Signalbox
