// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpclient.h"
#include "core/wire/http/httpdeadlines.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httppool.h"

#include <QHash>

namespace Signalbox {

class HttpJob;

/// What the jobs of one client share.
struct HttpClient::Private
{
    explicit Private(HttpClient *client);
    ~Private();

    /// The proxy for a target, at once or later; `ready` is called in the life of `context` only.
    void findProxy(const HttpTarget &target, QObject *context, const std::function<void(const QNetworkProxy &)> &ready);
    qint64 expire(qint64 nowNs);

    HttpClient *const q;
    HttpNetwork network;
    HttpPool pool;
    HttpDeadlines deadlines;
    QList<HttpJob *> jobs; ///< not finished
    std::optional<QNetworkProxy> proxy;
    QHash<QString, QNetworkProxy> systemProxies; ///< by origin
    QByteArrayList secretHeaders;
    QUrl lastUrl; ///< mostly all requests go to one address: its route is made once
    std::shared_ptr<const HttpRoute> lastRoute;
};

} // namespace Signalbox
