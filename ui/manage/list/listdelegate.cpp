// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/list/listdelegate.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/models/programs/ownservers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/groupheader.h"

#include <QPainter>
#include <QStyle>

namespace Signalbox {

namespace {

constexpr int kStep = 16;

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GroupedServers::IsGroupRole).toBool()) {
        paintGroupHeader(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    if (index.parent().isValid() && index.column() == 0) { // in line with the name of its group
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const int step = metricsOf(option.widget).px(kStep);
        cell.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(step, 0, 0, 0));
    }
    RowsTableDelegate::paint(painter, cell, index);
}

/// Commands begin alike, and differ at their ends.
Qt::TextElideMode ListDelegate::elideOf(const QModelIndex &index) const
{
    return index.column() == OwnServers::Target ? Qt::ElideMiddle : Qt::ElideRight;
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(GroupedServers::IsGroupRole).toBool();
    return {0, isGroup ? groupHeaderHeight(option.widget) : metricsOf(option.widget).row()};
}

} // namespace Signalbox
