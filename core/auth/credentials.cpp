// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"

#include "core/auth/authchallenge.h"
#include "core/auth/metadatafields.h"
#include "core/json/jsontext.h"

namespace Signalbox {

Json toJson(const Credentials &credentials)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("issuer", fromQString(credentials.issuer));
    json.insert_or_assign("client_id", fromQString(credentials.clientId));
    json.insert_or_assign("grant_id", fromQString(credentials.grantId));
    json.insert_or_assign("access_token", fromQString(credentials.accessToken));
    json.insert_or_assign("token_type", fromQString(credentials.tokenType));
    json.insert_or_assign("refresh_token", fromQString(credentials.refreshToken));
    json.insert_or_assign("id_token", fromQString(credentials.idToken));
    json.insert_or_assign("scope", fromQString(credentials.scopes.join(u' ')));
    json.insert_or_assign("resource", fromQString(credentials.resource));
    json.insert_or_assign("defaulted", credentials.isDefaulted);
    json.insert_or_assign("received_ms", credentials.receivedWallMs);
    json.insert_or_assign("expires_in", credentials.expiresInSeconds);
    json.insert_or_assign("dpop_key", fromQString(QString::fromLatin1(credentials.dpopPem)));
    return json;
}

std::optional<Credentials> credentialsFromJson(const Json &json)
{
    Result<MetadataFields> fields = MetadataFields::parse(compactJson(json), QString());
    if (!fields) {
        return {};
    }
    Credentials credentials;
    credentials.issuer = fields->string("issuer");
    credentials.clientId = fields->string("client_id");
    credentials.grantId = fields->string("grant_id");
    credentials.accessToken = fields->string("access_token");
    credentials.tokenType = fields->string("token_type");
    credentials.refreshToken = fields->string("refresh_token");
    credentials.idToken = fields->string("id_token");
    credentials.scopes = scopeList(fields->string("scope"));
    credentials.resource = fields->string("resource");
    credentials.isDefaulted = fields->boolean("defaulted").value_or(false);
    credentials.receivedWallMs = fields->integer("received_ms").value_or(0);
    credentials.expiresInSeconds = fields->integer("expires_in").value_or(-1);
    credentials.dpopPem = fields->string("dpop_key").toLatin1();
    const bool isWhole = fields->verdict() && !credentials.issuer.isEmpty()
                         && !(credentials.accessToken.isEmpty() && credentials.refreshToken.isEmpty());
    return isWhole ? std::optional(credentials) : std::nullopt;
}

} // namespace Signalbox
