// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"
#include "core/wire/http/httpclient.h"

#include <QNetworkProxy>

#include <optional>

namespace Signalbox {

/// An entry's network settings, ready for use: files read, secrets taken from where they are kept.
struct RemoteAccess
{
    QUrl url; ///< with the API key in its query, if that is its place
    TlsOptions tls;
    std::optional<QNetworkProxy> proxy;
    AuthOptions auth;
};

/// What the entry holds for this run goes before what its variables hold, and its files. Errors are Kind::Usage: an address
/// that is none, a file that cannot be read, a variable that is not set; and those of readClientCertificate().
[[nodiscard]] Result<RemoteAccess> remoteAccess(const ServerEntry &entry);

/// SHA-256 of what stands in the files that it reads for the entry: another if one of them was replaced. Empty if there
/// are none.
[[nodiscard]] QByteArray digestOfFiles(const ServerEntry &entry);

} // namespace Signalbox
