// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcedelegate.h"

#include "ui/models/resources/resourcelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostResourcesMeasured = 500; // no row is wide enough for more

QString iconOf(const QModelIndex &index)
{
    if (index.data(ResourceRole::IsTemplate).toBool()) {
        return u"braces"_s;
    }
    const QString type = index.data(ResourceRole::MimeType).toString();
    return type.startsWith("image/"_L1)   ? u"image"_s
           : type.startsWith("audio/"_L1) ? u"audio"_s
           : type.startsWith("text/"_L1)  ? u"text"_s
                                          : u"file"_s;
}

/// Where facts have no room the last go first, so that what is a template says so in every row.
void dropLastFacts(QList<Badge> &badges, qsizetype facts, int room, const QWidget *widget)
{
    const auto width = [&] {
        int sum = 0;
        for (const Badge &badge : std::as_const(badges)) {
            sum += badgeSize(badge, widget).width() + metricsOf(widget).gap(4);
        }
        return sum;
    };
    for (; facts > 1 && width() > room; --facts) {
        badges.removeLast();
    }
}

} // namespace

QSize ResourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).row()};
}

void ResourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem panel(option);
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    QList<Badge> badges;
    if (!index.data(ResourceRole::Findings).toStringList().isEmpty()) {
        badges.append({ResourceListModel::tr("finding"), BadgeKind::Warn, u"triangle-alert"_s});
    }
    const QStringList facts = index.data(ResourceRole::Badges).toStringList();
    for (const QString &fact : facts) {
        badges.append({fact, BadgeKind::Quiet, {}});
    }
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    const int side = metrics.icon();
    const QRect place(row.left(), row.top() + (row.height() - side) / 2, side, side);
    painter->drawPixmap(place.topLeft(), iconPixmap(iconOf(index), side, strong ? tokens.onSel : tokens.text2,
                                                    painter->device()->devicePixelRatioF()));
    const QRect rest = row.adjusted(side + metrics.px(6), 0, 0, 0);
    painter->setFont(fontFor(FontRole::Body));
    const QString name = index.data().toString().left(kMostResourcesMeasured);
    // The name is what one looks for: facts take what it leaves.
    const int wanted = std::min(painter->fontMetrics().horizontalAdvance(name) + metrics.px(8), rest.width() * 2 / 3);
    const QRect room = rest.adjusted(wanted, 0, 0, 0);
    dropLastFacts(badges, facts.size(), room.width(), widget);
    const int from = paintBadges(painter, room, badges, widget);
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    const QRect text = rest.adjusted(0, 0, from - rest.right() - metrics.px(8), 0);
    painter->drawText(text, Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
    painter->restore();
}

bool ResourceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QStringList lines{index.data().toString(), visibleText(index.data(ResourceRole::Uri).toString()),
                      index.data(ResourceRole::Description).toString(),
                      index.data(ResourceRole::Badges).toStringList().join(u" · "_s)};
    lines += index.data(ResourceRole::Findings).toStringList();
    lines.removeDuplicates();
    lines.removeAll(QString());
    showPlainToolTip(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace Signalbox
