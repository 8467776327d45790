// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/grantflow.h"

#include "core/auth/authchallenge.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

GrantFlow::GrantFlow(AuthHttp &http, Registrar &registrar, const AuthOptions &options, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_registrar(registrar)
    , m_options(options)
    , m_tokens(http)
{
}

void GrantFlow::start(const AuthorizationFlow::Plan &plan, Done done)
{
    m_plan = plan;
    m_done = std::move(done);
    m_registrar.find(m_plan.found.server, [this](const Result<std::optional<ClientRegistration>> &found) {
        if (!found) {
            finish(Failure(found.error()));
            return;
        }
        if (!*found && m_options.grant != AuthOptions::Grant::JwtBearer) { // there the assertion says who we are
            Failure failure = fail(Error::Kind::Usage, tr("This way of signing in needs a client id."));
            failure.error().advice = tr("Enter a client id in the server's settings.");
            finish(failure);
            return;
        }
        const Result<ClientIdentity> client = identityOf(found->value_or(ClientRegistration()), m_options);
        if (client) {
            withClient(*client);
        } else {
            finish(Failure(client.error()));
        }
    });
}

void GrantFlow::withClient(const ClientIdentity &client)
{
    const QString &resource = m_plan.found.resourceId;
    if (m_options.grant == AuthOptions::Grant::EnterpriseManaged) {
        exchangeToken(client);
        return;
    }
    if (m_options.grant == AuthOptions::Grant::ClientCredentials) {
        askToken(client, tr("A token is asked for with the client's own credentials."),
                 u"SEP-1046; OAuth 2.1 section 4.2"_s, clientCredentialsFields(m_plan.scopes, resource));
        return;
    }
    const Result<QString> assertion = workloadToken();
    if (!assertion) {
        finish(Failure(assertion.error()));
        return;
    }
    askToken(client, tr("A token is asked for with the workload's own token."), u"SEP-1933; RFC 7523 section 2.1"_s,
             jwtBearerFields(*assertion, m_plan.scopes, resource));
}

Result<QString> GrantFlow::workloadToken() const
{
    constexpr qint64 kMostAnswerBytes = 64 * 1024;
    if (m_options.assertionFile.isEmpty()) {
        return m_options.assertion;
    }
    QFile file(m_options.assertionFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostAnswerBytes) {
        Failure failure = fail(Error::Kind::Storage, tr("The file with the workload's token cannot be read."));
        failure.error().where = m_options.assertionFile;
        return failure;
    }
    return QString::fromLatin1(file.read(kMostAnswerBytes).trimmed());
}

void GrantFlow::exchangeToken(const ClientIdentity &client)
{
    TokenRequest request;
    request.step = AuthEvent::Step::TokenExchange;
    request.sentence = tr("The identity provider is asked for leave to use this server.");
    request.rule = u"SEP-990; RFC 8693 section 2.1"_s;
    request.endpoint = m_options.idpTokenEndpoint;
    request.client.id = m_options.idpClientId;
    request.client.secret = m_options.idpClientSecret;
    request.client.method = m_options.idpClientSecret.isEmpty() ? TokenAuthMethod::None : TokenAuthMethod::Basic;
    request.fields =
        tokenExchangeFields(m_options.idpIdToken, m_plan.found.server.issuer, m_plan.found.resourceId, m_plan.scopes);
    if (const Result<> checked = checkSecretUrl(request.endpoint, u"idp_token_endpoint"_s); !checked) {
        finish(Failure(checked.error()));
        return;
    }
    m_http.trust(request.endpoint.host());
    m_tokens.send(request, nullptr, [this, client](const TokenResult &result) { takeExchange(client, result); });
}

void GrantFlow::takeExchange(const ClientIdentity &client, const TokenResult &result)
{
    if (!result) {
        finish(Failure(result.error().error));
        return;
    }
    if (result->issuedTokenType != "urn:ietf:params:oauth:token-type:id-jag"_L1) {
        finish(fail(Error::Kind::Protocol,
                    tr("The identity provider gave another kind of token than the one asked for.")));
        return;
    }
    askToken(client, tr("A token is asked for with the identity provider's leave."), u"SEP-990; RFC 7523 section 2.1"_s,
             jwtBearerFields(result->accessToken, m_plan.scopes, m_plan.found.resourceId));
}

void GrantFlow::askToken(const ClientIdentity &client, const QString &sentence, const QString &rule,
                         const FormFields &fields)
{
    TokenRequest request;
    request.sentence = sentence;
    request.rule = rule;
    request.endpoint = m_plan.found.server.tokenEndpoint;
    request.issuer = m_plan.found.server.issuer;
    request.fields = fields;
    request.client = client;
    m_tokens.send(request, m_plan.dpop, [this, clientId = client.id](const TokenResult &result) {
        if (result) {
            finish(Granted{*result, clientId, unionOfScopes(m_plan.scopes, result->scopes)});
        } else {
            finish(Failure(result.error().error));
        }
    });
}

void GrantFlow::finish(const Result<Granted> &result)
{
    if (const Done done = std::exchange(m_done, {})) {
        done(result);
    }
}

} // namespace Signalbox
