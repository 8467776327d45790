// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/previewfiledelegate.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

void PreviewFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const Tokens &tokens = tokensOf(option.widget);
    const Metrics metrics = metricsOf(option.widget);
    const QRect place = option.rect.adjusted(metrics.px(6), metrics.px(3), -metrics.px(6), -metrics.px(3));
    const QString path = index.data(kPathRole).toString();
    const auto side = int(Qt::AlignLeading | Qt::TextSingleLine);
    painter->save();
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(tokens.text);
    painter->drawText(place, side | int(path.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->setFont(fontFor(FontRole::Secondary));
    painter->setPen(tokens.text2);
    painter->drawText(place, side | int(Qt::AlignBottom),
                      painter->fontMetrics().elidedText(path, Qt::ElideMiddle, place.width()));
    painter->restore();
}

/// As wide as the list is.
QSize PreviewFileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(fontFor(FontRole::Name)).height();
    const int path = QFontMetrics(fontFor(FontRole::Secondary)).height();
    return {0, name + path + metricsOf(option.widget).px(8)};
}

bool PreviewFileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainToolTip(event->globalPos(), index.data(kPathRole).toString(), view);
    return true;
}

} // namespace Signalbox
