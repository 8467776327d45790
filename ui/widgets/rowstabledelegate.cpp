// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowstabledelegate.h"

#include "ui/models/rowsmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int kMarkRole = RowsModel<int>::MarkRole; // whatever its rows are
constexpr int kMarkWidth = 12;
constexpr int kMarkRoom = 18;

StateShape shapeOf(RowMark mark)
{
    switch (mark) {
    case RowMark::Good:
        return StateShape::Good;
    case RowMark::Changing:
        return StateShape::Changing;
    case RowMark::Attention:
        return StateShape::Attention;
    case RowMark::Failed:
        return StateShape::Failed;
    case RowMark::Idle:
        break;
    }
    return StateShape::Idle;
}

/// Where the text of a cell stands, left to right.
QRect textPlace(const QRect &cell, bool hasMark, const Metrics &metrics)
{
    return cell.adjusted(metrics.px(8) + (hasMark ? metrics.px(kMarkRoom) : 0), 0, -metrics.px(8), 0);
}

} // namespace

void RowsTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem ground = option;
    if (const auto *table = qobject_cast<const RowsTable *>(widget)) { // the row, not the cell
        const bool isOdd = option.features & QStyleOptionViewItem::Alternate;
        painter->fillRect(option.rect, isOdd ? tokens.alt : tokens.base);
        ground.state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
    }
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);
    const QVariant mark = index.data(kMarkRole);
    if (mark.isValid()) {
        const QRect place(option.rect.left() + metrics.px(8), option.rect.top(), metrics.px(kMarkWidth),
                          option.rect.height());
        paintMark(painter, QStyle::visualRect(option.direction, option.rect, place), shapeOf(RowMark(mark.toInt())),
                  widget);
    }
    painter->save();
    const bool strong = (option.state & QStyle::State_Selected) && widget->hasFocus();
    painter->setFont(tabular(fontFor(FontRole::Body)));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QRect place =
        QStyle::visualRect(option.direction, option.rect, textPlace(option.rect, mark.isValid(), metrics));
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    m_lines.paint(painter, place, QStyle::visualAlignment(option.direction, alignment), index.data().toString(),
                  elideOf(index));
    painter->restore();
}

Qt::TextElideMode RowsTableDelegate::elideOf(const QModelIndex &) const
{
    return Qt::ElideRight;
}

bool RowsTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    const QString text = index.data().toString();
    const QRect place = textPlace(option.rect, index.data(kMarkRole).isValid(), metricsOf(view));
    const bool fits = QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(text) <= place.width();
    showPlainToolTip(event->globalPos(), fits ? QString() : text, view);
    return true;
}

} // namespace Signalbox
