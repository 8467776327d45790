// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace Signalbox {

/// Fills and frames `rect` with rounded corners; the border lies inside it, on whole pixels.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
              qreal width = 1.0);

/// One pixel wide, along an edge of `rect`.
void paintEdge(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour, int width = 1);

} // namespace Signalbox
