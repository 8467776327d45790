// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthauthorizer.h"

#include "core/auth/urlrules.h"

#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostQuestions = 3;    // new authorizations of one operation, step-ups with them
constexpr int kMostUnauthorized = 2; // of them, for 401
constexpr int kMostUnaccepted = 3;   // new tokens in a row that the server takes for nothing
constexpr int kMostNonces = 2;
constexpr qint64 kForgetNs = 300LL * 1'000'000'000;

/// What stands behind the scheme of an Authorization field.
QByteArray tokenOf(const HttpRequest &request)
{
    const QByteArray field = request.headers.value("Authorization");
    return field.mid(field.indexOf(' ') + 1).trimmed();
}

} // namespace

OAuthAuthorizer::OAuthAuthorizer(const AuthSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_http(setup.server, setup.tls, setup.proxy, *setup.clock)
    , m_vault(setup.store ? *setup.store : m_memory, setup.server, setup.account)
    , m_registrar(m_http, m_vault, m_setup.options)
    , m_keeper(m_http, m_vault, m_registrar, m_setup.options, setup.server, setup.lockFolder)
    , m_revoker(m_http, m_vault, m_registrar, m_setup.options, setup.server, setup.lockFolder)
    , m_signIn(m_http, m_registrar, m_keeper, m_setup.options, setup.server, setup.serverName, setup.prompt)
{
    connect(&m_http, &AuthHttp::stepped, this, [this](const AuthEvent &event) {
        if (m_setup.record) {
            m_setup.record(event);
        }
        emit stepped(event);
    });
}

OAuthAuthorizer::~OAuthAuthorizer() = default;

void OAuthAuthorizer::authorize(const QByteArray &method, const QUrl &url, Ready ready)
{
    if (!isSameOrigin(url, m_setup.server)) {
        ready(fail(Error::Kind::Policy,
                   tr("The token for %1 is not sent to %2.").arg(originOf(m_setup.server), originOf(url))));
        return;
    }
    m_keeper.load([this, method, url, ready = std::move(ready)](const Result<> &loaded) {
        if (!loaded) {
            ready(Failure(loaded.error()));
            return;
        }
        noteIdentity();
        if (!m_keeper.isStale() || !m_keeper.canRefresh()) {
            ready(headers(method, url));
            return;
        }
        // Whatever comes of it: a token that could not be renewed is still worth a try (row O14).
        m_keeper.refresh([this, method, url, ready](TokenKeeper::End, const Error &) { ready(headers(method, url)); });
    });
}

Result<HttpHeaders> OAuthAuthorizer::headers(const QByteArray &method, const QUrl &url) const
{
    if (!m_keeper.hasToken()) {
        return HttpHeaders();
    }
    const Credentials &held = *m_keeper.credentials();
    const QByteArray token = held.accessToken.toLatin1();
    if (held.tokenType.compare("DPoP"_L1, Qt::CaseInsensitive) != 0 || !m_keeper.dpop()) {
        return HttpHeaders{{"Authorization", "Bearer " + token}};
    }
    return m_keeper.dpop()
        ->proof(method, url, held.accessToken, *m_setup.clock)
        .transform(
            [&](const QByteArray &proof) { return HttpHeaders{{"Authorization", "DPoP " + token}, {"DPoP", proof}}; });
}

bool OAuthAuthorizer::carriesToken(const HttpRequest &request) const
{
    return m_keeper.hasToken() && tokenOf(request) == m_keeper.credentials()->accessToken.toLatin1();
}

void OAuthAuthorizer::answered(const HttpRequest &request, const HttpHead &answer)
{
    if (m_keeper.dpop()) {
        m_keeper.dpop()->learnNonce(request.url, true, answer.headers.value("DPoP-Nonce"));
    }
    if (answer.status != 401 && answer.status != 403) {
        m_ledger.accepted(request);
        m_grantsUnaccepted = carriesToken(request) ? 0 : m_grantsUnaccepted;
    }
}

void OAuthAuthorizer::refused(const HttpRequest &request, const HttpHead &answer, Decided decided)
{
    if (m_keeper.dpop()) {
        m_keeper.dpop()->learnNonce(request.url, true, answer.headers.value("DPoP-Nonce"));
    }
    const Result<QList<AuthChallenge>> challenges = parseChallenges(answer.headers.values("WWW-Authenticate"));
    if (!challenges) {
        QTimer::singleShot(0, this,
                           [decided = std::move(decided), error = challenges.error()] { decided(Failure(error)); });
        return;
    }
    m_queue.append({request, answer.status, oauthChallenge(*challenges), std::move(decided)});
    QTimer::singleShot(0, this, &OAuthAuthorizer::next);
}

void OAuthAuthorizer::next()
{
    if (m_isBusy || m_queue.isEmpty()) {
        return;
    }
    m_isBusy = true;
    m_keeper.load([this, refusal = m_queue.takeFirst()](const Result<> &loaded) { decide(refusal, loaded); });
}

void OAuthAuthorizer::decide(const Refusal &refusal, const Result<> &loaded)
{
    const auto end = [this, &refusal](const Result<> &result) {
        m_isBusy = false;
        QTimer::singleShot(0, this, &OAuthAuthorizer::next);
        refusal.decided(result);
    };
    if (!loaded || mayRepeat(refusal)) {
        end(loaded);
        return;
    }
    AuthEvent event;
    event.step = AuthEvent::Step::Challenge;
    event.outcome = AuthEvent::Outcome::Refused;
    event.sentence = refusal.status == 401 ? tr("The server wants to know who asks.")
                                           : tr("The server does not allow this to the token it got.");
    event.rule = u"RFC 6750 section 3; RFC 9728 section 5.1"_s;
    event.method = refusal.request.method;
    event.url = maskedUrl(refusal.request.url);
    event.status = refusal.status;
    m_http.note(event);
    if (const std::optional<Error> reason = reasonToStop(refusal)) {
        end(Failure(*reason));
        return;
    }
    signIn(refusal);
}

bool OAuthAuthorizer::mayRepeat(const Refusal &refusal)
{
    RetryLedger::Operation &operation = m_ledger.of(refusal.request);
    if (refusal.challenge.error == "use_dpop_nonce"_L1 && m_keeper.dpop()
        && m_keeper.dpop()->hasNonce(refusal.request.url, true) && operation.nonces < kMostNonces) {
        ++operation.nonces;
        return true;
    }
    const bool isSilent = !refusal.request.headers.contains("Authorization"); // or sent before there was a token
    if (m_keeper.hasToken() && !carriesToken(refusal.request) && operation.repeats < (isSilent ? 1 : 3)) {
        ++operation.repeats;
        return true;
    }
    return false;
}

std::optional<Error> OAuthAuthorizer::reasonToStop(const Refusal &refusal)
{
    const OAuthChallenge &challenge = refusal.challenge;
    Error error;
    error.kind = Error::Kind::Auth;
    error.code = refusal.status;
    if (m_final) {
        return m_final;
    }
    if (refusal.status != 401 && challenge.error != "insufficient_scope"_L1) {
        error.message = challenge.errorDescription.isEmpty()
                            ? tr("The server does not allow this.")
                            : tr("The server does not allow this: %1").arg(challenge.errorDescription);
        return error;
    }
    const RetryLedger::Operation &operation = m_ledger.of(refusal.request);
    const bool isRecent = m_setup.clock->monotonicNs() - m_lastGrantNs < kForgetNs;
    const bool isEndless = operation.questions >= kMostQuestions
                           || (refusal.status == 401 && operation.unasked >= kMostUnauthorized)
                           || (m_grantsUnaccepted >= kMostUnaccepted && isRecent);
    if (!isEndless) {
        return {};
    }
    error.message = tr("The server refuses every new token; Signalbox does not ask for another.");
    error.advice = challenge.scopes.isEmpty()
                       ? tr("Ask who runs the server.")
                       : tr("It wants the permissions %1; ask who runs it whether your account has them.")
                             .arg(foreignText(challenge.scopes.join(u' ').toUtf8()));
    return error;
}

void OAuthAuthorizer::signIn(const Refusal &refusal)
{
    const RetryLedger::Operation &operation = m_ledger.of(refusal.request);
    SignIn::Need need;
    need.challenge = refusal.challenge;
    need.isStepUp = refusal.status != 401;
    need.mayRefresh = operation.refreshes == 0;
    need.mostQuestions = need.isStepUp
                             ? kMostQuestions - operation.questions
                             : qMin(kMostUnauthorized - operation.unasked, kMostQuestions - operation.questions);
    m_signIn.start(need, [this, refusal](const Result<> &result) { signedIn(refusal, result); });
}

void OAuthAuthorizer::signedIn(const Refusal &refusal, const Result<> &result)
{
    RetryLedger::Operation &operation = m_ledger.of(refusal.request);
    operation.questions += m_signIn.questions();
    operation.unasked += refusal.status == 401 ? m_signIn.questions() : 0;
    operation.refreshes += m_signIn.hasRefreshed() ? 1 : 0;
    if (m_signIn.questions() > 0 && result) {
        m_grantsUnaccepted = m_setup.clock->monotonicNs() - m_lastGrantNs < kForgetNs ? m_grantsUnaccepted + 1 : 1;
        m_lastGrantNs = m_setup.clock->monotonicNs();
    }
    if (!result && m_setup.options.grant == AuthOptions::Grant::JwtBearer && m_signIn.questions() > 0) {
        m_final = result.error();
    }
    noteIdentity();
    QList<Refusal> ended = {refusal};
    if (!result) { // those who wait for the same are not asked the same again
        ended.append(std::exchange(m_queue, {}));
    }
    m_isBusy = false;
    QTimer::singleShot(0, this, &OAuthAuthorizer::next);
    const QPointer<OAuthAuthorizer> self(this);
    for (const Refusal &one : std::as_const(ended)) {
        if (self) {
            one.decided(result);
        }
    }
}

void OAuthAuthorizer::login(Done done)
{
    if (m_isBusy || m_signIn.isRunning()) {
        QTimer::singleShot(0, this, [done = std::move(done)] {
            done(fail(Error::Kind::Usage, tr("Somebody is being signed in to this server already.")));
        });
        return;
    }
    m_isBusy = true;
    m_ledger.clear();
    m_final.reset();
    m_grantsUnaccepted = 0;
    HttpRequest probe;
    probe.method = "POST";
    probe.url = m_setup.server;
    probe.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json, text/event-stream"}};
    probe.body = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
    m_http.send({AuthEvent::Step::Challenge, tr("The server is asked without a token, to see what it wants."),
                 u"RFC 9728 section 5.1"_s, probe},
                this,
                [this, done = std::move(done)](const Result<HttpClient::Answer> &answer) { afterProbe(answer, done); });
}

void OAuthAuthorizer::afterProbe(const Result<HttpClient::Answer> &answer, const Done &done)
{
    const auto finish = [this, done](const Result<> &result) {
        m_isBusy = false;
        noteIdentity();
        QTimer::singleShot(0, this, &OAuthAuthorizer::next);
        done(result);
    };
    if (!answer) {
        finish(Failure(answer.error()));
        return;
    }
    const Result<QList<AuthChallenge>> challenges = parseChallenges(answer->head.headers.values("WWW-Authenticate"));
    if (!challenges) {
        finish(Failure(challenges.error()));
        return;
    }
    SignIn::Need need;
    need.challenge = oauthChallenge(*challenges);
    need.mayRefresh = false;
    need.mostQuestions = kMostUnauthorized;
    const bool isOpen = answer->head.status >= 200 && answer->head.status < 300;
    if (isOpen && m_setup.options.grant == AuthOptions::Grant::AuthorizationCode) {
        finish(fail(Error::Kind::Usage, tr("The server asks for no authorization.")));
        return;
    }
    m_signIn.start(need, finish);
}

void OAuthAuthorizer::renew(Done done)
{
    m_keeper.load([this, done = std::move(done)](const Result<> &loaded) {
        if (!loaded || !m_keeper.canRefresh()) {
            done(loaded ? fail(Error::Kind::Auth, tr("There is nothing to renew the token with: sign in again."))
                        : loaded);
            return;
        }
        m_keeper.refresh([this, done](TokenKeeper::End end, const Error &error) {
            noteIdentity();
            if (end == TokenKeeper::End::Renewed) {
                done({});
            } else if (!error.message.isEmpty()) {
                done(Failure(error));
            } else {
                done(
                    fail(Error::Kind::Auth, tr("The authorization server refuses to renew the token: sign in again.")));
            }
        });
    });
}

void OAuthAuthorizer::revoke(Revoked done)
{
    m_revoker.start([this, done = std::move(done)](const Result<Revocation> &revoked) {
        if (!revoked) {
            done(revoked);
            return;
        }
        logout([revoked, done](const Result<> &removed) {
            done(removed ? revoked : Result<Revocation>(Failure(removed.error())));
        });
    });
}

void OAuthAuthorizer::logout(Done done)
{
    m_final.reset();
    m_keeper.clear([this, done = std::move(done)](const Result<> &removed) {
        noteIdentity();
        done(removed);
    });
}

void OAuthAuthorizer::status(std::function<void(const std::optional<Credentials> &)> done)
{
    m_keeper.load([this, done = std::move(done)](const Result<> &) { done(m_keeper.credentials()); });
}

void OAuthAuthorizer::cancel()
{
    m_signIn.cancel();
}

void OAuthAuthorizer::reread()
{
    m_ledger.clear();
    m_final.reset();
    m_grantsUnaccepted = 0;
    m_keeper.reread();
    noteIdentity();
}

QString OAuthAuthorizer::identity() const
{
    return m_keeper.credentials() ? m_keeper.credentials()->grantId : QString();
}

void OAuthAuthorizer::noteIdentity()
{
    if (const QString now = identity(); now != m_identity) {
        m_identity = now;
        emit identityChanged();
    }
}

} // namespace Signalbox
