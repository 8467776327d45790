// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signin/signinrun.h"

#include "core/auth/authevent.h"
#include "core/auth/browserprompt.h"
#include "core/auth/jwt.h"
#include "core/auth/oauthauthorizer.h"
#include "core/base/durations.h"
#include "core/hub/engine.h"
#include "core/hub/serverauthorizers.h"

#include <QPointer>

#include <utility>

namespace Signalbox {

namespace {

SignInState stateOf(const std::optional<Credentials> &held)
{
    SignInState state;
    if (!held) {
        return state;
    }
    state.isSignedIn = true;
    state.issuer = held->issuer;
    state.clientId = held->clientId;
    state.scopes = held->scopes;
    state.expiresMs = held->expiresInSeconds < 0 ? 0 : held->receivedWallMs + held->expiresInSeconds * kMsPerSecond;
    state.isRenewed = !held->refreshToken.isEmpty();
    if (const std::optional<JwtParts> said = jwtParts(held->accessToken.toLatin1())) {
        state.header = maskedBody(said->header);
        state.claims = maskedBody(said->claims);
    }
    if (const std::optional<JwtParts> said = jwtParts(held->idToken.toLatin1())) {
        state.idHeader = maskedBody(said->header);
        state.idClaims = maskedBody(said->claims);
    }
    return state;
}

} // namespace

SignInRun::SignInRun(Engine &engine, Asked asked, Ended ended)
    : QObject(&engine)
    , m_engine(engine)
    , m_asked(std::move(asked))
    , m_ended(std::move(ended))
{
}

SignInRun::~SignInRun() = default;

std::unique_ptr<AuthorizationPrompt> SignInRun::makePrompt()
{
    BrowserPrompt::Options options;
    options.show = [self = QPointer(this)](const AuthorizationQuestion &question, std::function<void(bool)> go) {
        if (self) {
            self->m_go = std::move(go);
            self->m_asked(question);
        }
    };
    return std::make_unique<BrowserPrompt>(std::move(options));
}

void SignInRun::pauseBeforeEachStep(Coming coming)
{
    m_coming = std::move(coming);
}

void SignInRun::hold(const AuthEvent &coming, const std::function<void()> &go)
{
    if (m_coming) {
        m_step = go;
        m_coming(coming);
    } else {
        go();
    }
}

void SignInRun::next()
{
    if (const auto step = std::exchange(m_step, {})) {
        step();
    }
}

void SignInRun::goOn()
{
    m_coming = {};
    next();
}

void SignInRun::start(const ServerEntry &entry, Deed deed)
{
    m_entry = entry;
    m_deed = deed;
    const EntryFiller fill = m_engine.filler();
    if (!fill) {
        return run(entry, deed);
    }
    fill(entry, this, [this, deed](const Result<ServerEntry> &filled) {
        filled ? run(*filled, deed) : end(Failure(filled.error()));
    });
}

/// `entry` has its secrets.
void SignInRun::run(const ServerEntry &entry, Deed deed)
{
    auto authorizer = m_engine.authorizers([this] { return makePrompt(); }).forSignIn(entry);
    if (!authorizer) {
        return end(Failure(authorizer.error()));
    }
    m_authorizer = std::move(*authorizer);
    if (m_coming) {
        m_authorizer->setPause([self = QPointer(this)](const AuthEvent &coming, const std::function<void()> &go) {
            if (self) {
                self->hold(coming, go);
            }
        });
    }
    begin(deed);
}

void SignInRun::begin(Deed deed)
{
    const auto then = [this, deed](const Result<> &done) {
        if (done || deed == Deed::SignOut) { // else nothing changed
            noteChange();
        }
        done ? tellState() : end(Failure(done.error()));
    };
    switch (deed) {
    case Deed::Look:
        return tellState();
    case Deed::SignIn:
        return m_authorizer->login(then);
    case Deed::Renew:
        return m_authorizer->renew(then);
    case Deed::Revoke:
        return m_authorizer->revoke([this](const Result<Revocation> &revoked) {
            noteChange(); // a refresh token may be gone although the rest failed
            revoked ? tellState(revocationText(*revoked)) : end(Failure(revoked.error()));
        });
    case Deed::SignOut:
        return m_authorizer->logout(then);
    }
}

/// The connection has an authorizer of its own.
void SignInRun::noteChange()
{
    const Connection *connection = m_engine.hub().byId(m_entry.id);
    if (auto *authorizer = dynamic_cast<OAuthAuthorizer *>(connection ? connection->authorizer() : nullptr)) {
        authorizer->reread();
    }
}

void SignInRun::tellState(const QString &note)
{
    m_authorizer->status([this, note](const std::optional<Credentials> &held) {
        SignInState state = stateOf(held);
        state.note = note;
        end(state);
    });
}

void SignInRun::answer(bool yes)
{
    if (const auto go = std::exchange(m_go, {})) {
        go(yes);
    }
}

void SignInRun::cancel()
{
    if (m_authorizer) {
        m_authorizer->cancel();
    }
    end(fail(Error::Kind::Cancelled,
             m_deed == Deed::Renew ? tr("The token was not renewed.") : tr("Nobody was signed in.")));
}

void SignInRun::end(const Result<SignInState> &result)
{
    if (const Ended ended = std::exchange(m_ended, {})) {
        ended(result);
        deleteLater();
    }
}

} // namespace Signalbox
