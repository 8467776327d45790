// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpclient.h"

#include "core/wire/http/httpclientprivate.h"
#include "core/wire/http/httpjob.h"

#include <QNetworkProxyFactory>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

HttpClient::Private::Private(HttpClient *client)
    : q(client)
    , pool(network, client)
    , deadlines([this](qint64 nowNs) { return expire(nowNs); })
{
}

HttpClient::Private::~Private()
{
    qDeleteAll(std::exchange(jobs, {})); // before their connections
}

void HttpClient::Private::findProxy(const HttpTarget &target, QObject *context,
                                    const std::function<void(const QNetworkProxy &)> &ready)
{
    const QString origin = target.origin();
    if (target.isLoopback()) {
        ready(QNetworkProxy::NoProxy);
    } else if (proxy) {
        ready(*proxy);
    } else if (const auto found = systemProxies.constFind(origin); found != systemProxies.constEnd()) {
        ready(*found);
    } else {
        // The system may have to load a script for this, so it is asked on another thread.
        QtConcurrent::run([origin] {
            const QNetworkProxyQuery query(QUrl(origin), QNetworkProxyQuery::UrlRequest);
            return QNetworkProxyFactory::systemProxyForQuery(query).value(0, QNetworkProxy::NoProxy);
        }).then(context, [this, origin, ready](const QNetworkProxy &answer) {
            systemProxies.insert(origin, answer);
            ready(answer);
        });
    }
}

qint64 HttpClient::Private::expire(qint64 nowNs)
{
    network.sweep();
    const QPointer<HttpClient> alive(q);
    QList<QPointer<HttpJob>> open;
    open.reserve(jobs.size());
    for (HttpJob *job : std::as_const(jobs)) {
        open.append(job);
    }
    for (const QPointer<HttpJob> &job : std::as_const(open)) {
        if (job) {
            job->expire(nowNs);
        }
        if (!alive) {
            return HttpDeadlines::kNever;
        }
    }
    qint64 next = pool.expire(nowNs);
    for (const HttpJob *job : std::as_const(jobs)) {
        next = std::min(next, job->deadline());
    }
    return next;
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HttpClient::~HttpClient() = default;

void HttpClient::setTls(const TlsOptions &options)
{
    d->network.setTls(options);
    d->pool.closeIdle();
}

void HttpClient::setProxy(const std::optional<QNetworkProxy> &proxy)
{
    d->proxy = proxy;
    d->systemProxies.clear();
    d->lastUrl.clear();
    d->pool.closeIdle();
}

void HttpClient::setSecretHeaders(const QByteArrayList &names)
{
    d->secretHeaders = names;
}

void HttpClient::setAddressCheck(std::function<Result<>(const QString &host, const QHostAddress &address)> check)
{
    d->network.setAddressCheck(std::move(check));
    d->pool.closeIdle();
}

HttpExchange *HttpClient::send(const HttpRequest &request)
{
    auto *job = new HttpJob(*d, request);
    d->jobs.append(job);
    job->start();
    return job;
}

void HttpClient::fetch(const HttpRequest &request, QObject *context, std::function<void(const Result<Answer> &)> done)
{
    HttpExchange *exchange = send(request);
    const auto answer = std::make_shared<Answer>();
    connect(
        exchange, &HttpExchange::bodyReceived, context, [answer](QByteArrayView bytes) { answer->body.append(bytes); },
        Qt::DirectConnection);
    connect(
        exchange, &HttpExchange::finished, context,
        [exchange, answer, done = std::move(done)](const Result<> &result) {
            if (!result) {
                done(Failure(result.error()));
                return;
            }
            answer->head = exchange->head();
            answer->trace = exchange->trace();
            done(std::move(*answer));
        },
        Qt::DirectConnection);
}

int HttpClient::openConnections() const
{
    return d->pool.size();
}

void HttpClient::closeIdle()
{
    d->pool.closeIdle();
}

} // namespace Signalbox
