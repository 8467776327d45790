// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace Signalbox {

/// A few figures as a line of a word's size, with a tick below for each step in which something failed.
struct SparkData
{
    QList<double> values; ///< in order of time; NaN: no figure
    QList<bool> failed;   ///< as many, or none

    [[nodiscard]] double most() const; ///< what the full height stands for; 0 if there is nothing
    bool operator==(const SparkData &) const = default;
};

inline constexpr int kSparkPoints = 26;

/// 72 × 16 px of the drawing in the middle of `place`'s height, as wide as it. Costs one polyline.
void paintSparkline(QPainter *painter, const QRect &place, const SparkData &data, const QWidget *widget);

} // namespace Signalbox
