// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Signalbox {

/// One point of a series.
struct TrendPoint
{
    double x = 0;
    double y = 0;
};

/// How a series goes, told so that single wild values and resets do not matter.
struct Trend
{
    double slope = 0; ///< y per x: the median of the slopes of all pairs (Theil–Sen)
    double steadiness =
        0; ///< pairs that rise less pairs that fall, of all pairs (Kendall's tau): 1 only up, -1 only down

    /// Of points in order of x; all 0 for fewer than two. Takes time and room by the square of their number.
    [[nodiscard]] static Trend of(std::span<const TrendPoint> points);
};

} // namespace Signalbox
