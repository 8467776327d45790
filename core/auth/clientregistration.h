// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authoptions.h"
#include "core/auth/servermetadata.h"
#include "core/auth/tokenauthmethod.h"
#include "core/json/json.h"

namespace Signalbox {

/// What we are to one authorization server.
struct ClientRegistration
{
    enum class Source { PreRegistered, MetadataDocument, Dynamic };

    Source source = Source::Dynamic;
    QString issuer;
    QString clientId;
    QString clientSecret; ///< may be empty
    TokenAuthMethod method = TokenAuthMethod::None;
    QUrl redirectUri;           ///< the one that was registered; Dynamic only
    qint64 secretExpiresAt = 0; ///< seconds since 1970; 0: never

    bool operator==(const ClientRegistration &) const = default;
};

/// The registration that needs no request, if one applies: the person's own, then the metadata document where the
/// authorization server knows them (client-registration, "Priority Order"). Error (Kind::Auth): the person's client id
/// belongs to another issuer (row O08).
[[nodiscard]] Result<std::optional<ClientRegistration>> givenRegistration(const ServerMetadata &metadata,
                                                                          const AuthOptions &options);

/// The body of a registration request (RFC 7591): our own values, a native application (row O18).
[[nodiscard]] QByteArray registrationBody(const ServerMetadata &metadata, const QUrl &redirectUri);
/// What of the answer is used: the id, the secret and how to send it. The rest is what we sent. Error: refused, or no id.
[[nodiscard]] Result<ClientRegistration> decodeRegistration(int status, QByteArrayView body,
                                                            const ServerMetadata &metadata, const QUrl &redirectUri);

[[nodiscard]] Json toJson(const ClientRegistration &registration);
[[nodiscard]] std::optional<ClientRegistration> registrationFromJson(const Json &json);

} // namespace Signalbox
