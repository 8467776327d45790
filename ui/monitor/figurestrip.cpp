// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/figurestrip.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Ink inkOf(Tone tone)
{
    return tone == Tone::Failed ? Ink::Err : tone == Tone::Warn ? Ink::Warn : Ink::Text;
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"monitor:figures"_s);
    setSurface(this, Surface::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

FigureStrip::Cell FigureStrip::makeCell()
{
    const Metrics metrics = metricsOf(this);
    Cell cell{.place = new QWidget(this), .label = nullptr, .figure = nullptr, .note = nullptr};
    cell.label = new PlainLabel(QString(), FontRole::Secondary, Ink::Text2, cell.place);
    cell.figure = new PlainLabel(QString(), FontRole::Figure, Ink::Text, cell.place);
    cell.note = new PlainLabel(QString(), FontRole::Secondary, Ink::Text3, cell.place);
    auto *column = new QVBoxLayout(cell.place);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    column->setSpacing(metrics.px(2));
    for (PlainLabel *label : {cell.label, cell.figure, cell.note}) {
        label->setElide(PlainLabel::Elide::End);
        column->addWidget(label);
    }
    layout()->addWidget(cell.place);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(cell.place, 1);
    return cell;
}

void FigureStrip::setTiles(const QList<FigureTile> &tiles)
{
    if (tiles == m_tiles) {
        return;
    }
    while (m_cells.size() < tiles.size()) {
        m_cells.append(makeCell());
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells.at(i);
        cell.place->setVisible(i < tiles.size());
        if (i >= tiles.size()) {
            continue;
        }
        const FigureTile &tile = tiles.at(i);
        cell.label->setText(tile.label);
        cell.figure->setText(tile.figure);
        cell.figure->setInk(inkOf(tile.tone));
        cell.figure->setAccessibleName(u"%1: %2, %3"_s.arg(tile.label, tile.figure, tile.note));
        cell.note->setText(tile.note);
    }
    m_tiles = tiles;
    update();
}

QSize FigureStrip::minimumSizeHint() const
{
    return {metricsOf(this).px(360), QWidget::minimumSizeHint().height()};
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.place->isVisible() && cell.place->geometry().right() < width() - 2) {
            paintEdge(&painter, cell.place->geometry(), Qt::RightEdge, tokens.line);
        }
    }
    paintEdge(&painter, rect(), Qt::BottomEdge, tokens.line);
    paintEdge(&painter, rect(), Qt::TopEdge, tokens.line);
}

} // namespace Signalbox
