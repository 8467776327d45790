// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/trend.h"

#include <QtTypes>

#include <algorithm>
#include <vector>

namespace Signalbox {

Trend Trend::of(std::span<const TrendPoint> points)
{
    std::vector<double> slopes;
    slopes.reserve(points.size() * points.size() / 2);
    qsizetype rising = 0;
    qsizetype falling = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            const double run = points[j].x - points[i].x;
            if (run > 0) {
                const double rise = points[j].y - points[i].y;
                slopes.push_back(rise / run);
                rising += rise > 0 ? 1 : 0;
                falling += rise < 0 ? 1 : 0;
            }
        }
    }
    if (slopes.empty()) {
        return {};
    }
    const auto middle = slopes.begin() + std::ptrdiff_t(slopes.size() / 2);
    std::ranges::nth_element(slopes, middle);
    return {.slope = *middle, .steadiness = double(rising - falling) / double(slopes.size())};
}

} // namespace Signalbox
