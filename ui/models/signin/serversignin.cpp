// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signin/serversignin.h"

#include "ui/models/enginelink.h"

#include <QPointer>

namespace Signalbox {

struct ServerSignIn::Thread
{
    QPointer<SignInRun> run; // touched on the engine thread only
    std::function<void(const AuthorizationQuestion &)> ask;
    std::function<void(const AuthEvent &)> hold;
};

ServerSignIn::ServerSignIn(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

ServerSignIn::~ServerSignIn()
{
    cancel();
}

void ServerSignIn::start(const ServerEntry &entry, SignInRun::Deed deed, bool pauses)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_run = std::make_shared<Thread>();
    m_link.askLater<AuthorizationQuestion>( // before the run: it may ask
        this,
        [thread = m_run](Engine &, const std::function<void(const AuthorizationQuestion &)> &ask) {
            thread->ask = ask;
        },
        [this](const AuthorizationQuestion &question) { emit asked(question); });
    if (pauses) {
        m_link.askLater<AuthEvent>(
            this,
            [thread = m_run](Engine &, const std::function<void(const AuthEvent &)> &hold) { thread->hold = hold; },
            [this](const AuthEvent &step) { emit coming(step); });
    }
    m_link.askLater<Result<SignInState>>(
        this,
        [thread = m_run, entry, deed](Engine &engine, const SignInRun::Ended &done) {
            thread->run =
                new SignInRun(engine, [thread](const AuthorizationQuestion &question) { thread->ask(question); }, done);
            if (thread->hold) {
                thread->run->pauseBeforeEachStep([thread](const AuthEvent &step) { thread->hold(step); });
            }
            thread->run->start(entry, deed);
        },
        [this](const Result<SignInState> &result) {
            m_isBusy = false;
            m_run.reset();
            if (result) {
                emit known(*result);
            } else {
                emit failed(result.error());
            }
        });
}

/// On the engine thread, if the run has not ended yet.
void ServerSignIn::withRun(std::function<void(SignInRun &)> work)
{
    if (!m_run) {
        return;
    }
    m_link.ask<bool>(
        this,
        [thread = m_run, work = std::move(work)](Engine &) {
            if (thread->run) {
                work(*thread->run);
            }
            return true;
        },
        [](bool) {});
}

void ServerSignIn::answer(bool yes)
{
    withRun([yes](SignInRun &run) { run.answer(yes); });
}

void ServerSignIn::next()
{
    withRun([](SignInRun &run) { run.next(); });
}

void ServerSignIn::goOn()
{
    withRun([](SignInRun &run) { run.goOn(); });
}

void ServerSignIn::cancel()
{
    withRun([](SignInRun &run) { run.cancel(); });
}

} // namespace Signalbox
