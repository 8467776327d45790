// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/matrixdelegate.h"

#include "ui/manage/programs/matrixsign.h"
#include "ui/models/programs/matrixmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

using Cell = MatrixModel::Cell;

namespace {

constexpr int kRowHeight = 23;
constexpr int kPlannedBar = 3;

Cell cellOf(const QModelIndex &index)
{
    return Cell(index.data(MatrixModel::CellRole).toInt());
}

bool isOfProgram(Cell cell)
{
    return cell != Cell::Group && cell != Cell::Name && cell != Cell::Transport;
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    if (cellOf(index) == Cell::Transport) {
        const Badge badge{.text = index.data().toString(), .icon = {}};
        const QSize size = badgeSize(badge, option.widget);
        const QRect cell = option.rect;
        const QRect place(cell.left() + metricsOf(option.widget).px(6), cell.center().y() - size.height() / 2 + 1,
                          size.width(), size.height());
        paintBadge(painter, QStyle::visualRect(option.direction, cell, place), badge, option.widget);
    } else {
        paintText(painter, option, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tokensOf(option.widget).focus);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void MatrixDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.widget);
    const Cell cell = cellOf(index);
    if (cell == Cell::Group) {
        painter->fillRect(option.rect, tokens.base);
    } else {
        painter->fillRect(option.rect, index.row() % 2 == 0 ? tokens.alt : tokens.base);
    }
    if (cell == Cell::Missing) {
        painter->fillRect(option.rect, tokens.raised);
    }
    QStyleOptionViewItem ground(option);
    ground.features.setFlag(QStyleOptionViewItem::Alternate, false);
    ground.backgroundBrush = {};
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    if (isOfProgram(cell)) {
        paintEdge(painter, option.rect, option.direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge,
                  tokens.line);
    }
    if (index.data(MatrixModel::PlannedRole).toBool()) {
        QRect bar = option.rect;
        bar.setWidth(metricsOf(option.widget).px(kPlannedBar));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
}

void MatrixDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const Cell cell = cellOf(index);
    const bool isFaulty = !index.data(MatrixModel::FaultRole).toString().isEmpty();
    const MatrixSign sign =
        index.data(MatrixModel::PlannedRole).toBool() ? plannedSign() : matrixSign(isFaulty ? Cell::Broken : cell);
    const bool isStrong = (option.state & QStyle::State_Selected) && widget->hasFocus();
    QRect place = option.rect.adjusted(isOfProgram(cell) ? metrics.px(8) : metrics.px(4), 0, -metrics.px(6), 0);
    if (!sign.icon.isEmpty()) {
        const int size = metrics.icon();
        const QRect mark(place.left(), place.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, mark),
                            iconPixmap(sign.icon, size, inkColour(tokens, sign.mark), widget->devicePixelRatioF()));
        place.setLeft(place.left() + size + metrics.px(4));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isCurrentRow = view && cell == Cell::Name && view->currentIndex().row() == index.row()
                              && view->currentIndex().parent() == index.parent();
    painter->setFont(fontFor(cell == Cell::Group || isCurrentRow ? FontRole::Name : FontRole::Body));
    const QColor colour = inkColour(tokens, sign.text);
    painter->setPen(isStrong && sign.text == Ink::Text ? tokens.onSel : colour);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    place = QStyle::visualRect(option.direction, option.rect, place);
    painter->drawText(place, int(alignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QFontMetrics(fontFor(FontRole::Name)).horizontalAdvance(index.data().toString());
    return {width, metricsOf(option.widget).row(kRowHeight)};
}

bool MatrixDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    Q_UNUSED(option)
    if (event->type() != QEvent::ToolTip) {
        return false;
    }
    showPlainToolTip(event->globalPos(), index.data(Qt::WhatsThisRole).toString(), view);
    return true;
}

} // namespace Signalbox
