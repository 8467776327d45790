// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

// Times are kept in whole nanoseconds, asked for in milliseconds and told in seconds.
inline constexpr int kMsPerSecond = 1000;
inline constexpr qint64 kNsPerMs = 1'000'000;
inline constexpr qint64 kNsPerSecond = 1'000'000'000;
inline constexpr qint64 kNsPerMinute = 60 * kNsPerSecond;
inline constexpr qint64 kNsPerHour = 60 * kNsPerMinute;
inline constexpr qint64 kNsPerDay = 24 * kNsPerHour;

// The same where fractions count.
inline constexpr double kMsPerSecondReal = 1e3;
inline constexpr double kNsPerMsReal = 1e6;
inline constexpr double kNsPerSecondReal = 1e9;

} // namespace Signalbox
