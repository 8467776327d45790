// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverdelegate.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/models/serverlistmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/groupheader.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/servermark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kRowHeight = 44;
constexpr double kWordsShare = 0.6; ///< of a row: what its state needs up to that comes before the facts beside it

QColor stateInk(ServerStanding standing, const Tokens &tokens)
{
    switch (standing) {
    case ServerStanding::Failed:
        return tokens.err;
    case ServerStanding::Waiting:
        return tokens.warn;
    case ServerStanding::Connecting:
    case ServerStanding::Disconnecting:
        return tokens.accent;
    case ServerStanding::Connected:
        return tokens.text2;
    case ServerStanding::Disconnected:
    case ServerStanding::Declined:
        break;
    }
    return tokens.text3;
}

} // namespace

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(GroupedServers::IsGroupRole).toBool();
    return {0, isGroup ? groupHeaderHeight(option.widget) : metricsOf(option.widget).row(kRowHeight)};
}

void ServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GroupedServers::IsGroupRole).toBool()) {
        paintGroupHeader(painter, option, index);
        return;
    }
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    // A connected server that does not answer is marked as one that failed.
    const auto standing = index.data(ServerRole::IsSilent).toBool()
                              ? ServerStanding::Failed
                              : ServerStanding(index.data(ServerRole::State).toInt());

    QStyleOptionViewItem panel(option);
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const QRect row = option.rect.adjusted(metrics.px(12), metrics.px(4), -metrics.px(8), -metrics.px(4));
    const QRect upper(row.left(), row.top(), row.width(), row.height() / 2);
    const QRect lower(row.left(), upper.bottom() + 1, row.width(), row.height() - upper.height());
    const int indent = metrics.px(18);
    paintMark(painter, QRect(upper.left(), upper.top(), metrics.px(12), upper.height()), markOf(standing), widget);

    QList<Badge> marks;
    if (index.data(ServerRole::KeepsSecrets).toBool()) {
        marks.append({ServerListModel::tr("secrets"), BadgeKind::Warn, QStringLiteral("eye")});
    }
    if (const int count = index.data(ServerRole::Errors).toInt(); count > 0) {
        marks.append({ServerListModel::tr("%n error(s)", nullptr, count), BadgeKind::Err, {}});
    }
    const int marksFrom = paintBadges(painter, upper, marks, widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(selected && active ? tokens.onSel : tokens.text);
    const QRect nameRect = upper.adjusted(indent, 0, marksFrom - upper.right() - metrics.px(8), 0);
    painter->drawText(nameRect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));

    painter->setFont(fontFor(FontRole::Secondary));
    const QString words = index.data(ServerRole::StateText).toString();
    const int wordsWidth =
        std::min(painter->fontMetrics().horizontalAdvance(words) + 1, int(row.width() * kWordsShare));
    const QList<Badge> facts{{index.data(ServerRole::Transport).toString(), BadgeKind::Plain, {}},
                             {index.data(ServerRole::Revision).toString(), BadgeKind::Outlined, {}}};
    const int room = lower.width() - indent - wordsWidth - metrics.px(8);
    const int factsFrom = paintBadges(painter, lower, badgesWithin(std::max(0, room), facts, widget), widget);
    painter->setPen(stateInk(standing, tokens));
    const QRect stateRect = lower.adjusted(indent, 0, factsFrom - lower.right() - metrics.px(8), 0);
    painter->drawText(stateRect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, stateRect.width()));
    painter->restore();
}

bool ServerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QStringList lines{index.data().toString(), index.data(ServerRole::Detail).toString(),
                      index.data(ServerRole::Vitals).toString()};
    if (index.data(ServerRole::KeepsSecrets).toBool()) {
        lines.insert(1, ServerListModel::tr("Its secrets are written into the journal in the clear."));
    }
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace Signalbox
