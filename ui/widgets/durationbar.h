// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace Signalbox {

enum class Pace {
    Usual,
    Slow,   ///< from twice the tool's usual p95
    Failed, ///< failed, or over its limit
};

/// The length of the bar for a duration: logarithmic, 1 ms to 3 s in `width` pixels, at least 2.
int durationBarLength(double milliseconds, int width);

/// A bar 5 px high, 52 px for 3 s, at the left of `cell`, or at the right where one reads from there.
void paintDurationBar(QPainter *painter, const QRect &cell, double milliseconds, Pace pace, const QWidget *widget);

} // namespace Signalbox
