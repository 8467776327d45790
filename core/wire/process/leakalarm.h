// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/process/processusage.h"

#include <deque>
#include <optional>

namespace Signalbox {

/// Tells when a server's memory rises steadily. Bytes are gathered to their least within a step, which is what is left
/// after a garbage collection; over the steps of a window the slope must be high, must not have gone down much in the
/// newer half (a cache that fills goes ever slower), and most pairs of steps must rise (saw teeth do not). The beginning
/// does not count. Pure: it knows no clock.
class LeakAlarm
{
public:
    struct Rule
    {
        double raiseMbPerMinute = 1.0;  ///< 1 MB = 1,000,000 bytes
        double clearMbPerMinute = 0.25; ///< below this in the newer half, for `clearMs`
        double leastSteadiness = 0.7;   ///< Trend::steadiness
        double leastPersistence = 0.5;  ///< the newer half's slope, of the whole's
        double leastGrowthMb = 5;       ///< from the first to the last step
        qint64 warmUpMs = 60'000;       ///< from the first sample on, not looked at
        qint64 stepMs = 10'000;
        qint64 leastMs = 300'000;  ///< so long it must have risen
        qint64 windowMs = 900'000; ///< what is older is forgotten
        qint64 clearMs = 120'000;
    };
    enum class Change { None, Raised, Cleared };

    LeakAlarm() = default;
    explicit LeakAlarm(const Rule &rule)
        : m_rule(rule)
    {
    }

    /// Samples in the order of `monoNs`. Another kind of memory than before begins anew.
    Change add(const ProcessUsage &sample);
    Change reset(); ///< another process: begins anew

    [[nodiscard]] bool isRaised() const { return m_isRaised; }
    [[nodiscard]] double mbPerMinute() const { return m_mbPerMinute; } ///< over the window, at the last full step
    [[nodiscard]] qint64 raisedMonoNs() const { return m_raisedNs; }   ///< while raised

private:
    struct Step
    {
        qint64 number = 0; ///< since the end of the warm-up
        qint64 leastBytes = 0;
    };

    Change judge(qint64 nowNs);

    Rule m_rule;
    std::deque<Step> m_steps; ///< the last one is being filled
    std::optional<qint64> m_firstNs;
    std::optional<ProcessUsage::Memory> m_memory;
    std::optional<qint64> m_calmSinceNs;
    double m_mbPerMinute = 0;
    qint64 m_raisedNs = 0;
    bool m_isRaised = false;
};

} // namespace Signalbox
