// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"

#include <QTreeView>

namespace Signalbox {

/// The matrix: cells are chosen, groups fold, arrows go from cell to cell. The current cell stays the current one when
/// everything is read anew.
class MatrixView : public QTreeView
{
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<ProgramSpot> chosenSpots() const; ///< of files, where the server stands
    void setCurrent(const QString &name, const QString &columnKey);

signals:
    void currentCellChanged();               ///< another one, or another text in it
    void removeRequested();                  ///< Del
    void filterWanted();                     ///< "/"
    void menuRequested(const QPoint &place); ///< global

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// A row goes on to where the header ends.
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void layOut(); ///< after a reset
    void dress();
    void shareWidth();
    [[nodiscard]] QModelIndex nextServer(const QModelIndex &from, int step) const;

    MatrixModel &m_model;
    QSet<QString> m_folded; // titles of groups
    QString m_name;         // of the current row
    QString m_column;       // key of the current one
    bool m_isLayingOut = false;
};

} // namespace Signalbox
