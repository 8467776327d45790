// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenrevoker.h"

#include "core/base/clock.h"
#include "core/base/durations.h"

#include <QTimeZone>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

TokenRevoker::TokenRevoker(AuthHttp &http, CredentialVault &vault, Registrar &registrar, const AuthOptions &options,
                           const QUrl &server, const QString &lockFolder, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_vault(vault)
    , m_registrar(registrar)
    , m_options(options)
    , m_discovery(http, server, options.preferredIssuer)
    , m_lock(lockFolder, vault.serverKey())
{
}

void TokenRevoker::start(Done done)
{
    if (m_done) {
        QTimer::singleShot(0, this, [done = std::move(done)] {
            done(fail(Error::Kind::Usage, tr("These tokens are being revoked already.")));
        });
        return;
    }
    m_done = std::move(done);
    m_revocation = {};
    m_lock.take([this](const Result<> &locked) {
        if (!locked) {
            finish(Failure(locked.error()));
            return;
        }
        m_vault.load(m_options.preferredIssuer, m_options.clientId, this,
                     [this](const Result<std::optional<Credentials>> &stored) { withStored(stored); });
    });
}

void TokenRevoker::withStored(const Result<std::optional<Credentials>> &stored)
{
    if (!stored) {
        finish(Failure(stored.error()));
        return;
    }
    if (!*stored) {
        finish(fail(Error::Kind::Usage, tr("Nobody is signed in: there is no token to revoke.")));
        return;
    }
    m_held = **stored;
    m_discovery.readServer(m_held.issuer, m_held.isDefaulted,
                           [this](const Result<ServerMetadata> &metadata) { withServer(metadata); });
}

void TokenRevoker::withServer(const Result<ServerMetadata> &metadata)
{
    if (!metadata) {
        finish(Failure(metadata.error()));
        return;
    }
    m_server = *metadata;
    if (m_server.revocationEndpoint.isEmpty()) {
        m_revocation.hasEndpoint = false;
        m_http.note(AuthEvent::Step::Decision, AuthEvent::Outcome::Went,
                    tr("The authorization server names no address to revoke tokens at: they are only forgotten here."),
                    u"RFC 7009 section 2; RFC 8414 section 2"_s);
        finish(m_revocation);
        return;
    }
    m_registrar.find(m_server, [this](const Result<std::optional<ClientRegistration>> &found) { withClient(found); });
}

void TokenRevoker::withClient(const Result<std::optional<ClientRegistration>> &found)
{
    const ClientRegistration registration =
        found ? found->value_or(ClientRegistration()) : ClientRegistration(); // none: an assertion said who we are
    if (!found || registration.clientId != m_held.clientId) {
        Failure failure = fail(Error::Kind::Auth,
                               tr("The client that the tokens were given to is not known here any more, and no other "
                                  "may revoke them."));
        failure.error().advice = tr("Forget them, or end them at the authorization server.");
        finish(failure);
        return;
    }
    const Result<ClientIdentity> client = identityOf(registration, m_options);
    if (!client) {
        finish(Failure(client.error()));
        return;
    }
    m_client = *client;
    m_isOfRefresh = !m_held.refreshToken.isEmpty();
    next();
}

void TokenRevoker::next()
{
    TokenRequest request;
    request.step = AuthEvent::Step::TokenRevocation;
    request.sentence = m_isOfRefresh ? tr("The refresh token is revoked.") : tr("The access token is revoked.");
    request.rule = u"RFC 7009 section 2.1"_s;
    request.endpoint = m_server.revocationEndpoint;
    request.issuer = m_server.issuer;
    request.fields = m_isOfRefresh ? revocationFields(m_held.refreshToken, u"refresh_token"_s)
                                   : revocationFields(m_held.accessToken, u"access_token"_s);
    request.client = m_client;
    const Result<HttpRequest> http = tokenHttpRequest(request, nullptr, m_http.clock());
    if (!http) {
        finish(Failure(http.error()));
        return;
    }
    m_http.send({request.step, request.sentence, request.rule, *http}, this,
                [this](const Result<HttpClient::Answer> &answer) { take(answer); });
}

void TokenRevoker::take(const Result<HttpClient::Answer> &answer)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_http.clock().wallNs() / kNsPerMs, QTimeZone::UTC);
    const Result<Revocation::Fate> fate =
        answer ? decodeRevocationAnswer(answer->head, answer->body, now) : Failure(answer.error());
    if (!fate) {
        Error error = fate.error();
        if (m_revocation.refreshToken == Revocation::Fate::Revoked) {
            error.message = tr("The refresh token is revoked, the access token is not.") + u' ' + error.message;
        }
        finish(Failure(error));
        return;
    }
    const bool hasMore = m_isOfRefresh && !m_held.accessToken.isEmpty();
    (m_isOfRefresh ? m_revocation.refreshToken : m_revocation.accessToken) = *fate;
    if (std::exchange(m_isOfRefresh, false) && hasMore) {
        next();
    } else {
        finish(m_revocation);
    }
}

void TokenRevoker::finish(const Result<Revocation> &result)
{
    m_lock.release();
    std::exchange(m_done, {})(result);
}

} // namespace Signalbox
