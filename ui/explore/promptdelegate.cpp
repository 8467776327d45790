// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptdelegate.h"

#include "ui/models/formats.h"
#include "ui/models/prompts/promptlistmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr qsizetype kMostMeasured = 500; // no row is wide enough for more

} // namespace

QSize PromptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).row()};
}

void PromptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem panel(option);
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    if (const int arguments = index.data(PromptRole::Arguments).toInt(); arguments > 0) {
        painter->setFont(fontFor(FontRole::Secondary));
        painter->setPen(strong ? tokens.onSel : tokens.text3);
        const QString count = countText(arguments);
        QRect place = row;
        place.setLeft(row.right() - painter->fontMetrics().horizontalAdvance(count));
        painter->drawText(placed(place), int(Qt::AlignVCenter | Qt::AlignTrailing), count);
        row.setRight(place.left() - metrics.px(8));
    }
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString().left(kMostMeasured), Qt::ElideRight, row.width());
    painter->drawText(placed(row), Qt::AlignVCenter, name);
    row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(name) + metrics.px(8));
    painter->setPen(strong ? tokens.onSel : tokens.text3);
    if (row.width() > metrics.px(24)) {
        const QString title = index.data(PromptRole::Title).toString().left(kMostMeasured);
        painter->drawText(placed(row), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, row.width()));
    }
    painter->restore();
}

bool PromptDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QStringList lines{index.data(Qt::AccessibleTextRole).toString(), index.data(PromptRole::Description).toString()};
    lines.removeAll(QString());
    showPlainToolTip(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace Signalbox
