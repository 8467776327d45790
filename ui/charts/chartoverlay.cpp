// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointRadius = 3.5;
constexpr float kChosenOpacity = 0.28F;

} // namespace

ChartOverlay::ChartOverlay(QCustomPlot *plot)
    : QCPLayerable(plot, u"overlay"_s)
{
}

void ChartOverlay::setCursor(std::optional<double> time, const QList<Point> &points, double pointTime)
{
    m_cursor = time;
    m_points = points;
    m_pointTime = pointTime;
}

void ChartOverlay::redraw()
{
    layer()->replot();
}

QRect ChartOverlay::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void ChartOverlay::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void ChartOverlay::draw(QCPPainter *painter)
{
    if (!m_shown) {
        return;
    }
    const QRect place = mParentPlot->axisRect()->rect();
    if (m_selection) {
        drawSelection(painter, place);
    }
    if (m_cursor) {
        drawCursor(painter, place);
    }
}

void ChartOverlay::drawSelection(QCPPainter *painter, const QRect &place) const
{
    const double left = mParentPlot->xAxis->coordToPixel(m_selection->lower);
    const double right = mParentPlot->xAxis->coordToPixel(m_selection->upper);
    QColor fill = m_look.chosen;
    fill.setAlphaF(kChosenOpacity);
    const QRectF band(left, place.top(), std::max(1.0, right - left), place.height());
    painter->fillRect(band, fill);
    painter->setPen(QPen(m_look.chosen, 1));
    painter->drawLine(band.topLeft(), band.bottomLeft());
    painter->drawLine(band.topRight(), band.bottomRight());
}

void ChartOverlay::drawCursor(QCPPainter *painter, const QRect &place) const
{
    const double x = mParentPlot->xAxis->coordToPixel(*m_cursor);
    QPen dashed(m_look.line, 1);
    dashed.setDashPattern({3, 3});
    painter->setPen(dashed);
    painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    painter->setAntialiasing(true);
    const double radius = kPointRadius * m_look.scale;
    const double pointX = mParentPlot->xAxis->coordToPixel(m_pointTime);
    for (const Point &point : m_points) {
        const QCPAxis *axis = point.rightAxis ? mParentPlot->yAxis2 : mParentPlot->yAxis;
        painter->setPen(QPen(m_look.ground, 1));
        painter->setBrush(point.colour);
        painter->drawEllipse(QPointF(pointX, axis->coordToPixel(point.value)), radius, radius);
    }
}

} // namespace Signalbox
