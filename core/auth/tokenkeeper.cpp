// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenkeeper.h"

#include "core/auth/jwt.h"
#include "core/base/clock.h"
#include "core/base/durations.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kMostSeconds = 10LL * 365 * 24 * 3600;

std::shared_ptr<DpopProver> proverFrom(const QByteArray &pem)
{
    const Result<SigningKey> key = SigningKey::fromPem(pem, SigningKey::Algorithm::ES256);
    return key ? std::make_shared<DpopProver>(*key) : nullptr;
}

/// "header.claims.", which is enough to read it; empty if it is no JWT.
QString unsignedJwt(const QString &token)
{
    return jwtParts(token.toLatin1()) ? token.left(token.lastIndexOf(u'.') + 1) : QString();
}

} // namespace

TokenKeeper::TokenKeeper(AuthHttp &http, CredentialVault &vault, Registrar &registrar, const AuthOptions &options,
                         const QUrl &server, const QString &lockFolder, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_vault(vault)
    , m_registrar(registrar)
    , m_options(options)
    , m_tokens(http)
    , m_discovery(http, server, options.preferredIssuer)
    , m_lock(lockFolder, vault.serverKey())
{
}

void TokenKeeper::load(Loaded done)
{
    if (m_isLoaded) {
        done({});
        return;
    }
    m_loading.append(std::move(done));
    if (m_loading.size() > 1) {
        return;
    }
    m_vault.load(m_options.preferredIssuer, m_options.clientId, this,
                 [this](const Result<std::optional<Credentials>> &stored) {
                     m_isLoaded = stored.has_value();
                     if (stored && !m_credentials) {
                         setCredentials(*stored);
                     }
                     const Result<> loaded = stored ? Result<>() : Result<>(Failure(stored.error()));
                     for (const Loaded &waiting : std::exchange(m_loading, {})) {
                         waiting(loaded);
                     }
                 });
}

void TokenKeeper::reread()
{
    if (!m_waiting.isEmpty()) { // what is being renewed is not taken away under its hands
        m_isOutdated = true;
        return;
    }
    m_isLoaded = false;
    setCredentials(std::nullopt);
}

void TokenKeeper::setCredentials(const std::optional<Credentials> &credentials)
{
    m_credentials = credentials;
    m_expiresNs = -1;
    if (!credentials) {
        m_dpop.reset();
        return;
    }
    if (credentials->dpopPem.isEmpty()) {
        m_dpop.reset();
    } else if (!m_dpop || m_dpop->pem() != credentials->dpopPem) {
        m_dpop = proverFrom(credentials->dpopPem);
    }
    if (credentials->expiresInSeconds >= 0) {
        // The wall clock only says how old a stored token is; one that went back makes it new, and the server decides.
        const Clock &clock = m_http.clock();
        const qint64 age = std::max<qint64>(clock.wallNs() - credentials->receivedWallMs * kNsPerMs, 0);
        const qint64 lifetime = std::min(credentials->expiresInSeconds, kMostSeconds) * kNsPerSecond;
        m_expiresNs = std::max<qint64>(clock.monotonicNs() + lifetime - age, 0);
    }
}

bool TokenKeeper::isStale() const
{
    if (m_expiresNs < 0 || !m_credentials) {
        return false;
    }
    const qint64 slack = std::min<qint64>(30, m_credentials->expiresInSeconds / 10) * kNsPerSecond;
    return m_http.clock().monotonicNs() >= m_expiresNs - slack;
}

void TokenKeeper::refresh(Refreshed done)
{
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1) {
        return; // under way
    }
    m_lock.take([this](const Result<> &locked) { withLock(locked); });
}

void TokenKeeper::withLock(const Result<> &locked)
{
    if (!locked) {
        finish(End::Failed, locked.error());
        return;
    }
    if (!m_credentials) {
        finish(End::Refused);
        return;
    }
    m_vault.load(m_credentials->issuer, m_credentials->clientId, this,
                 [this](const Result<std::optional<Credentials>> &loaded) { withStored(loaded); });
}

void TokenKeeper::withStored(const Result<std::optional<Credentials>> &loaded)
{
    if (!loaded) { // that nobody is signed in is not known
        finish(End::Failed, loaded.error());
        return;
    }
    const std::optional<Credentials> &stored = *loaded;
    const bool isNewer =
        stored && m_credentials && stored->accessToken != m_credentials->accessToken && !stored->accessToken.isEmpty();
    if (isNewer) { // another window or program was faster
        m_http.note(AuthEvent::Step::Storage, AuthEvent::Outcome::Went,
                    tr("Another Signalbox has renewed the token already."), u"OAuth 2.1 section 4.3.1"_s);
        setCredentials(stored);
        finish(End::Renewed);
        return;
    }
    if (!stored && m_vault.store().isPersistent()) { // signed out in another window
        setCredentials(std::nullopt);
    }
    if (!canRefresh()) {
        finish(End::Refused);
        return;
    }
    askServer();
}

void TokenKeeper::askServer()
{
    m_discovery.readServer(m_credentials->issuer, m_credentials->isDefaulted,
                           [this](const Result<ServerMetadata> &metadata) {
                               if (!metadata) {
                                   finish(End::Failed, metadata.error());
                               } else if (!m_credentials) {
                                   finish(End::Refused);
                               } else {
                                   askToken(*metadata);
                               }
                           });
}

void TokenKeeper::askToken(const ServerMetadata &metadata)
{
    m_registrar.find(metadata, [this, metadata](const Result<std::optional<ClientRegistration>> &found) {
        const bool isSame = found && *found && m_credentials && (*found)->clientId == m_credentials->clientId;
        const Result<ClientIdentity> client =
            isSame ? identityOf(**found, m_options) : Result<ClientIdentity>(Failure(Error()));
        if (client) {
            sendRefresh(metadata, *client);
        } else {
            takeRefusal({u"invalid_client"_s, found ? Error() : found.error()});
        }
    });
}

void TokenKeeper::sendRefresh(const ServerMetadata &metadata, const ClientIdentity &client)
{
    TokenRequest request;
    request.step = AuthEvent::Step::TokenRefresh;
    request.sentence = tr("The token is renewed.");
    request.rule = u"OAuth 2.1 section 4.3; RFC 8707 section 2.2"_s;
    request.endpoint = metadata.tokenEndpoint;
    request.issuer = metadata.issuer;
    request.fields = refreshFields(m_credentials->refreshToken, m_credentials->resource);
    request.client = client;
    m_tokens.send(request, m_dpop, [this](const TokenResult &result) { takeToken(result); });
}

void TokenKeeper::takeToken(const TokenResult &result)
{
    if (!m_credentials) {
        finish(End::Refused);
        return;
    }
    if (!result && result.error().error.kind == Error::Kind::Auth) {
        takeRefusal(result.error());
        return;
    }
    if (!result) { // row O14: nobody said that the tokens are worth nothing
        finish(End::Failed, result.error().error);
        return;
    }
    Credentials renewed = *m_credentials;
    renewed.accessToken = result->accessToken;
    renewed.tokenType = result->tokenType;
    if (!result->refreshToken.isEmpty()) {
        renewed.refreshToken = result->refreshToken;
    }
    if (const QString read = unsignedJwt(result->idToken); !read.isEmpty()) {
        renewed.idToken = read;
    }
    renewed.expiresInSeconds = result->expiresInSeconds;
    renewed.receivedWallMs = m_http.clock().wallNs() / kNsPerMs;
    if (!m_isOutdated) {
        keep(renewed);
        return;
    }
    // Somebody signed in or out meanwhile: what they left there is not written over.
    m_vault.load(renewed.issuer, renewed.clientId, this,
                 [this, renewed](const Result<std::optional<Credentials>> &stored) {
                     if (!stored) {
                         finish(End::Failed, stored.error());
                     } else if (*stored && (*stored)->grantId == renewed.grantId) {
                         keep(renewed);
                     } else {
                         setCredentials(*stored);
                         finish(hasToken() ? End::Renewed : End::Refused);
                     }
                 });
}

void TokenKeeper::keep(const Credentials &renewed)
{
    setCredentials(renewed);
    m_vault.save(renewed, this, [this](const Result<> &) { finish(End::Renewed); });
}

void TokenKeeper::takeRefusal(const TokenFailure &failure)
{
    if (!m_credentials) { // signed out meanwhile
        finish(End::Refused, failure.error);
        return;
    }
    m_vault.load(m_credentials->issuer, m_credentials->clientId, this,
                 [this, failure](const Result<std::optional<Credentials>> &loaded) {
                     const std::optional<Credentials> stored = loaded.value_or(std::nullopt);
                     const bool hasChanged = stored && m_credentials && !stored->accessToken.isEmpty()
                                             && stored->refreshToken != m_credentials->refreshToken;
                     if (hasChanged) { // the refusal was of a token that has been replaced meanwhile (row O11)
                         setCredentials(stored);
                         finish(End::Renewed);
                         return;
                     }
                     if (!m_credentials) {
                         finish(End::Refused, failure.error);
                         return;
                     }
                     Credentials left = *m_credentials;
                     left.refreshToken.clear();
                     setCredentials(left);
                     m_vault.save(left, this,
                                  [this, failure](const Result<> &) { finish(End::Refused, failure.error); });
                 });
}

void TokenKeeper::finish(End end, const Error &error)
{
    m_lock.release();
    const QPointer<TokenKeeper> self(this);
    for (const Refreshed &waiting : std::exchange(m_waiting, {})) {
        waiting(end, error);
    }
    if (self && std::exchange(m_isOutdated, false)) {
        reread();
    }
}

void TokenKeeper::adopt(const Discovered &found, const Granted &granted, const std::shared_ptr<DpopProver> &dpop,
                        std::function<void()> done)
{
    const bool isBound = granted.tokens.tokenType.compare("DPoP"_L1, Qt::CaseInsensitive) == 0;
    Credentials credentials;
    credentials.issuer = found.server.issuer;
    credentials.clientId = granted.clientId;
    credentials.grantId = randomText(16);
    credentials.accessToken = granted.tokens.accessToken;
    credentials.tokenType = granted.tokens.tokenType;
    credentials.refreshToken = granted.tokens.refreshToken;
    credentials.idToken = unsignedJwt(granted.tokens.idToken);
    credentials.scopes = granted.scopes;
    credentials.resource = found.resourceId;
    credentials.isDefaulted = found.server.isDefaulted;
    credentials.expiresInSeconds = granted.tokens.expiresInSeconds;
    credentials.receivedWallMs = m_http.clock().wallNs() / kNsPerMs;
    if (dpop && isBound) {
        m_dpop = dpop;
        credentials.dpopPem = dpop->pem();
    }
    m_isLoaded = true;
    setCredentials(credentials);
    m_vault.save(credentials, this, [done = std::move(done)](const Result<> &) { done(); });
}

void TokenKeeper::discard(std::function<void()> done)
{
    if (!m_credentials) {
        done();
        return;
    }
    const Credentials old = *m_credentials;
    setCredentials(std::nullopt);
    m_vault.remove(old.issuer, old.clientId, this, [done = std::move(done)](const Result<> &) { done(); });
}

void TokenKeeper::clear(TokenStore::Wrote done)
{
    m_isLoaded = true;
    setCredentials(std::nullopt);
    m_vault.remove(QString(), QString(), this, std::move(done));
}

} // namespace Signalbox
