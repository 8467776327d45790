// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizationflow.h"

#include "core/auth/authchallenge.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

AuthorizationFlow::AuthorizationFlow(AuthHttp &http, Registrar &registrar, const AuthOptions &options,
                                     PromptMaker makePrompt, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_registrar(registrar)
    , m_options(options)
    , m_makePrompt(std::move(makePrompt))
    , m_tokens(http)
{
}

AuthorizationFlow::~AuthorizationFlow() = default;

void AuthorizationFlow::start(const Plan &plan, Done done)
{
    m_plan = plan;
    m_done = std::move(done);
    m_questions = 0;
    m_hasReenrolled = false;
    begin();
}

void AuthorizationFlow::begin()
{
    const QString pkceRule = u"MCP security-considerations, Authorization Code Protection; RFC 7636"_s;
    Result<> may = checkPkceSupport(m_plan.found.server);
    if (may && m_plan.found.server.authorizationEndpoint.isEmpty()) {
        may = fail(Error::Kind::Protocol, tr("The authorization server names no address to sign in at."));
    }
    if (!may) {
        m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Refused, may.error().message, pkceRule);
        QMetaObject::invokeMethod(this, [this, error = may.error()] { finish(Failure(error)); }, Qt::QueuedConnection);
        return;
    }
    if (!m_plan.found.server.isDefaulted) {
        m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Went,
                    tr("The authorization server offers PKCE with S256."), pkceRule);
    }
    m_registrar.find(m_plan.found.server, [this](const Result<std::optional<ClientRegistration>> &found) {
        if (found) {
            withRegistration(*found);
        } else {
            finish(Failure(found.error()));
        }
    });
}

void AuthorizationFlow::withRegistration(const std::optional<ClientRegistration> &registration)
{
    m_prompt = m_makePrompt();
    const Result<QUrl> redirectUri = m_prompt->prepare(registration ? registration->redirectUri : QUrl());
    if (!redirectUri) {
        finish(Failure(redirectUri.error()));
        return;
    }
    m_attempt = std::make_unique<AuthorizationAttempt>();
    m_attempt->redirectUri = *redirectUri;
    if (registration) {
        askPerson(*registration);
        return;
    }
    m_registrar.enrol(m_plan.found.server, *redirectUri, [this](const Result<ClientRegistration> &enrolled) {
        if (enrolled) {
            askPerson(*enrolled);
        } else {
            finish(Failure(enrolled.error()));
        }
    });
}

void AuthorizationFlow::askPerson(const ClientRegistration &registration)
{
    m_registration = registration;
    m_attempt->clientId = registration.clientId;
    m_attempt->scopes = m_plan.scopes;
    m_attempt->resource = m_plan.found.resourceId;
    AuthorizationQuestion question;
    question.url = authorizationUrl(m_plan.found.server, *m_attempt);
    question.serverName = m_plan.serverName;
    question.issuer = m_plan.found.server.issuer;
    question.scopes = m_plan.scopes;
    question.state = m_attempt->state;
    AuthEvent event;
    event.step = AuthEvent::Step::AuthorizationRequest;
    event.sentence = tr("The person is asked in the browser.");
    event.rule = u"OAuth 2.1 section 4.1.1; RFC 7636; RFC 8252; RFC 8707"_s;
    event.method = "GET";
    event.url = maskedUrl(question.url);
    m_http.pauseBefore(event, this, [this, event, question] {
        m_http.note(event);
        ++m_questions;
        m_prompt->ask(question, [this](const Result<QByteArray> &query) { takeAnswer(query); });
    });
}

void AuthorizationFlow::takeAnswer(const Result<QByteArray> &query)
{
    const Result<QString> code = query.and_then(
        [this](const QByteArray &text) { return authorizationCode(text, m_plan.found.server, *m_attempt); });
    AuthEvent event;
    event.step = AuthEvent::Step::AuthorizationAnswer;
    event.outcome = code ? AuthEvent::Outcome::Went : AuthEvent::Outcome::Refused;
    event.sentence = code ? tr("The browser came back with a code.") : code.error().message;
    event.rule = u"OAuth 2.1 section 4.1.2; RFC 9207 section 2.4"_s;
    event.url = m_attempt->redirectUri;
    m_http.note(event);
    if (code) {
        noteChecked(*query);
        askToken(*code);
    } else {
        finish(Failure(code.error()));
    }
}

/// `query` has passed.
void AuthorizationFlow::noteChecked(const QByteArray &query)
{
    const bool saysIssuer = !formValue(formFields(query), u"iss"_s).value_or(QString()).isEmpty();
    m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Went,
                saysIssuer
                    ? tr("The answer has the state of the question, and is from the issuer that was asked.")
                    : tr("The answer has the state of the question. It does not say which issuer it is from, and "
                         "the authorization server does not promise to say it."),
                u"OAuth 2.1 section 4.1.2; RFC 9207 section 2.4"_s);
}

void AuthorizationFlow::askToken(const QString &code)
{
    const Result<ClientIdentity> client = identityOf(m_registration, m_options);
    if (!client) {
        finish(Failure(client.error()));
        return;
    }
    TokenRequest request;
    request.sentence = tr("The code is changed for a token.");
    request.rule = u"OAuth 2.1 section 4.1.3; RFC 7636 section 4.5; RFC 8707 section 2.2"_s;
    request.endpoint = m_plan.found.server.tokenEndpoint;
    request.issuer = m_plan.found.server.issuer;
    request.fields = codeFields(code, m_attempt->redirectUri, m_attempt->pkce.verifier, m_plan.found.resourceId);
    request.client = *client;
    m_tokens.send(request, m_plan.dpop, [this](const TokenResult &result) { takeToken(result); });
}

void AuthorizationFlow::takeToken(const TokenResult &result)
{
    const bool isUnknown =
        !result && (result.error().code == "invalid_client"_L1 || result.error().code == "unauthorized_client"_L1);
    if (isUnknown && m_registration.source == ClientRegistration::Source::Dynamic && !m_hasReenrolled
        && m_questions < m_plan.mostQuestions) {
        m_hasReenrolled = true;
        m_registrar.forget(m_registration.issuer, [this](const Result<> &) { withRegistration(std::nullopt); });
        return;
    }
    if (!result) {
        finish(Failure(result.error().error));
        return;
    }
    finish(Granted{*result, m_registration.clientId, unionOfScopes(m_plan.scopes, result->scopes)});
}

void AuthorizationFlow::finish(const Result<Granted> &result)
{
    m_prompt.reset();
    m_attempt.reset(); // verifier and state are of no further use (row O12)
    if (const Done done = std::exchange(m_done, {})) {
        done(result);
    }
}

Result<ClientIdentity> identityOf(const ClientRegistration &registration, const AuthOptions &options)
{
    ClientIdentity client;
    client.id = registration.clientId;
    client.secret = registration.clientSecret;
    client.method = registration.method;
    client.keyId = options.privateKeyId;
    if (client.method == TokenAuthMethod::PrivateKeyJwt) {
        const auto algorithm = algorithmFromText(options.privateKeyAlgorithm);
        if (!algorithm) {
            return fail(Error::Kind::Usage,
                        AuthorizationFlow::tr("Keys for %1 are not known here; ES256 and RS256 are.")
                            .arg(options.privateKeyAlgorithm.left(20)));
        }
        const Result<SigningKey> key = SigningKey::fromPem(options.privateKeyPem, *algorithm);
        if (!key) {
            return Failure(key.error());
        }
        client.key = *key;
    }
    return client;
}

} // namespace Signalbox
