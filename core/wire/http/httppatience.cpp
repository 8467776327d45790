// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httppatience.h"

#include "core/wire/http/httpdeadlines.h"

namespace Signalbox {

namespace {

qint64 after(qint64 ns, int milliseconds)
{
    return milliseconds > 0 ? ns + milliseconds * 1000000LL : HttpDeadlines::kNever;
}

} // namespace

HttpPatience::HttpPatience(const HttpLimits &limits, qint64 beganNs)
    : m_limits(limits)
    , m_beganNs(beganNs)
    , m_sinceNs(beganNs)
{
}

HttpPatience::Due HttpPatience::due() const
{
    using enum HttpProblem::Phase;
    const int limitMs = m_phase == Connect     ? m_limits.connectMs
                        : m_phase == FirstByte ? m_limits.firstByteMs
                                               : m_limits.idleMs;
    const Due step = {after(m_sinceNs, limitMs), m_phase, limitMs};
    const Due total = {after(m_beganNs, m_limits.totalMs), Total, m_limits.totalMs};
    return total.ns < step.ns ? total : step;
}

} // namespace Signalbox
