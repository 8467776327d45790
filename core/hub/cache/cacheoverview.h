// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/cache/cachestatus.h"

#include <QList>

namespace Signalbox {

class CacheGate;
class Hub;

/// All that is kept to be used again: results of tools at the gate, and what the connections read; by server and tool.
[[nodiscard]] QList<CacheStatus> cacheStatuses(const Hub &hub, const CacheGate &gate);
/// Nothing that this server said before counts any more; an empty name: no server. How many results that were.
qsizetype forgetResults(const Hub &hub, CacheGate &gate, const QString &server);

} // namespace Signalbox
