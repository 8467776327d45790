// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Signalbox {

/// A candidate and, quieter and in a column of its own, what it means. What cannot be chosen is a note about the others.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Meaning = Qt::UserRole + 1; ///< role: QString

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int width(const QModelIndex &index, const QWidget *widget) const; ///< to be drawn whole
};

} // namespace Signalbox
