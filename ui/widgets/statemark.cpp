// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statemark.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr double kDrawnSize = 10;

QColor colourOf(StateShape mark, const Tokens &t)
{
    switch (mark) {
    case StateShape::Good:
        return t.okMark;
    case StateShape::Changing:
        return t.runMark;
    case StateShape::Attention:
        return t.warnMark;
    case StateShape::Failed:
        return t.errMark;
    case StateShape::Idle:
        return t.idleMark;
    }
    return t.idleMark;
}

void paintRing(QPainter *painter, const QRectF &circle, const QColor &colour, double width, bool gaps)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    if (!gaps) {
        painter->drawEllipse(circle);
        return;
    }
    constexpr int kArcs = 4;
    constexpr int kFull = 360 * 16;
    for (int i = 0; i < kArcs; ++i) {
        painter->drawArc(circle, 16 * 60 + i * kFull / kArcs, kFull / kArcs * 7 / 10);
    }
}

/// Paints a mark in the colours of the theme in force.
class MarkEngine : public QIconEngine
{
public:
    explicit MarkEngine(StateShape mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(painter, rect, m_mark, nullptr);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkEngine(m_mark); }

private:
    StateShape m_mark;
};

} // namespace

void paintMark(QPainter *painter, const QRect &rect, StateShape mark, const QWidget *widget)
{
    const double unit = metricsOf(widget).scale();
    const QPointF middle = QRectF(rect).center();
    const double half = kDrawnSize * unit / 2;
    const QColor colour = colourOf(mark, tokensOf(widget));
    const auto at = [&](double x, double y) { return middle + QPointF(x, y) * half; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (mark) {
    case StateShape::Good:
        painter->drawEllipse(middle, half * 0.85, half * 0.85);
        break;
    case StateShape::Changing:
        paintRing(painter, QRectF(at(-0.8, -0.8), at(0.8, 0.8)), colour, 1.6 * unit, true);
        break;
    case StateShape::Attention:
        painter->drawPolygon(QPolygonF{at(0, -0.95), at(0.95, 0), at(0, 0.95), at(-0.95, 0)});
        break;
    case StateShape::Failed:
        painter->drawPolygon(QPolygonF{at(0, -0.9), at(1, 0.85), at(-1, 0.85)});
        break;
    case StateShape::Idle:
        paintRing(painter, QRectF(at(-0.7, -0.7), at(0.7, 0.7)), colour, 1.5 * unit, false);
        break;
    }
    painter->restore();
}

QIcon markIcon(StateShape mark)
{
    static QHash<StateShape, QIcon> icons; // one mark, one icon: who holds it sees that nothing changed
    const auto known = icons.constFind(mark);
    return known != icons.cend() ? *known : *icons.insert(mark, QIcon(new MarkEngine(mark)));
}

StateMark::StateMark(StateShape mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setMark(StateShape mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        update();
    }
}

QSize StateMark::sizeHint() const
{
    const int size = metricsOf(this).px(12);
    return {size, size};
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), m_mark, this);
}

} // namespace Signalbox
