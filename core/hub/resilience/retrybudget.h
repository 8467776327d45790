// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace Signalbox {

/// Keeps repeats a small share of all calls, so that many callers do not besiege a server that is down.
class RetryBudget
{
public:
    /// Each call adds this share of a repeat.
    void called(double share) { m_repeats = std::min(m_repeats + share, kMost); }
    /// Is there a repeat left? Then it is taken.
    [[nodiscard]] bool take()
    {
        if (m_repeats < 1) {
            return false;
        }
        m_repeats -= 1;
        return true;
    }

private:
    static constexpr double kMost = 10; ///< however long all went well
    double m_repeats = 3;               ///< so that the first calls may be repeated too
};

} // namespace Signalbox
