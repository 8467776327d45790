// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

class QImage;

namespace Signalbox {

class ChartView;
class TimeAxisBar;

/// Charts as they look, under each other, with the scale of time at the bottom if there is one; without cursor and
/// buttons. `size` is that of the whole in pixels of the drawing; lines and words stay as they are.
[[nodiscard]] QByteArray chartsSvg(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QSize &size);
/// `scale` pixels for each pixel of the drawing.
[[nodiscard]] QImage chartsImage(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QSize &size,
                                 double scale);
/// The figures of all of them as one CSV: a column for each series, its chart's title in front.
[[nodiscard]] QByteArray chartsCsv(const QList<ChartView *> &charts);

/// Writes a file whose ending says what it is: .svg, .png or .csv. Errors (Kind::Storage): another ending, or the
/// system's reason; what was there before then stays.
[[nodiscard]] Result<> saveCharts(const QList<ChartView *> &charts, const TimeAxisBar *bar, const QString &path);

} // namespace Signalbox
