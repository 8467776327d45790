// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdelegate.h"

#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 44;

/// A server's words go as they are written, whatever the direction of the window.
void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
{
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignAbsolute | side),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).row(kRowHeight)};
}

QString RequestDelegate::secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(InputDesk::KindRole).toString(), index.data(InputDesk::ToolRole).toString(),
                      index.data().toString()};
    parts.removeAll(QString());
    return visibleText(parts.join(u" · "_s));
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem panel(option);
    panel.text.clear();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    painter->save();
    const QRect row = option.rect.adjusted(metrics.px(12), metrics.px(4), -metrics.px(8), -metrics.px(4));
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect upper(row.left(), row.top(), row.width(), row.height() / 2);
    const int indent = metrics.px(18);
    const QRect lower(row.left() + indent, upper.bottom() + 1, row.width() - indent, row.height() - upper.height());
    paintMark(painter, placed(QRect(upper.left(), upper.top(), metrics.px(12), upper.height())), StateShape::Attention,
              widget);
    const bool strong = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;

    painter->setFont(tabular(fontFor(FontRole::Secondary)));
    painter->setPen(strong ? tokens.onSel : tokens.text2);
    const QString since = index.data(InputDesk::SinceRole).toDateTime().toString(u"HH:mm:ss"_s);
    const int width = painter->fontMetrics().horizontalAdvance(since);
    painter->drawText(placed(QRect(upper.right() - width, upper.top(), width + 1, upper.height())), Qt::AlignVCenter,
                      since);
    const QRect name = upper.adjusted(indent, 0, -width - metrics.px(8), 0);
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(strong ? tokens.onSel : tokens.text);
    drawWords(painter, option, placed(name), visibleText(index.data(InputDesk::ServerRole).toString()));
    painter->setFont(fontFor(FontRole::Secondary));
    painter->setPen(strong ? tokens.onSel : tokens.text2);
    drawWords(painter, option, placed(lower), secondLine(index));
    painter->restore();
}

bool RequestDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    const QString text = index.data(InputDesk::ServerRole).toString() + u'\n' + secondLine(index);
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Signalbox
