// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QPen>

namespace Signalbox {

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
              qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintEdge(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour, int width)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom() + 1 - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right() + 1 - width);
        break;
    }
    painter->fillRect(line, colour);
}

} // namespace Signalbox
