// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientregistration.h"

#include "core/auth/authchallenge.h"
#include "core/auth/metadatafields.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// How the client that is registered shall prove itself: not at all if that is allowed, it is a program on a desktop.
TokenAuthMethod wantedMethod(const ServerMetadata &metadata)
{
    const bool mayBePublic = metadata.tokenAuthMethods && metadata.tokenAuthMethods->contains("none"_L1);
    return mayBePublic ? TokenAuthMethod::None : chooseMethod(metadata.tokenAuthMethods, true, false);
}

bool offersRefresh(const ServerMetadata &metadata)
{
    return metadata.grantTypes.isEmpty() || metadata.grantTypes.contains("refresh_token"_L1);
}

Failure registrationRefused(int status, QByteArrayView body)
{
    QString error;
    QString description;
    if (Result<MetadataFields> fields = MetadataFields::parse(body, QString())) {
        error = fields->string("error").left(100);
        description = foreignText(fields->string("error_description").toUtf8());
    }
    Failure failure =
        fail(Error::Kind::Auth,
             QCoreApplication::translate("Auth", "The authorization server does not register Signalbox: %1")
                 .arg(description.isEmpty() ? error.isEmpty() ? QString::number(status) : error : description),
             status);
    failure.error().advice = error == "invalid_redirect_uri"_L1
                                 ? QCoreApplication::translate(
                                       "Auth", "It does not accept an address on this machine to come back to; enter a "
                                               "client id that was registered with one.")
                                 : QCoreApplication::translate("Auth", "Enter a client id in the server's settings.");
    return failure;
}

} // namespace

Result<std::optional<ClientRegistration>> givenRegistration(const ServerMetadata &metadata, const AuthOptions &options)
{
    ClientRegistration registration;
    registration.issuer = metadata.issuer;
    if (!options.clientId.isEmpty()) {
        if (!options.clientIssuer.isEmpty() && options.clientIssuer != metadata.issuer) {
            return fail(Error::Kind::Auth,
                        QCoreApplication::translate(
                            "Auth", "The client id was registered with %1, but the server now names %2; "
                                    "it is not sent there.")
                            .arg(options.clientIssuer, metadata.issuer));
        }
        registration.source = ClientRegistration::Source::PreRegistered;
        registration.clientId = options.clientId;
        registration.clientSecret = options.clientSecret;
        registration.method = methodFromText(options.tokenAuthMethod)
                                  .value_or(chooseMethod(metadata.tokenAuthMethods, !options.clientSecret.isEmpty(),
                                                         !options.privateKeyPem.isEmpty()));
        return registration;
    }
    const QUrl &document = options.clientMetadataUrl;
    if (metadata.metadataDocumentSupported && document.scheme() == "https"_L1 && document.path().size() > 1) {
        registration.source = ClientRegistration::Source::MetadataDocument;
        registration.clientId = document.toString(QUrl::FullyEncoded);
        return registration;
    }
    return std::nullopt;
}

QByteArray registrationBody(const ServerMetadata &metadata, const QUrl &redirectUri)
{
    Json grants(jsoncons::json_array_arg);
    grants.push_back("authorization_code");
    if (offersRefresh(metadata)) {
        grants.push_back("refresh_token");
    }
    Json responses(jsoncons::json_array_arg);
    responses.push_back("code");
    Json redirects(jsoncons::json_array_arg);
    redirects.push_back(fromQString(redirectUri.toString(QUrl::FullyEncoded)));
    Json body(jsoncons::json_object_arg);
    body.insert_or_assign("client_name", "Signalbox");
    body.insert_or_assign("redirect_uris", std::move(redirects));
    body.insert_or_assign("grant_types", std::move(grants));
    body.insert_or_assign("response_types", std::move(responses));
    body.insert_or_assign("token_endpoint_auth_method", fromQString(methodText(wantedMethod(metadata))));
    body.insert_or_assign("application_type", "native");
    return compactJson(body);
}

Result<ClientRegistration> decodeRegistration(int status, QByteArrayView body, const ServerMetadata &metadata,
                                              const QUrl &redirectUri)
{
    if (status < 200 || status > 299) {
        return registrationRefused(status, body);
    }
    Result<MetadataFields> fields =
        MetadataFields::parse(body, QCoreApplication::translate("Auth", "answer to the registration"));
    if (!fields) {
        return Failure(fields.error());
    }
    ClientRegistration registration;
    registration.issuer = metadata.issuer;
    registration.redirectUri = redirectUri;
    fields->require("client_id");
    registration.clientId = fields->string("client_id");
    registration.clientSecret = fields->string("client_secret");
    registration.secretExpiresAt = fields->integer("client_secret_expires_at").value_or(0);
    registration.method = methodFromText(fields->string("token_endpoint_auth_method")).value_or(wantedMethod(metadata));
    const bool needsSecret =
        registration.method == TokenAuthMethod::Basic || registration.method == TokenAuthMethod::Post;
    if (needsSecret && registration.clientSecret.isEmpty()) {
        registration.method = TokenAuthMethod::None;
    }
    return fields->verdict().transform([&registration] { return registration; });
}

Json toJson(const ClientRegistration &registration)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("issuer", fromQString(registration.issuer));
    json.insert_or_assign("client_id", fromQString(registration.clientId));
    json.insert_or_assign("client_secret", fromQString(registration.clientSecret));
    json.insert_or_assign("token_endpoint_auth_method", fromQString(methodText(registration.method)));
    json.insert_or_assign("redirect_uri", fromQString(registration.redirectUri.toString(QUrl::FullyEncoded)));
    json.insert_or_assign("client_secret_expires_at", registration.secretExpiresAt);
    return json;
}

std::optional<ClientRegistration> registrationFromJson(const Json &json)
{
    Result<MetadataFields> fields = MetadataFields::parse(compactJson(json), QString());
    if (!fields) {
        return {};
    }
    ClientRegistration registration;
    registration.issuer = fields->string("issuer");
    registration.clientId = fields->string("client_id");
    registration.clientSecret = fields->string("client_secret");
    registration.method = methodFromText(fields->string("token_endpoint_auth_method")).value_or(TokenAuthMethod::None);
    registration.redirectUri = QUrl(fields->string("redirect_uri"), QUrl::StrictMode);
    registration.secretExpiresAt = fields->integer("client_secret_expires_at").value_or(0);
    const bool isWhole = fields->verdict() && !registration.issuer.isEmpty() && !registration.clientId.isEmpty();
    return isWhole ? std::optional(registration) : std::nullopt;
}

} // namespace Signalbox
