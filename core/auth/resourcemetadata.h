// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Signalbox {

/// What a protected resource says of itself (RFC 9728).
struct ResourceMetadata
{
    QString resource;                 ///< verbatim
    QStringList authorizationServers; ///< issuers, verbatim
    QStringList scopesSupported;
    QStringList bearerMethods;
    QString name;
    bool dpopRequired = false; ///< dpop_bound_access_tokens_required

    bool operator==(const ResourceMetadata &) const = default;
};

[[nodiscard]] Result<ResourceMetadata> decodeResourceMetadata(QByteArrayView body);

/// Where to look, in order: what the challenge names (left out if it may not be asked), below the server's path, at the
/// server's root (authorization-server-discovery, "Protected Resource Metadata Discovery Requirements").
[[nodiscard]] QList<QUrl> resourceMetadataUrls(const QUrl &server, const QString &challenged);

} // namespace Signalbox
