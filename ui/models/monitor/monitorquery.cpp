// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/monitorquery.h"

#include "core/base/durations.h"

#include <array>

namespace Signalbox {

namespace {

constexpr std::array kSteps = {
    kNsPerSecond,  2 * kNsPerSecond, 5 * kNsPerSecond, 10 * kNsPerSecond, 15 * kNsPerSecond, 30 * kNsPerSecond,
    kNsPerMinute,  2 * kNsPerMinute, 5 * kNsPerMinute, 10 * kNsPerMinute, 15 * kNsPerMinute, 30 * kNsPerMinute,
    kNsPerHour,    2 * kNsPerHour,   3 * kNsPerHour,   6 * kNsPerHour,    12 * kNsPerHour,   kNsPerDay,
    2 * kNsPerDay, 7 * kNsPerDay,    14 * kNsPerDay,   28 * kNsPerDay};
constexpr qint64 kMostPoints = 200;
constexpr qint64 kSecondsKept = 2 * kNsPerDay; // see DerivedStore::series
constexpr qint64 kMinutesKept = 60 * kNsPerDay;

} // namespace

qint64 displayStepNs(const TimeRange &range, qint64 nowNs)
{
    const qint64 age = nowNs - range.fromNs;
    const qint64 finest = age >= kMinutesKept ? kNsPerHour : age >= kSecondsKept ? kNsPerMinute : kNsPerSecond;
    for (const qint64 step : kSteps) {
        if (step >= finest && range.lengthNs() <= step * kMostPoints) {
            return step;
        }
    }
    return kSteps.back();
}

} // namespace Signalbox
