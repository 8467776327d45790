// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httptarget.h"

#include <QNetworkProxy>

namespace Signalbox {

/// How a target is reached: directly, through a tunnel (SOCKS, or CONNECT for https), or by asking an HTTP proxy to forward.
struct HttpRoute
{
    HttpTarget target;
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    bool isForwarded = false; ///< http by an HTTP proxy, absolute-form; CONNECT to port 80 is what many proxies refuse
    QByteArray proxyCredentials; ///< for isForwarded: null if not; else "Basic …" or empty
    QString proxyText;           ///< "127.0.0.1:3128"; empty without
    QByteArray key;              ///< the same for all requests that could use the same connection

    [[nodiscard]] static HttpRoute to(const HttpTarget &target, const QNetworkProxy &proxy);
};

} // namespace Signalbox
