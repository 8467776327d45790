// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/reconnectplan.h"

namespace Signalbox {

std::optional<std::chrono::milliseconds> ReconnectPlan::failed(qint64 nowNs)
{
    const qint64 since = nowNs - std::chrono::nanoseconds(kWithin).count();
    std::erase_if(m_failures, [since](qint64 at) { return at < since; });
    m_failures.push_back(nowNs);
    if (failures() >= kMostFailures) {
        return {};
    }
    return m_backoff.after(failures());
}

} // namespace Signalbox
