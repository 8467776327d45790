// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/taskkeep.h"

namespace Signalbox {

void TaskKeep::keep(const QString &id, const CallOutcome &outcome)
{
    drop(id);
    m_outcomes.insert(id, outcome);
    m_order.append(id);
    m_bytes += outcome.result.size();
    while (m_order.size() > 1 && (m_order.size() > kMost || m_bytes > kMostBytes)) {
        drop(QString(m_order.constFirst()));
    }
}

std::optional<CallOutcome> TaskKeep::outcome(const QString &id) const
{
    const auto found = m_outcomes.constFind(id);
    return found == m_outcomes.cend() ? std::nullopt : std::optional(*found);
}

void TaskKeep::clear()
{
    m_outcomes.clear();
    m_order.clear();
    m_bytes = 0;
}

void TaskKeep::drop(const QString &id)
{
    if (m_order.removeOne(id)) {
        m_bytes -= m_outcomes.take(id).result.size();
    }
}

} // namespace Signalbox
