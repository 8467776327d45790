// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cacheoverview.h"

#include "core/hub/cache/cachegate.h"
#include "core/hub/cache/reads.h"
#include "core/hub/hub.h"

#include <algorithm>
#include <tuple>

namespace Signalbox {

QList<CacheStatus> cacheStatuses(const Hub &hub, const CacheGate &gate)
{
    QList<CacheStatus> all = gate.statuses();
    for (const ServerStatus &status : hub.statuses()) {
        const Connection *connection = hub.byId(status.entry.id);
        if (!connection || !connection->reads()) {
            continue;
        }
        for (CacheStatus read : connection->reads()->statuses()) {
            if (read.entries > 0 || read.hits > 0) { // most servers do not say how long a list may be kept
                read.server = status.entry.name;
                all.append(read);
            }
        }
    }
    std::ranges::sort(all, {}, [](const CacheStatus &one) { return std::tie(one.server, one.tool); });
    return all;
}

qsizetype forgetResults(const Hub &hub, CacheGate &gate, const QString &server)
{
    qsizetype before = gate.cache().size();
    if (server.isEmpty()) {
        gate.clear();
    } else {
        gate.forget(server);
    }
    before -= gate.cache().size();
    for (const ServerStatus &status : hub.statuses()) {
        const Connection *connection = hub.byId(status.entry.id);
        if (connection && connection->reads() && (server.isEmpty() || status.entry.name == server)) {
            before += connection->reads()->cache().size();
            connection->reads()->clear();
        }
    }
    return before;
}

} // namespace Signalbox
