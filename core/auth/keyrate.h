// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// How often a key may be used: so many requests within each window of time. Who comes when the window is full waits in
/// order, or fails at once.
struct KeyRate
{
    static constexpr int kMostRequests = 100'000;
    static constexpr int kMostMs = 24 * 60 * 60 * 1000;

    int requests = 0;    ///< in one window; 0: as often as one likes
    int windowMs = 1000; ///< 1 to kMostMs
    bool waits = true;

    bool operator==(const KeyRate &) const = default;
};

} // namespace Signalbox
