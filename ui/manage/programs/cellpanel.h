// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/celltexts.h"
#include "ui/models/programs/matrixmodel.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace Signalbox {

class BadgeLabel;
class DifferenceRows;
class EntryTextView;
class PanelTitle;
class PlainLabel;
class RowsTable;

/// The current cell of the matrix in full: in what the program's entry differs from ours, field by field, both texts side
/// by side, and what can be done about it.
class CellPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CellPanel(QWidget *parent = nullptr);

    /// What the matrix says of the cell; the texts follow. `isPlanned`: what is shown is not written yet.
    void showCell(MatrixModel::Cell cell, const MatrixRow &row, const MatrixColumn &column, bool isPlanned);
    void setTaken(int count); ///< how many of the chosen cells the button takes; after showCell()
    void showTexts(const CellTexts &texts);
    void clear(); ///< no server is chosen

signals:
    void copyRequested();
    void takeRequested();
    void acceptRequested(bool accepted);
    void takeBackRequested();
    void closeRequested();

private:
    void buildTitle();
    [[nodiscard]] QWidget *buildTexts();
    [[nodiscard]] QWidget *buildSide(const QString &name, PlainLabel *title, PlainLabel *where, EntryTextView *text);
    void showButtons(MatrixModel::Cell cell, const MatrixRow &row, const MatrixColumn &column, bool isPlanned);

    PanelTitle *m_title;
    BadgeLabel *m_badge;
    QPushButton *m_takeBack;
    QPushButton *m_copy;
    QPushButton *m_take;
    QPushButton *m_accept;
    PlainLabel *m_said; // faults and notes
    DifferenceRows *m_rows;
    RowsTable *m_table;
    PlainLabel *m_ownTitle;
    PlainLabel *m_ownWhere;
    EntryTextView *m_own;
    PlainLabel *m_thereTitle;
    PlainLabel *m_thereWhere;
    EntryTextView *m_there;
    QWidget *m_ownSide = nullptr;
    QWidget *m_thereSide = nullptr;
    MatrixModel::Cell m_cell = MatrixModel::Cell::Group;
    QString m_fault;
    QStringList m_others; ///< servers of this name that stand elsewhere in the same file
    bool m_isPlanned = false;
    QString m_program;
    QString m_takeText; // of one
};

} // namespace Signalbox
