// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/session/calllimits.h"

#include <QTimer>

#include <functional>
#include <limits>

namespace Signalbox {

/// When one request is given up: without an answer or progress for so long, and in any case after so long.
class Deadline
{
public:
    static constexpr qint64 kNever = std::numeric_limits<qint64>::max();

    void start(qint64 nowNs, const CallLimits &limits, const Limits &defaults);
    void restartRequest(qint64 nowNs); ///< the next leg: the first limit begins anew
    void progressed(qint64 nowNs);     ///< likewise, if progress counts
    void shift(qint64 ns);             ///< so long nobody could be blamed for waiting
    void extend(int ms);               ///< both limits, because the person wants to wait longer

    [[nodiscard]] qint64 nearestNs() const { return qMin(m_requestAt, m_totalAt); }
    [[nodiscard]] bool totalIsNearest() const { return m_totalAt < m_requestAt; }
    [[nodiscard]] int requestMs() const { return m_waitedMs; } ///< with what it was extended by
    [[nodiscard]] int totalMs() const { return m_totalMs; }

private:
    int m_requestMs = -1;
    int m_waitedMs = -1; // the same, and what it was extended by since it began
    int m_totalMs = -1;
    bool m_progressExtends = true;
    qint64 m_requestAt = kNever;
    qint64 m_totalAt = kNever;
};

/// One timer for all deadlines of a session. It is set for the nearest and stays set when that call ends, so that a
/// call costs no timer.
class DeadlineTimer
{
public:
    /// `due(lateNs)` is called when the moment has come: so much later than it was set for.
    DeadlineTimer(const Clock &clock, std::function<void(qint64 lateNs)> due);

    void watch(qint64 atNs); ///< set for this moment unless already set for an earlier one
    void stop();

private:
    void handleTimeout();

    const Clock &m_clock;
    std::function<void(qint64)> m_due;
    QTimer m_timer;
    qint64 m_setFor = Deadline::kNever;
};

} // namespace Signalbox
