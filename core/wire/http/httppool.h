// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpconnection.h"
#include "core/wire/http/httpheaders.h"

#include <QList>

namespace Signalbox {

/// All connections of a client, and which of them wait for their next request.
class HttpPool
{
public:
    HttpPool(HttpNetwork &network, QObject *home);
    ~HttpPool();
    Q_DISABLE_COPY_MOVE(HttpPool)

    /// The kept connection for this route that was used last; null if there is none, or none that still stands.
    [[nodiscard]] HttpConnection *take(const HttpRoute &route);
    [[nodiscard]] HttpConnection *make(const std::shared_ptr<const HttpRoute> &route);
    /// Its user is done, and the server agrees to another request: for how long may stand in its answer.
    void keep(HttpConnection *connection, const HttpHeaders &answer);

    [[nodiscard]] int size() const { return static_cast<int>(m_all.size()); }
    void closeIdle();
    /// Closes what was kept long enough; when to come again (Clock::monotonicNs).
    [[nodiscard]] qint64 expire(qint64 nowNs);

private:
    HttpNetwork &m_network;
    QObject *const m_home; ///< parent of the connections
    QList<HttpConnection *> m_all;
    QList<HttpConnection *> m_idle; ///< the last one used at the end
};

} // namespace Signalbox
