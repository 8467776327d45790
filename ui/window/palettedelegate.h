// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Signalbox {

/// One find of the palette: what it is, its name with the letters that were found, where it belongs, its keys.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintKind(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QColor &ink);
    /// Answers where what it painted at the end of the row begins.
    static int paintAside(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QColor &ink);
    static void paintName(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QColor &ink);
};

} // namespace Signalbox
