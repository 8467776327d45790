// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/list/listdelegate.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/groupheader.h"

namespace Signalbox {

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GroupedServers::IsGroupRole).toBool()) {
        paintGroupHeader(painter, option, index);
    } else {
        RowsTableDelegate::paint(painter, option, index);
    }
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(GroupedServers::IsGroupRole).toBool();
    return {0, isGroup ? groupHeaderHeight(option.widget) : metricsOf(option.widget).row()};
}

} // namespace Signalbox
