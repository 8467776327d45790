// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpmessage.h"
#include "core/wire/http/httpproblem.h"

namespace Signalbox {

/// Which of its limits an exchange will meet next, and when. Times are Clock::monotonicNs.
class HttpPatience
{
public:
    struct Due
    {
        qint64 ns; ///< HttpDeadlines::kNever: it has no limit
        HttpProblem::Phase phase;
        int limitMs;
    };

    HttpPatience(const HttpLimits &limits, qint64 beganNs);

    /// From now on it waits for the connection, the first byte of the answer, or more of it.
    void waitFor(HttpProblem::Phase phase, qint64 nowNs)
    {
        m_phase = phase;
        m_sinceNs = nowNs;
    }
    [[nodiscard]] qint64 beganNs() const { return m_beganNs; }
    [[nodiscard]] Due due() const;

private:
    const HttpLimits m_limits;
    const qint64 m_beganNs;
    qint64 m_sinceNs;
    HttpProblem::Phase m_phase = HttpProblem::Phase::Connect;
};

} // namespace Signalbox
