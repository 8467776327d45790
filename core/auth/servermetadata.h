// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Signalbox {

/// What an authorization server says of itself (RFC 8414, OpenID Connect Discovery).
struct ServerMetadata
{
    QString issuer; ///< verbatim: compared as text, never as an address
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl registrationEndpoint;
    QUrl revocationEndpoint;
    QStringList scopesSupported;
    QStringList grantTypes;
    QStringList challengeMethods;
    std::optional<QStringList> tokenAuthMethods; ///< none: the document does not say
    QStringList dpopAlgorithms;
    QStringList grantProfiles; ///< authorization_grant_profiles_supported
    bool issParameterSupported = false;
    bool metadataDocumentSupported = false; ///< client_id_metadata_document_supported
    bool isDefaulted = false;               ///< there was no document: the endpoints are those of revision 2025-03-26

    bool operator==(const ServerMetadata &) const = default;
};

/// Which issuer a document may be for. One that was named: letter for letter that one (RFC 8414 section 3.3, row O03).
/// Where none was named, and the server's own origin is taken for it (revision 2025-03-26): any of that origin.
enum class IssuerRule { Exact, SameOrigin };

/// Error: no such document, a wrong type, an endpoint that secrets may not be sent to, or (Kind::Auth) an issuer that it
/// may not be for: then nothing of the document is used.
[[nodiscard]] Result<ServerMetadata> decodeServerMetadata(QByteArrayView body, const QString &issuer,
                                                          IssuerRule rule = IssuerRule::Exact);

/// Where an issuer's metadata may lie, in order: RFC 8414 with the path after the well-known part, OpenID Connect the
/// same way, OpenID Connect with the path in front. All on the issuer's origin.
[[nodiscard]] QList<QUrl> serverMetadataUrls(const QString &issuer);

/// The endpoints of a server that has no metadata (revision 2025-03-26, "Fallbacks for Servers without Metadata
/// Discovery"): /authorize, /token and /register at its origin.
[[nodiscard]] ServerMetadata defaultedMetadata(const QUrl &server);

/// Error unless S256 is listed (row O06); defaulted endpoints pass.
[[nodiscard]] Result<> checkPkceSupport(const ServerMetadata &metadata);

} // namespace Signalbox
