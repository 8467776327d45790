// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// What a figure of a chart counts; decides how it is written and whether its scale is logarithmic.
enum class ChartUnit { Count, PerSecond, Nanoseconds, Bytes, BytesPerSecond, Percent };

/// How a series is told from the others: a colour together with a dash or a hatch.
enum class SeriesLook { First, Second, Third, Fourth, Fifth, Sixth, Failed };

/// One line, or one layer of bars.
struct ChartSeries
{
    QString name; ///< as shown; may come from a server
    SeriesLook look = SeriesLook::First;
    ChartUnit unit = ChartUnit::Count;
    QList<double> values;   ///< one for each time of the chart; NaN where there is no data
    bool rightAxis = false; ///< has a scale of its own, at the right
    bool isDrawn = true;    ///< else it stands in legend and table only

    bool operator==(const ChartSeries &other) const; ///< two missing figures are equal
};

/// A line that should not be crossed.
struct ChartLimit
{
    double value = 0;
    QString text;

    bool operator==(const ChartLimit &) const = default;
};

/// What a chart shows: figures by time. A value, so that it can be made on any thread.
struct ChartData
{
    qint64 stepNs = 0;   ///< how long each time stands for
    QList<qint64> times; ///< beginnings, wall-clock ns, ascending, all at least `stepNs` apart
    QList<ChartSeries> series;
    std::optional<ChartLimit> limit;

    /// The place in `times` whose stretch holds the moment; -1 if none does.
    [[nodiscard]] qsizetype indexAt(qint64 wallNs) const;
    /// The last time at which any series has a value; -1 if there is none.
    [[nodiscard]] qsizetype lastWithData() const;
    [[nodiscard]] double value(qsizetype seriesIndex, qsizetype timeIndex) const; ///< NaN outside

    bool operator==(const ChartData &) const = default;
};

} // namespace Signalbox
