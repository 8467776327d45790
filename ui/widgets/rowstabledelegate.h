// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linepainter.h"

#include <QStyledItemDelegate>

namespace Signalbox {

/// Draws the cells of a RowsTable: a mark before the text where the model has one. What does not fit is elided, and told
/// whole by the tool tip.
class RowsTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the text of a cell is cut: ElideRight or ElideMiddle.
    [[nodiscard]] virtual Qt::TextElideMode elideOf(const QModelIndex &index) const;

private:
    LinePainter m_lines;
};

} // namespace Signalbox
