// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/tooldelegate.h"

#include "ui/explore/toolbadges.h"
#include "ui/models/toollistmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Signalbox {

QSize ToolDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).row()};
}

void ToolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem panel(option);
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    QList<Badge> badges = toolBadges(index.data(ToolRole::Badges).toStringList());
    if (!index.data(ToolRole::Findings).toStringList().isEmpty()) {
        badges.prepend({ToolListModel::tr("finding"), BadgeKind::Warn, QStringLiteral("triangle-alert")});
    }
    const int from = paintBadges(painter, row, badges, widget);
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QRect name = row.adjusted(0, 0, from - row.right() - metrics.px(8), 0);
    painter->drawText(name, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

bool ToolDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QStringList lines{index.data().toString(), index.data(ToolRole::Description).toString()};
    lines += index.data(ToolRole::Findings).toStringList();
    if (!index.data(ToolRole::Badges).toStringList().isEmpty()) {
        lines.append(ToolListModel::tr("The badges are the server's own claims."));
    }
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace Signalbox
