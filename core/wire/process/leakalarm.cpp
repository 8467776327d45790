// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/leakalarm.h"

#include "core/base/durations.h"
#include "core/wire/process/trend.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace Signalbox {

namespace {

constexpr double kMsPerMinute = 60'000;
constexpr double kBytesPerMb = 1e6;

} // namespace

LeakAlarm::Change LeakAlarm::reset()
{
    const bool wasRaised = std::exchange(m_isRaised, false);
    m_steps.clear();
    m_firstNs.reset();
    m_memory.reset();
    m_calmSinceNs.reset();
    m_mbPerMinute = 0;
    m_raisedNs = 0;
    return wasRaised ? Change::Cleared : Change::None;
}

LeakAlarm::Change LeakAlarm::add(const ProcessUsage &sample)
{
    Change change = Change::None;
    if (m_memory && *m_memory != sample.memory) {
        change = reset();
    }
    m_memory = sample.memory;
    m_firstNs = m_firstNs.value_or(sample.monoNs);
    const qint64 sinceMs = (sample.monoNs - *m_firstNs) / kNsPerMs - m_rule.warmUpMs;
    if (sinceMs < 0) {
        return change;
    }
    const qint64 number = sinceMs / m_rule.stepMs;
    if (!m_steps.empty() && m_steps.back().number == number) {
        m_steps.back().leastBytes = std::min(m_steps.back().leastBytes, sample.memoryBytes);
        return change;
    }
    const Change judged = m_steps.empty() ? Change::None : judge(sample.monoNs);
    m_steps.push_back({number, sample.memoryBytes});
    while (number - m_steps.front().number >= m_rule.windowMs / m_rule.stepMs) {
        m_steps.pop_front();
    }
    return judged != Change::None ? judged : change;
}

/// Looks at full steps only: called when the last one is over.
LeakAlarm::Change LeakAlarm::judge(qint64 nowNs)
{
    std::vector<TrendPoint> points;
    points.reserve(m_steps.size());
    for (const Step &step : m_steps) {
        points.push_back({double(step.number * m_rule.stepMs) / kMsPerMinute, double(step.leastBytes) / kBytesPerMb});
    }
    const std::span<const TrendPoint> all(points);
    const Trend trend = Trend::of(all);
    const Trend newer = Trend::of(all.last((all.size() + 1) / 2));
    m_mbPerMinute = trend.slope;
    if (!m_isRaised) {
        const bool isLong = (m_steps.back().number - m_steps.front().number + 1) * m_rule.stepMs >= m_rule.leastMs;
        const bool isSteep = trend.slope >= m_rule.raiseMbPerMinute && newer.slope >= m_rule.raiseMbPerMinute;
        const bool isSteady =
            trend.steadiness >= m_rule.leastSteadiness && newer.slope >= trend.slope * m_rule.leastPersistence;
        if (isLong && isSteep && isSteady && points.back().y - points.front().y >= m_rule.leastGrowthMb) {
            m_isRaised = true;
            m_raisedNs = nowNs;
            m_calmSinceNs.reset();
            return Change::Raised;
        }
        return Change::None;
    }
    if (newer.slope >= m_rule.clearMbPerMinute) {
        m_calmSinceNs.reset();
        return Change::None;
    }
    m_calmSinceNs = m_calmSinceNs.value_or(nowNs);
    if (nowNs - *m_calmSinceNs < m_rule.clearMs * kNsPerMs) {
        return Change::None;
    }
    m_isRaised = false;
    m_steps.clear(); // or the same rise would raise it again
    return Change::Cleared;
}

} // namespace Signalbox
