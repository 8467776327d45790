// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httppool.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/wire/http/httpdeadlines.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kIdleConnections = 64;
constexpr int kIdleSeconds = 60;

/// N of "Keep-Alive: timeout=N"; 0 if it is not there.
int keptSeconds(const HttpHeaders &headers)
{
    const QByteArray value = headers.value("Keep-Alive").toLower();
    const qsizetype at = value.indexOf("timeout=");
    if (at < 0) {
        return 0;
    }
    const QByteArray number = value.sliced(at + 8);
    return std::clamp(number.left(number.indexOf(',')).trimmed().toInt(), 0, 3600);
}

} // namespace

HttpPool::HttpPool(HttpNetwork &network, QObject *home)
    : m_network(network)
    , m_home(home)
{
}

HttpPool::~HttpPool()
{
    m_idle.clear();
    qDeleteAll(std::exchange(m_all, {}));
}

HttpConnection *HttpPool::take(const HttpRoute &route)
{
    for (qsizetype i = m_idle.size() - 1; i >= 0; --i) {
        HttpConnection *connection = m_idle.at(i);
        if (connection->route().key != route.key) {
            continue;
        }
        if (connection->isQuiet()) {
            m_idle.removeAt(i);
            connection->isReused = true;
            return connection;
        }
        connection->discard();
        i = std::min(i, m_idle.size());
    }
    return nullptr;
}

HttpConnection *HttpPool::make(const std::shared_ptr<const HttpRoute> &route)
{
    auto *connection = new HttpConnection(
        m_network, route,
        [this](HttpConnection *gone) {
            m_all.removeOne(gone);
            m_idle.removeOne(gone);
        },
        m_home);
    m_all.append(connection);
    return connection;
}

void HttpPool::keep(HttpConnection *connection, const HttpHeaders &answer)
{
    const int seconds = keptSeconds(answer);
    connection->setUser(nullptr);
    // A second less than the server said: a request that crosses the server's own end of it would be lost.
    const qint64 kept = seconds > 0 ? std::min(kIdleSeconds, seconds - 1) : kIdleSeconds;
    connection->keptUntilNs = Clock::system().monotonicNs() + kept * kNsPerSecond;
    m_idle.append(connection);
    if (m_idle.size() > kIdleConnections) {
        m_idle.first()->discard();
    }
}

void HttpPool::closeIdle()
{
    while (!m_idle.isEmpty()) {
        m_idle.last()->discard();
    }
}

qint64 HttpPool::expire(qint64 nowNs)
{
    qint64 next = HttpDeadlines::kNever;
    for (HttpConnection *connection : QList<HttpConnection *>(m_idle)) {
        if (connection->keptUntilNs <= nowNs) {
            connection->discard();
        } else {
            next = std::min(next, connection->keptUntilNs);
        }
    }
    return next;
}

} // namespace Signalbox
