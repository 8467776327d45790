// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsontreedelegate.h"

#include "ui/models/jsontreeroles.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr qsizetype kMostMeasured = 500; // no cell is wide enough for more

QColor valueColour(JsonKind kind, const Tokens &t)
{
    switch (kind) {
    case JsonKind::String:
        return t.jsonString;
    case JsonKind::Number:
        return t.jsonNumber;
    case JsonKind::Literal:
        return t.jsonLiteral;
    case JsonKind::Object:
    case JsonKind::Array:
        return t.text2;
    }
    return t.text;
}

JsonKind kindOf(const QModelIndex &index)
{
    return JsonKind(index.data(JsonKindRole).toInt());
}

bool isContainer(JsonKind kind)
{
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

QString cellText(const QModelIndex &index)
{
    if (index.column() == 0) {
        return index.data(JsonKeyRole).toString();
    }
    return index.data(isContainer(kindOf(index)) ? JsonSummaryRole : JsonValueRole).toString();
}

} // namespace

void JsonTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Tokens &t = tokensOf(option.widget);
    const Metrics m = metricsOf(option.widget);
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    painter->save();
    QRect cell = option.rect.adjusted(m.px(2), 0, -m.px(8), 0);
    if (index.column() == 1 && isContainer(kindOf(index))) {
        const QString kind = index.data(Qt::DisplayRole).toString();
        painter->setFont(fontFor(FontRole::Secondary));
        painter->setPen(t.text3);
        painter->drawText(cell, int(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine), kind);
        cell.setRight(cell.right() - painter->fontMetrics().horizontalAdvance(kind) - m.gap(8));
    }
    painter->setFont(fontFor(FontRole::Mono));
    painter->setPen(index.column() == 0 ? t.jsonKey : valueColour(kindOf(index), t));
    const QString text = row.state & QStyle::State_Open && index.column() == 1 && isContainer(kindOf(index))
                             ? QString() // its members stand below
                             : visibleText(QStringView(cellText(index)).left(kMostMeasured));
    m_lines.paint(painter, cell, Qt::AlignLeft, text);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect;
        row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize JsonTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = metricsOf(option.widget);
    const QFontMetrics metrics(fontFor(FontRole::Mono));
    const QString text = cellText(index).left(kMostMeasured);
    return {metrics.horizontalAdvance(text) + m.px(12), m.row()};
}

bool JsonTreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
    showPlainToolTip(event->globalPos(), cut ? cellText(index) : QString(), view);
    return true;
}

} // namespace Signalbox
