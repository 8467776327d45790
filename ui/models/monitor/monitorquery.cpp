// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/monitorquery.h"

#include <array>

namespace Signalbox {

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr std::array kSteps = {kSecond,  2 * kSecond, 5 * kSecond, 10 * kSecond, 15 * kSecond, 30 * kSecond,
                               kMinute,  2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
                               kHour,    2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,
                               2 * kDay, 7 * kDay,    14 * kDay,   28 * kDay};
constexpr qint64 kMostPoints = 200;
constexpr qint64 kSecondsKept = 2 * kDay; // see DerivedStore::series
constexpr qint64 kMinutesKept = 60 * kDay;

} // namespace

qint64 displayStepNs(const TimeRange &range, qint64 nowNs)
{
    const qint64 age = nowNs - range.fromNs;
    const qint64 finest = age >= kMinutesKept ? kHour : age >= kSecondsKept ? kMinute : kSecond;
    for (const qint64 step : kSteps) {
        if (step >= finest && range.lengthNs() <= step * kMostPoints) {
            return step;
        }
    }
    return kSteps.back();
}

} // namespace Signalbox
