// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/listpace.h"

#include <algorithm>

namespace Signalbox {

std::optional<qint64> ListPace::next(const TaskFactsList &facts)
{
    QList<std::pair<QString, Task::Status>> now;
    qint64 wanted = 0; // by the server: no task of it is to be asked about more often
    for (const TaskFacts &task : facts.tasks) {
        now.append({task.id, task.status});
        wanted = task.isOver() ? wanted : std::max(wanted, task.pollMs.value_or(0));
    }
    const bool isNew = now != m_last;
    m_last = std::move(now);
    if (!facts.canList || facts.running() == 0) {
        m_pauseMs = 0;
        return {};
    }
    m_pauseMs = isNew || m_pauseMs == 0 ? kFirstMs : std::min(2 * m_pauseMs, kLongestMs);
    m_pauseMs = std::max(m_pauseMs, std::min(wanted, kLongestWantedMs));
    return m_pauseMs;
}

} // namespace Signalbox
