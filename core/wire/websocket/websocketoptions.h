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

/// How a server behind a WebSocket is reached.
struct WebSocketOptions
{
    QUrl url;            ///< ws or wss, without userinfo and fragment
    HttpHeaders headers; ///< the person's, sent with the upgrade; those that HTTP or WebSocket sets itself are refused
    QByteArrayList secretHeaders; ///< of these the values are masked in traces
    QByteArrayList secretQuery;   ///< parameters of the address beside the well-known ones: masked in traces
    TlsOptions tls;
    std::optional<QNetworkProxy> proxy; ///< none: the system's
    HttpAuthorizer *authorizer =
        nullptr; ///< not owned; must outlive the transport; null: no credentials but the headers
    Limits limits;
    int connectMs = 10000; ///< name, TCP, proxy, TLS and upgrade together
    int pingMs = 30000;    ///< between our pings; 0: none
    int closeMs = 2000;    ///< for the server to answer our close frame
};

} // namespace Signalbox
