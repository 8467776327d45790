// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowstabledelegate.h"

namespace Signalbox {

/// Draws the list of servers: cells as those of a RowsTable, and the headings of groups.
class ListDelegate : public RowsTableDelegate
{
    Q_OBJECT
public:
    using RowsTableDelegate::RowsTableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] Qt::TextElideMode elideOf(const QModelIndex &index) const override;
};

} // namespace Signalbox
