// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linepainter.h"

#include <QStyledItemDelegate>

namespace Signalbox {

/// Draws the cells of the journal: kinds by arrow, word and colour, durations by bar and figure.
class JournalDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the chevron of a folded exchange is in its About cell.
    [[nodiscard]] static QRect chevronRect(const QRect &cell, const QWidget *widget);
    void setHoveredRow(int row) { m_hovered = row; } ///< the whole row is lit, not the one cell

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    int paintFold(QPainter *painter, const QRect &cell, const QModelIndex &index, const QColor &line,
                  const QColor &colour, const QWidget *widget) const;

    LinePainter m_lines;
    int m_hovered = -1;
};

} // namespace Signalbox
