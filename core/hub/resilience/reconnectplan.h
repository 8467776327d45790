// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/resilience/backoff.h"

#include <QtTypes>

#include <optional>
#include <vector>

namespace Signalbox {

/// When a connection that was lost is made anew: after 1, 2, 4 … 60 s, and no more after five losses within five
/// minutes (reliability.md P08). Times are nanoseconds of any clock that does not go back.
class ReconnectPlan
{
public:
    static constexpr int kMostFailures = 5;
    static constexpr std::chrono::minutes kWithin{5};

    explicit ReconnectPlan(Backoff backoff = {})
        : m_backoff(backoff)
    {
    }

    void setBackoff(const Backoff &backoff) { m_backoff = backoff; }
    /// The connection was lost, or could not be made anew. How long to wait; none: it is given up.
    [[nodiscard]] std::optional<std::chrono::milliseconds> failed(qint64 nowNs);
    /// Of those that count now.
    [[nodiscard]] int failures() const { return int(m_failures.size()); }
    void forget() { m_failures.clear(); } ///< the person began anew

private:
    Backoff m_backoff;
    std::vector<qint64> m_failures; // moments, oldest first, none older than kWithin
};

} // namespace Signalbox
