// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/tooldelegate.h"

#include "ui/explore/toolbadges.h"
#include "ui/models/formats.h"
#include "ui/models/toollistmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Signalbox {

using namespace Qt::StringLiterals;

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

    if (index.data(ToolRole::IsGroup).toBool()) {
        paintHead(painter, option, index);
        return;
    }
    painter->save();
    const QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    QList<Badge> badges = toolBadges(index.data(ToolRole::Badges).toStringList());
    if (!index.data(ToolRole::Findings).toStringList().isEmpty()) {
        badges.prepend({ToolListModel::tr("finding"), BadgeKind::Warn, QStringLiteral("triangle-alert")});
    }
    if (!index.data(ToolRole::Portability).toStringList().isEmpty()) {
        badges.prepend({ToolListModel::tr("portability"), BadgeKind::Quiet, QStringLiteral("info")});
    }
    const QFontMetrics letters(fontFor(FontRole::Body));
    const int needed = letters.horizontalAdvance(index.data().toString()) + metrics.px(8); // the name comes first
    const int from = paintBadges(painter, row, badgesWithin(row.width() - needed, badges, widget), widget);
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QRect name = row.adjusted(0, 0, from - row.right() - metrics.px(8), 0);
    painter->drawText(name, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

void ToolDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    const QString chevron = index.data(ToolRole::IsExpanded).toBool() ? u"chevron-down"_s : closed;
    const int size = metrics.icon();
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect;
    painter->save();
    const QRect mark(row.x() + metrics.px(4), row.y() + (row.height() - size) / 2, size, size);
    painter->drawPixmap(placed(mark).topLeft(),
                        iconPixmap(chevron, size, strong ? tokens.onSel : tokens.text2, widget->devicePixelRatioF()));
    QRect text(mark.right() + metrics.px(4), row.y(), row.right() - mark.right() - metrics.px(12), row.height());
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading, title);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(title) + metrics.px(6));
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(strong ? tokens.onSel : tokens.text2);
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeading,
                      countText(index.data(ToolRole::GroupSize).toInt()));
    painter->restore();
}

bool ToolDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(ToolRole::IsGroup).toBool()) {
        return false;
    }
    QStringList lines{index.data().toString(), index.data(ToolRole::Description).toString()};
    lines += index.data(ToolRole::Findings).toStringList();
    lines += index.data(ToolRole::Portability).toStringList();
    QStringList claims;
    for (const Badge &badge : toolBadges(index.data(ToolRole::Badges).toStringList())) {
        claims.append(badge.text); // in the list they may be icons alone
    }
    lines.append(claims.join(", "_L1));
    if (!claims.isEmpty()) {
        lines.append(ToolListModel::tr("The badges are the server's own claims."));
    }
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace Signalbox
