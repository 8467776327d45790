// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Signalbox {

/// Waiting longer after each failure: `first`, twice that, four times that, never more than `longest`.
struct Backoff
{
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds longest{60000};

    bool operator==(const Backoff &) const = default;

    /// After the so-manieth failure in a row, counted from 1.
    [[nodiscard]] std::chrono::milliseconds after(int failures) const;
    /// The same with full jitter: anything from a tenth of it to all of it, so that those who failed together do not come
    /// back together.
    [[nodiscard]] std::chrono::milliseconds jittered(int failures, QRandomGenerator &chance) const;
};

} // namespace Signalbox
