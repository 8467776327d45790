// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signin.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

SignIn::SignIn(AuthHttp &http, Registrar &registrar, TokenKeeper &keeper, const AuthOptions &options,
               const QUrl &server, const QString &serverName, PromptMaker makePrompt, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_registrar(registrar)
    , m_keeper(keeper)
    , m_options(options)
    , m_server(server)
    , m_serverName(serverName)
    , m_makePrompt(std::move(makePrompt))
{
}

void SignIn::start(const Need &need, Done done)
{
    m_need = need;
    m_done = std::move(done);
    m_found = {};
    m_questions = 0;
    m_hasRefreshed = false;
    m_keeper.load([this, run = ++m_run](const Result<> &loaded) {
        if (run != m_run) {
            return;
        }
        if (loaded) {
            begin();
        } else { // what would come of it could not be kept
            finish(loaded);
        }
    });
}

void SignIn::begin()
{
    m_discovery = std::make_unique<Discovery>(m_http, m_server, m_options.preferredIssuer);
    m_discovery->start(m_need.challenge, [this](const Result<Discovered> &found) {
        if (found) {
            withFound(*found);
        } else {
            finish(Failure(found.error()));
        }
    });
}

void SignIn::withFound(const Discovered &found)
{
    m_found = found;
    const std::optional<Credentials> &held = m_keeper.credentials();
    if (!held || held->issuer == found.server.issuer) {
        m_held = held ? held->scopes : QStringList();
        proceed();
        return;
    }
    m_held.clear();
    if (!m_options.clientId.isEmpty() && m_options.clientId == held->clientId && m_options.clientIssuer.isEmpty()) {
        Failure failure =
            fail(Error::Kind::Auth, tr("The client id was registered with %1, but the server now names %2; it "
                                       "is not sent there.")
                                        .arg(held->issuer, found.server.issuer));
        failure.error().advice = tr("If that is right, enter the client id for the new authorization server.");
        finish(failure);
        return;
    }
    m_http.note(AuthEvent::Step::Decision, AuthEvent::Outcome::Went,
                tr("The server's authorization is done by another than before; what the old one gave is dropped."),
                u"MCP client-registration, Authorization Server Binding (SEP-2352)"_s);
    m_keeper.discard([this, run = m_run] {
        if (run == m_run) {
            proceed();
        }
    });
}

void SignIn::proceed()
{
    if (!m_need.mayRefresh || m_need.isStepUp || !m_keeper.canRefresh()) {
        askGrant();
        return;
    }
    m_hasRefreshed = true;
    m_keeper.refresh([this, run = m_run](TokenKeeper::End end, const Error &error) {
        if (run != m_run) {
            return;
        }
        if (end == TokenKeeper::End::Renewed) {
            finish({});
        } else if (end == TokenKeeper::End::Failed) {
            finish(Failure(error));
        } else {
            askGrant();
        }
    });
}

QStringList SignIn::scopes() const
{
    ScopeSources sources;
    sources.challenged = m_need.challenge.scopes;
    sources.resourceSupported = m_found.resource ? m_found.resource->scopesSupported : QStringList();
    sources.configured = m_options.scopes;
    sources.held = m_held;
    sources.serverSupported = m_found.server.scopesSupported;
    sources.wantsRefresh = m_options.grant == AuthOptions::Grant::AuthorizationCode;
    if (m_need.isStepUp && sources.challenged.isEmpty()) {
        sources.resourceSupported.clear(); // more was asked for than is held, but not what
    }
    return chooseScopes(sources);
}

Result<std::shared_ptr<DpopProver>> SignIn::proverIfWanted() const
{
    const OAuthChallenge &challenge = m_need.challenge;
    const bool must = m_options.dpop == AuthOptions::Dpop::Always
                      || (m_found.resource && m_found.resource->dpopRequired)
                      || (challenge.offersDpop && !challenge.offersBearer);
    const QStringList &algorithms = m_found.server.dpopAlgorithms;
    const bool can = algorithms.contains("ES256"_L1);
    if (must && !can && !algorithms.isEmpty()) {
        return fail(Error::Kind::Auth, tr("The authorization server takes no DPoP proofs signed with ES256."));
    }
    if (!must && !(can && challenge.offersDpop)) {
        return nullptr;
    }
    if (m_keeper.dpop()) {
        return m_keeper.dpop();
    }
    return SigningKey::generate().transform([](const SigningKey &key) { return std::make_shared<DpopProver>(key); });
}

void SignIn::askGrant()
{
    const Result<std::shared_ptr<DpopProver>> dpop = proverIfWanted();
    if (!dpop) {
        finish(Failure(dpop.error()));
        return;
    }
    AuthorizationFlow::Plan plan;
    plan.found = m_found;
    plan.scopes = scopes();
    plan.serverName = m_serverName;
    plan.dpop = *dpop;
    plan.mostQuestions = m_need.mostQuestions;
    const auto done = [this, prover = *dpop](const Result<Granted> &granted) {
        m_questions = m_flow ? m_flow->questions() : 1;
        withGrant(prover, granted);
    };
    if (m_options.grant != AuthOptions::Grant::AuthorizationCode) {
        m_grant = std::make_unique<GrantFlow>(m_http, m_registrar, m_options);
        m_grant->start(plan, done);
        return;
    }
    if (!m_makePrompt) {
        Failure failure =
            fail(Error::Kind::Auth, tr("The server asks for authorization, and nobody is signed in."), 401);
        failure.error().advice = tr("Sign in to it first.");
        finish(failure);
        return;
    }
    m_flow = std::make_unique<AuthorizationFlow>(m_http, m_registrar, m_options, m_makePrompt);
    m_flow->start(plan, done);
}

void SignIn::withGrant(const std::shared_ptr<DpopProver> &dpop, const Result<Granted> &granted)
{
    if (!granted) {
        finish(Failure(granted.error()));
        return;
    }
    const QString &type = granted->tokens.tokenType;
    const bool isBound = type.compare("DPoP"_L1, Qt::CaseInsensitive) == 0;
    const bool isBearer = type.compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isBearer && !(isBound && dpop)) {
        finish(fail(Error::Kind::Protocol,
                    tr("The authorization server gave a token of a kind that was not asked for (%1).")
                        .arg(foreignText(type.left(40).toUtf8()))));
        return;
    }
    if (isBearer && m_options.dpop == AuthOptions::Dpop::Always) { // RFC 9449 section 5
        finish(fail(Error::Kind::Auth, tr("The authorization server gave a token that is not bound to our key.")));
        return;
    }
    m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Went,
                isBound ? tr("The token is bound to our key, as was asked for.")
                        : tr("The token is of the kind that was asked for: a bearer token."),
                isBound ? u"RFC 9449 section 5"_s : u"RFC 6749 section 7.1"_s);
    m_keeper.adopt(m_found, *granted, dpop, [this, run = m_run] {
        if (run == m_run) {
            finish({});
        }
    });
}

void SignIn::cancel()
{
    if (m_done) {
        finish(fail(Error::Kind::Cancelled, tr("Signing in was cancelled.")));
    }
}

void SignIn::finish(const Result<> &result)
{
    ++m_run;
    if (!result) {
        m_http.note(AuthEvent::Step::Decision, AuthEvent::Outcome::Failed, result.error().message, QString());
    }
    if (m_flow && m_questions == 0) {
        m_questions = m_flow->questions();
    }
    // Whoever called this may be one of them.
    QMetaObject::invokeMethod(
        this,
        [this, result, run = m_run, done = std::exchange(m_done, {})] {
            if (run == m_run) {
                m_discovery.reset();
                m_flow.reset();
                m_grant.reset();
            }
            done(result);
        },
        Qt::QueuedConnection);
}

} // namespace Signalbox
