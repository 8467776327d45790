// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"
#include "ui/models/charts/timerange.h"

#include <QTimeZone>

namespace Signalbox {

/// A figure with its unit: "12.1/s", "3.8 ms", "64 %"; a dash where there is none.
[[nodiscard]] QString chartValueText(double value, ChartUnit unit);
/// The unit alone, for the head of a table or a CSV file: "ms", "bytes", "%"; empty for counts.
[[nodiscard]] QString chartUnitText(ChartUnit unit);
/// "10–20 ms": a band of durations in nanoseconds.
[[nodiscard]] QString bandText(qint64 fromNs, qint64 toNs);
/// A moment as the page writes it: time of day, with the day in front where it is not `today`'s.
[[nodiscard]] QString momentText(qint64 wallNs, const QTimeZone &zone = QTimeZone::LocalTime);
/// "14:25:00 – 14:27:10".
[[nodiscard]] QString rangeText(const TimeRange &range, const QTimeZone &zone = QTimeZone::LocalTime);

/// Round values for a scale from 0 to `most`, at most `count` of them, 0 itself left out.
[[nodiscard]] QList<double> linearTicks(double most, int count);
/// Powers of ten between two values above 0; their doubles and fives as well where the powers are fewer than two.
[[nodiscard]] QList<double> logTicks(double least, double most);

struct TimeTick
{
    qint64 wallNs = 0;
    QString text;

    bool operator==(const TimeTick &) const = default;
};
/// Round moments of local time within the range, at most `count` of them.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeRange &range, int count,
                                        const QTimeZone &zone = QTimeZone::LocalTime);

} // namespace Signalbox
