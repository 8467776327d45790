// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupheader.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 22;

} // namespace

int groupHeaderHeight(const QWidget *widget)
{
    return metricsOf(widget).row(kRowHeight);
}

void paintGroupHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &group)
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const auto placed = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const bool isUnderPointer = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(option.rect, isUnderPointer ? tokens.hover : tokens.base);
    const int size = metrics.icon();
    const QRect mark(option.rect.left() + metrics.px(4), option.rect.center().y() - size / 2 + 1, size, size);
    const QString folded = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    painter->drawPixmap(placed(mark), iconPixmap(option.state & QStyle::State_Open ? u"chevron-down"_s : folded, size,
                                                 tokens.text2, widget->devicePixelRatioF()));
    const QString count = QString::number(group.data(GroupedServers::CountRole).toInt());
    const QFont small = fontFor(FontRole::Small);
    const int gap = metrics.px(6);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    const int left = mark.right() + metrics.px(5);
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(tokens.text2);
    const int room = std::max(0, option.rect.right() - metrics.px(8) - left - gap - countWidth);
    const QString title = painter->fontMetrics().elidedText(group.data().toString(), Qt::ElideRight, room);
    const int titleWidth = painter->fontMetrics().horizontalAdvance(title);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect words(left, option.rect.top(), titleWidth + 1, option.rect.height());
    painter->drawText(placed(words), int(start) | Qt::TextSingleLine, title);
    painter->setFont(small);
    painter->setPen(tokens.text3);
    const QRect figure(left + titleWidth + gap, option.rect.top(), countWidth + 1, option.rect.height());
    painter->drawText(placed(figure), int(start), count);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tokens.focus);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace Signalbox
