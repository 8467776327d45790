// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/backoff.h"

#include <algorithm>

namespace Signalbox {

std::chrono::milliseconds Backoff::after(int failures) const
{
    constexpr int kMostDoublings = 30; // beyond that every first wait is over every longest one
    const qint64 doubled = first.count() << std::clamp(failures - 1, 0, kMostDoublings);
    return std::min(std::chrono::milliseconds(doubled), longest);
}

std::chrono::milliseconds Backoff::jittered(int failures, QRandomGenerator &chance) const
{
    constexpr double kLeast = 0.1;
    const double share = kLeast + ((1 - kLeast) * chance.generateDouble());
    return std::chrono::milliseconds(qint64(double(after(failures).count()) * share));
}

} // namespace Signalbox
