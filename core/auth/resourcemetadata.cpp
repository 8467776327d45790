// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/resourcemetadata.h"

#include "core/auth/metadatafields.h"
#include "core/auth/urlrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

Result<ResourceMetadata> decodeResourceMetadata(QByteArrayView body)
{
    Result<MetadataFields> fields =
        MetadataFields::parse(body, QCoreApplication::translate("Auth", "resource metadata"));
    if (!fields) {
        return Failure(fields.error());
    }
    ResourceMetadata metadata;
    fields->require("resource");
    metadata.resource = fields->string("resource");
    metadata.authorizationServers = fields->strings("authorization_servers");
    metadata.scopesSupported = fields->strings("scopes_supported");
    metadata.bearerMethods = fields->strings("bearer_methods_supported");
    metadata.name = fields->string("resource_name").left(200);
    metadata.dpopRequired = fields->boolean("dpop_bound_access_tokens_required").value_or(false);
    return fields->verdict().transform([&metadata] { return metadata; });
}

QList<QUrl> resourceMetadataUrls(const QUrl &server, const QString &challenged)
{
    QList<QUrl> urls;
    const auto add = [&urls](const QUrl &url) {
        if (!urls.contains(url)) {
            urls.append(url);
        }
    };
    const QUrl named(challenged, QUrl::StrictMode);
    if (named.isValid() && (isSameOrigin(named, server) || checkSecretUrl(named, QString()))) {
        add(named);
    }
    QString path = server.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    constexpr QLatin1StringView kWellKnown = "/.well-known/oauth-protected-resource"_L1;
    const QString origin = originOf(server);
    QUrl below(origin + kWellKnown + path, QUrl::StrictMode);
    if (server.hasQuery()) {
        below.setQuery(server.query(QUrl::FullyEncoded), QUrl::StrictMode);
    }
    add(below);
    add(QUrl(origin + kWellKnown, QUrl::StrictMode));
    return urls;
}

} // namespace Signalbox
