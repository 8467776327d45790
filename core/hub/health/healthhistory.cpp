// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/healthhistory.h"

#include <algorithm>

namespace Signalbox {

/// Adds the time in the state so far.
void HealthHistory::settle(const Moment &now, HealthReport &into) const
{
    const qint64 passed = std::max<qint64>(now.monoNs - m_sinceNs, 0);
    switch (m_report.state) {
    case HealthState::Up:
    case HealthState::Failing: // what it leads to is not known; until then it is held for well
        into.upNs += passed;
        break;
    case HealthState::Down:
        into.downNs += passed;
        break;
    case HealthState::Unknown:
        break;
    }
}

void HealthHistory::enter(HealthState state, const QString &reason, const Moment &now)
{
    if (state == m_report.state) {
        return;
    }
    const qint64 upBefore = m_report.upNs;
    settle(now, m_report);
    if (m_report.state == HealthState::Failing && state == HealthState::Down) {
        m_report.downNs += m_report.upNs - upBefore; // it was down from the first failure on
        m_report.upNs = upBefore;
    }
    m_report.state = state;
    m_report.sinceWallNs = now.wallNs;
    m_sinceNs = now.monoNs;
    m_report.changes.append({now.wallNs, state, reason});
    if (m_report.changes.size() > kKeptChanges) {
        m_report.changes.removeFirst();
    }
}

void HealthHistory::add(const HealthOutcome &outcome, const Moment &now)
{
    m_report.last = outcome;
    switch (outcome.verdict) {
    case HealthOutcome::Verdict::NotAsked:
        enter(HealthState::Unknown, outcome.reason, now);
        return;
    case HealthOutcome::Verdict::Passed:
        ++m_report.checks;
        m_report.failedInRow = 0;
        enter(HealthState::Up, {}, now);
        return;
    case HealthOutcome::Verdict::Failed:
        ++m_report.checks;
        ++m_report.failed;
        ++m_report.failedInRow;
        const bool isDown = m_report.failedInRow >= m_failures || m_report.state == HealthState::Down;
        enter(isDown ? HealthState::Down : HealthState::Failing, outcome.reason, now);
        return;
    }
}

void HealthHistory::lost(const QString &reason, const Moment &now)
{
    enter(HealthState::Down, reason, now);
}

void HealthHistory::pause(const Moment &now)
{
    m_report.failedInRow = 0;
    enter(HealthState::Unknown, {}, now);
}

HealthReport HealthHistory::report(const Moment &now) const
{
    HealthReport report = m_report;
    settle(now, report);
    return report;
}

} // namespace Signalbox
