// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxisbar.h"

#include "ui/charts/chartgeometry.h"
#include "ui/charts/timeaxis.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Signalbox {

namespace {

constexpr int kBarHeight = 22;
constexpr int kBarTickDistance = 90;

} // namespace

TimeAxisBar::TimeAxisBar(TimeAxis &axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&axis, &TimeAxis::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&axis, &TimeAxis::cursorChanged, this, qOverload<>(&QWidget::update));
}

void TimeAxisBar::setRightInset(int pixels)
{
    m_rightInset = pixels;
    update();
}

QSize TimeAxisBar::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {metrics.px(360), metrics.px(kBarHeight)};
}

void TimeAxisBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int frame = metricsOf(this).px(ChartGeometry::kFrame);
    painter.fillRect(rect(), tokensOf(this).base);
    const int left = isRightToLeft() ? m_rightInset : 0; // where the scroll bar is
    paint(&painter, rect().adjusted(frame + left, 0, left - frame - m_rightInset, 0), true);
}

void TimeAxisBar::paint(QPainter *painter, const QRect &place, bool withCursor) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    painter->fillRect(place, tokens.base);
    const TimeRange range = m_axis.range();
    const int legend = metrics.px(ChartGeometry::kLegendWidth); // time goes to the right whichever way one reads
    const int left = isRightToLeft() ? legend : 0;
    const QRect plot = place.adjusted(metrics.px(ChartGeometry::kPlotLeft) + left, 0, left - legend, 0);
    if (range.isEmpty() || plot.width() < 1) {
        return;
    }
    const auto pixel = [&](qint64 wallNs) {
        return plot.left() + int(double(wallNs - range.fromNs) / double(range.lengthNs()) * plot.width());
    };
    painter->setFont(tabular(fontFor(FontRole::Small)));
    painter->setPen(tokens.text3);
    const int count = std::max(2, plot.width() / metrics.px(kBarTickDistance)); // as the grid of the charts
    const bool tagged = withCursor && m_axis.cursor();
    const QString moment = tagged ? momentText(*m_axis.cursor()) : QString();
    const QRect tag = tagged ? tagRect(painter->fontMetrics(), place, pixel(*m_axis.cursor()), moment) : QRect();
    for (const TimeTick &tick : timeTicks(range, count)) {
        const int half = painter->fontMetrics().horizontalAdvance(tick.text) / 2 + 1;
        const QRect label(pixel(tick.wallNs) - half, place.top(), 2 * half, place.height());
        if (!label.intersects(tag)) { // what the tag would cut is not written
            painter->drawText(label, Qt::AlignCenter, tick.text);
        }
    }
    if (tagged) {
        paintTag(painter, tag, moment);
    }
}

QRect TimeAxisBar::tagRect(const QFontMetrics &font, const QRect &place, int middle, const QString &text) const
{
    const Metrics metrics = metricsOf(this);
    const int width = font.horizontalAdvance(text) + metrics.px(12);
    QRect tag(middle - width / 2, place.top() + metrics.px(2), width, place.height() - metrics.px(4));
    tag.moveLeft(std::clamp(tag.left(), place.left(), place.right() - width));
    return tag;
}

void TimeAxisBar::paintTag(QPainter *painter, const QRect &tag, const QString &text) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.pressed);
    painter->drawRoundedRect(tag, metrics.radius(), metrics.radius());
    painter->setPen(tokens.text);
    painter->drawText(tag, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace Signalbox
