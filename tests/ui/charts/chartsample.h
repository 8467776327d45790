// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/heatdata.h"

#include <cmath>
#include <limits>

namespace Signalbox::ChartSample {

inline constexpr qint64 kSecond = 1'000'000'000;
inline constexpr qint64 kStart = 1'795'435'200 * kSecond; // 23 Nov 2026, 12:00 UTC
inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Three lines of durations, a second a point, that rise and fall.
inline ChartData latency(int count = 60)
{
    ChartData data{.stepNs = kSecond, .times = {}, .series = {}, .limit = {}};
    ChartSeries p99{
        .name = QStringLiteral("p99"), .look = SeriesLook::Fourth, .unit = ChartUnit::Nanoseconds, .values = {}};
    ChartSeries p95{
        .name = QStringLiteral("p95"), .look = SeriesLook::Second, .unit = ChartUnit::Nanoseconds, .values = {}};
    ChartSeries p50{
        .name = QStringLiteral("p50"), .look = SeriesLook::First, .unit = ChartUnit::Nanoseconds, .values = {}};
    for (int i = 0; i < count; ++i) {
        data.times.append(kStart + i * kSecond);
        p50.values.append(13e6 * (1 + 0.1 * std::sin(i)));
        p95.values.append(100e6 * (1 + 0.4 * std::sin(i * 0.7)));
        p99.values.append(240e6 * (1 + 0.5 * std::sin(i * 1.3)));
    }
    data.series = {p99, p95, p50};
    return data;
}

} // namespace Signalbox::ChartSample
