// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servermetadata.h"

#include "core/auth/authchallenge.h"
#include "core/auth/metadatafields.h"
#include "core/auth/urlrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Result<> checkEndpoints(const ServerMetadata &metadata)
{
    const QList<std::pair<QUrl, QLatin1StringView>> endpoints = {
        {metadata.authorizationEndpoint, "authorization_endpoint"_L1},
        {metadata.tokenEndpoint, "token_endpoint"_L1},
        {metadata.registrationEndpoint, "registration_endpoint"_L1},
        {metadata.revocationEndpoint, "revocation_endpoint"_L1},
    };
    for (const auto &[url, name] : endpoints) {
        if (url.isEmpty()) {
            continue;
        }
        if (const Result<> checked = checkSecretUrl(url, name); !checked) {
            return checked;
        }
    }
    return {};
}

bool mayBeFor(const QString &found, const QString &asked, IssuerRule rule)
{
    const QUrl url(found, QUrl::StrictMode);
    return found == asked
           || (rule == IssuerRule::SameOrigin && isSameOrigin(url, QUrl(asked)) && checkSecretUrl(url, u"issuer"_s));
}

Failure wrongIssuer(const QString &found, const QString &asked)
{
    return fail(Error::Kind::Auth, QCoreApplication::translate(
                                       "Auth", "The authorization server's metadata is for another issuer (%1) than "
                                               "the one asked for (%2); nothing of it is used.")
                                       .arg(foreignText(found.left(200).toUtf8()), asked));
}

} // namespace

Result<ServerMetadata> decodeServerMetadata(QByteArrayView body, const QString &issuer, IssuerRule rule)
{
    Result<MetadataFields> fields =
        MetadataFields::parse(body, QCoreApplication::translate("Auth", "authorization server's metadata"));
    if (!fields) {
        return Failure(fields.error());
    }
    ServerMetadata metadata;
    fields->require("issuer");
    fields->require("token_endpoint");
    metadata.issuer = fields->string("issuer");
    if (fields->contains("issuer") && !mayBeFor(metadata.issuer, issuer, rule)) {
        return wrongIssuer(metadata.issuer, issuer);
    }
    metadata.authorizationEndpoint = fields->url("authorization_endpoint");
    metadata.tokenEndpoint = fields->url("token_endpoint");
    metadata.registrationEndpoint = fields->url("registration_endpoint");
    metadata.revocationEndpoint = fields->url("revocation_endpoint");
    metadata.scopesSupported = fields->strings("scopes_supported");
    metadata.grantTypes = fields->strings("grant_types_supported");
    metadata.challengeMethods = fields->strings("code_challenge_methods_supported");
    if (fields->contains("token_endpoint_auth_methods_supported")) {
        metadata.tokenAuthMethods = fields->strings("token_endpoint_auth_methods_supported");
    }
    metadata.dpopAlgorithms = fields->strings("dpop_signing_alg_values_supported");
    metadata.grantProfiles = fields->strings("authorization_grant_profiles_supported");
    metadata.issParameterSupported = fields->boolean("authorization_response_iss_parameter_supported").value_or(false);
    metadata.metadataDocumentSupported = fields->boolean("client_id_metadata_document_supported").value_or(false);
    return fields->verdict().and_then([&metadata] { return checkEndpoints(metadata); }).transform([&metadata] {
        return metadata;
    });
}

QList<QUrl> serverMetadataUrls(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QString origin = originOf(url);
    QList<QUrl> urls = {QUrl(origin + "/.well-known/oauth-authorization-server"_L1 + path),
                        QUrl(origin + "/.well-known/openid-configuration"_L1 + path)};
    if (!path.isEmpty()) {
        urls.append(QUrl(origin + path + "/.well-known/openid-configuration"_L1));
    }
    return urls;
}

ServerMetadata defaultedMetadata(const QUrl &server)
{
    ServerMetadata metadata;
    metadata.issuer = originOf(server);
    metadata.authorizationEndpoint = QUrl(metadata.issuer + "/authorize"_L1);
    metadata.tokenEndpoint = QUrl(metadata.issuer + "/token"_L1);
    metadata.registrationEndpoint = QUrl(metadata.issuer + "/register"_L1);
    metadata.tokenAuthMethods = QStringList{u"none"_s, u"client_secret_post"_s, u"client_secret_basic"_s};
    metadata.isDefaulted = true;
    return metadata;
}

Result<> checkPkceSupport(const ServerMetadata &metadata)
{
    if (metadata.isDefaulted || metadata.challengeMethods.contains("S256"_L1)) {
        return {};
    }
    return fail(Error::Kind::Auth, QCoreApplication::translate(
                                       "Auth", "The authorization server does not offer PKCE with S256, without which "
                                               "a stolen code could be used by others."));
}

} // namespace Signalbox
