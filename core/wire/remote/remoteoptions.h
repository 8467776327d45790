// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/wire/http/httpauthorizer.h"
#include "core/wire/http/httpclient.h"

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace Signalbox {

/// How a server behind an address is reached over HTTP.
struct RemoteOptions
{
    QUrl url;            ///< http or https, without userinfo
    HttpHeaders headers; ///< the person's; those that the protocol or HTTP sets itself are never replaced by them
    QByteArrayList secretHeaders; ///< of these the values are masked in traces
    QByteArrayList secretQuery;   ///< parameters of the address beside the well-known ones: masked in traces and errors
    TlsOptions tls;
    std::optional<QNetworkProxy> proxy;   ///< none: the system's
    HttpAuthorizer *authorizer = nullptr; ///< not owned; must outlive the transport; null: no credentials
    Limits limits;
};

/// Is this a header that the protocol sets itself (protocol.md section 8, point 8), so that the person may not?
[[nodiscard]] bool isReservedHeader(QByteArrayView name);

} // namespace Signalbox
