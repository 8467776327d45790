// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <utility>

class QHeaderView;

namespace Signalbox {

/// A table whose rows are all of one height, so that it keeps nothing for a row: ten millions cost what a hundred do.
/// (QTableView goes through all of them whenever one is added.) Rows are chosen as a whole; scrolled by the row;
/// columns share the width and never scroll. Nothing here goes through rows that are not in sight.
class UniformTable : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit UniformTable(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(UniformTable)
    ~UniformTable() override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }
    void setRowHeight(int pixels);
    [[nodiscard]] int rowHeight() const { return m_rowHeight; } ///< pixels
    [[nodiscard]] int rowAt(int y) const;                       ///< -1: there is none
    /// Of the viewport; far out of sight no longer exact.
    [[nodiscard]] int rowPosition(int row) const;
    [[nodiscard]] std::pair<int, int> rowsInSight() const; ///< first and last, of those seen in part too; {0, -1}: none
    [[nodiscard]] bool isColumnHidden(int column) const;
    void setColumnHidden(int column, bool hidden);
    [[nodiscard]] int columnWidth(int column) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void keyboardSearch(const QString &) override {}                ///< it would go through all rows
    [[nodiscard]] int sizeHintForColumn(int column) const override; ///< of what is in sight

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    virtual void rowsWereRemoved(int first, int last);
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowsThatFit() const; ///< whole
    [[nodiscard]] qint64 offset() const;   ///< pixels
    [[nodiscard]] int clampedRow(int y) const;
    [[nodiscard]] int columnFrom(int column, int step) const; ///< the next that is shown; itself if there is none
    void paintRow(QPainter *painter, const QStyleOptionViewItem &ground, int row) const;
    void updateRows(int first, int last);
    void updateScrollBar();

    QHeaderView *m_header;
    QMetaObject::Connection m_removal;
    int m_rowHeight = 20;
};

} // namespace Signalbox
