// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>

namespace Signalbox {

/// A stretch of wall-clock time in nanoseconds since 1970 UTC, its end excluded. Empty: none.
struct TimeRange
{
    qint64 fromNs = 0;
    qint64 toNs = 0;

    [[nodiscard]] bool isEmpty() const { return toNs <= fromNs; }
    [[nodiscard]] qint64 lengthNs() const { return isEmpty() ? 0 : toNs - fromNs; }
    [[nodiscard]] bool contains(qint64 wallNs) const { return wallNs >= fromNs && wallNs < toNs; }

    /// Shorter (`factor` below 1) or longer, with `anchorNs` at the same share of it; never shorter than `leastNs`.
    [[nodiscard]] TimeRange zoomed(double factor, qint64 anchorNs, qint64 leastNs) const
    {
        const auto length = std::max(leastNs, qint64(double(lengthNs()) * factor));
        const double share = isEmpty() ? 0.5 : double(anchorNs - fromNs) / double(lengthNs());
        const qint64 from = anchorNs - qint64(double(length) * share);
        return {from, from + length};
    }

    bool operator==(const TimeRange &) const = default;
};

/// From the earlier of two moments to the later.
[[nodiscard]] inline TimeRange rangeBetween(qint64 oneNs, qint64 otherNs)
{
    return {std::min(oneNs, otherNs), std::max(oneNs, otherNs)};
}

} // namespace Signalbox
