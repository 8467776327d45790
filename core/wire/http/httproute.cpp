// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httproute.h"

namespace Signalbox {

HttpRoute HttpRoute::to(const HttpTarget &target, const QNetworkProxy &proxy)
{
    HttpRoute route;
    route.target = target;
    const auto type = proxy.type();
    const bool isHttp = type == QNetworkProxy::HttpProxy || type == QNetworkProxy::HttpCachingProxy;
    if ((isHttp || type == QNetworkProxy::Socks5Proxy) && !target.isLoopback()) { // row H17
        route.proxy = proxy;
        route.proxyText = proxy.hostName() + u':' + QString::number(proxy.port());
        route.isForwarded = isHttp && !target.isSecure;
        if (route.isForwarded) {
            const QString pair = proxy.user() + u':' + proxy.password();
            route.proxyCredentials = proxy.user().isEmpty() ? QByteArray("") : "Basic " + pair.toUtf8().toBase64();
        } else if (isHttp) {
            route.proxy.setType(QNetworkProxy::HttpProxy); // the kind that tunnels
        }
    }
    route.key = target.origin().toLatin1() + ' ' + route.proxyText.toUtf8();
    return route;
}

} // namespace Signalbox
