// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenrequest.h"

#include "core/auth/jwt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

void addIfAny(FormFields &fields, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        fields.append({name, value});
    }
}

/// Adds to form and headers what proves the client (RFC 6749 section 2.3.1: id and secret are form-encoded before base64).
Result<> addClient(const TokenRequest &request, const Clock &clock, FormFields &fields, HttpHeaders &headers)
{
    const ClientIdentity &client = request.client;
    switch (client.method) {
    case TokenAuthMethod::Basic:
        headers.append("Authorization",
                       "Basic " + (formEncoded(client.id) + ':' + formEncoded(client.secret)).toBase64());
        return {};
    case TokenAuthMethod::Post:
        fields.append({u"client_id"_s, client.id});
        fields.append({u"client_secret"_s, client.secret});
        return {};
    case TokenAuthMethod::None:
        addIfAny(fields, u"client_id"_s, client.id);
        return {};
    case TokenAuthMethod::PrivateKeyJwt:
        break;
    }
    if (!client.key) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("Auth",
                                                "The authorization server wants a signed assertion, and there is no "
                                                "private key to sign it with."));
    }
    const Result<QByteArray> assertion = clientAssertion(*client.key, client.keyId, client.id, request.issuer, clock);
    if (!assertion) {
        return Failure(assertion.error());
    }
    fields.append({u"client_id"_s, client.id});
    fields.append({u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s});
    fields.append({u"client_assertion"_s, QString::fromLatin1(*assertion)});
    return {};
}

} // namespace

FormFields codeFields(const QString &code, const QUrl &redirectUri, const QString &verifier, const QString &resource)
{
    FormFields fields = {{u"grant_type"_s, u"authorization_code"_s},
                         {u"code"_s, code},
                         {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                         {u"code_verifier"_s, verifier}};
    addIfAny(fields, u"resource"_s, resource);
    return fields;
}

FormFields refreshFields(const QString &refreshToken, const QString &resource)
{
    FormFields fields = {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
    addIfAny(fields, u"resource"_s, resource);
    return fields;
}

FormFields clientCredentialsFields(const QStringList &scopes, const QString &resource)
{
    FormFields fields = {{u"grant_type"_s, u"client_credentials"_s}};
    addIfAny(fields, u"scope"_s, scopes.join(u' '));
    addIfAny(fields, u"resource"_s, resource);
    return fields;
}

FormFields jwtBearerFields(const QString &assertion, const QStringList &scopes, const QString &resource)
{
    FormFields fields = {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                         {u"assertion"_s, assertion}};
    addIfAny(fields, u"scope"_s, scopes.join(u' '));
    addIfAny(fields, u"resource"_s, resource);
    return fields;
}

FormFields tokenExchangeFields(const QString &idToken, const QString &audience, const QString &resource,
                               const QStringList &scopes)
{
    FormFields fields = {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:token-exchange"_s},
                         {u"requested_token_type"_s, u"urn:ietf:params:oauth:token-type:id-jag"_s},
                         {u"audience"_s, audience},
                         {u"resource"_s, resource},
                         {u"subject_token"_s, idToken},
                         {u"subject_token_type"_s, u"urn:ietf:params:oauth:token-type:id_token"_s}};
    addIfAny(fields, u"scope"_s, scopes.join(u' '));
    return fields;
}

FormFields revocationFields(const QString &token, const QString &kind)
{
    return {{u"token"_s, token}, {u"token_type_hint"_s, kind}};
}

Result<HttpRequest> tokenHttpRequest(const TokenRequest &request, const DpopProver *dpop, const Clock &clock)
{
    HttpRequest http;
    http.method = "POST";
    http.url = request.endpoint;
    http.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    FormFields fields = request.fields;
    if (const Result<> added = addClient(request, clock, fields, http.headers); !added) {
        return Failure(added.error());
    }
    if (dpop) {
        const Result<QByteArray> proof = dpop->proof("POST", request.endpoint, QString(), clock);
        if (!proof) {
            return Failure(proof.error());
        }
        http.headers.append("DPoP", *proof);
    }
    http.body = formBody(fields);
    return http;
}

} // namespace Signalbox
