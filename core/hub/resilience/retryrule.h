// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/resilience/backoff.h"

namespace Signalbox {

/// How often and when a call is tried again.
struct RetryRule
{
    int attempts = 3; ///< in all, 1 to kMostAttempts; 1: never again
    Backoff backoff{};
    std::chrono::milliseconds turnedAwayWait{60000}; ///< after 429 without Retry-After
    int totalMs = 0;     ///< of a call that names no limit of its own; 0: as Limits::totalMs
    double budget = 0.1; ///< so large a share of the calls may be repeats

    static constexpr int kMostAttempts = 5;

    bool operator==(const RetryRule &) const = default;
};

} // namespace Signalbox
