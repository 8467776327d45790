// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/uptimedelegate.h"

#include "ui/models/monitor/uptimemodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Signalbox {

void UptimeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == UptimeModel::kNameColumn || index.column() == UptimeModel::kShareColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Tokens &tokens = tokensOf(option.widget);
    const Metrics metrics = metricsOf(option.widget);
    const int gap = std::min(metrics.px(2), option.rect.width() / 4);
    const QRect bar = option.rect.adjusted(gap, metrics.px(5), -gap, -metrics.px(5));
    const QVariant failed = index.data(UptimeRole::Failed);
    if (!failed.isValid()) {
        painter->fillRect(QRect(bar.left(), bar.bottom() - metrics.px(1), bar.width(), metrics.px(2)), tokens.idleMark);
    } else {
        const double share = failed.toDouble();
        painter->fillRect(bar, tokens.okMark);
        if (share > 0) { // however few, they are seen
            const int least = metrics.px(4);
            const int height = std::clamp(int(std::ceil(bar.height() * share)), least, bar.height());
            painter->fillRect(QRect(bar.left(), bar.top(), bar.width(), height), tokens.errMark);
        }
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(tokens.focus);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void UptimeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = tabular(fontFor(FontRole::Secondary));
    option->fontMetrics = QFontMetrics(option->font);
}

bool UptimeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace Signalbox
