// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/deadlines.h"

#include "core/base/durations.h"

#include <algorithm>
#include <chrono>

namespace Signalbox {

namespace {

int effective(int asked, int byDefault)
{
    return asked == 0 ? byDefault : asked;
}

qint64 momentAfter(qint64 nowNs, int ms)
{
    return ms > 0 ? nowNs + ms * kNsPerMs : Deadline::kNever;
}

} // namespace

void Deadline::start(qint64 nowNs, const CallLimits &limits, const Limits &defaults)
{
    m_requestMs = effective(limits.requestMs, defaults.requestMs);
    m_totalMs = effective(limits.totalMs, defaults.totalMs);
    m_progressExtends = limits.progress == CallLimits::Progress::AsServer
                            ? defaults.progressExtends
                            : limits.progress == CallLimits::Progress::Extends;
    m_waitedMs = m_requestMs;
    m_requestAt = momentAfter(nowNs, m_requestMs);
    m_totalAt = momentAfter(nowNs, m_totalMs);
}

void Deadline::restartRequest(qint64 nowNs)
{
    const qint64 anew = momentAfter(nowNs, m_requestMs);
    if (anew >= m_requestAt) { // else it was extended beyond that
        m_requestAt = anew;
        m_waitedMs = m_requestMs;
    }
}

void Deadline::progressed(qint64 nowNs)
{
    if (m_progressExtends) {
        restartRequest(nowNs);
    }
}

void Deadline::shift(qint64 ns)
{
    for (qint64 *moment : {&m_requestAt, &m_totalAt}) {
        if (*moment != kNever) {
            *moment += ns;
        }
    }
}

void Deadline::extend(int ms)
{
    shift(ms * kNsPerMs);
    m_waitedMs += m_waitedMs > 0 ? ms : 0;
    m_totalMs += m_totalMs > 0 ? ms : 0;
}

DeadlineTimer::DeadlineTimer(const Clock &clock, std::function<void(qint64)> due)
    : m_clock(clock)
    , m_due(std::move(due))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { handleTimeout(); });
}

void DeadlineTimer::watch(qint64 atNs)
{
    if (atNs >= m_setFor) {
        return;
    }
    m_setFor = atNs;
    const qint64 ms = std::max<qint64>((atNs - m_clock.monotonicNs() + kNsPerMs - 1) / kNsPerMs, 0);
    m_timer.start(std::chrono::milliseconds(std::min<qint64>(ms, std::numeric_limits<int>::max())));
}

void DeadlineTimer::stop()
{
    m_timer.stop();
    m_setFor = Deadline::kNever;
}

void DeadlineTimer::handleTimeout()
{
    const qint64 late = m_clock.monotonicNs() - m_setFor;
    m_setFor = Deadline::kNever;
    m_due(late); // may delete this
}

} // namespace Signalbox
