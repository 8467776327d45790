// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/jsontable.h"

#include <QWidget>

class QTableView;

namespace Signalbox {

class FilterField;
class JsonTableModel;
class PlainLabel;
class ToolButton;

/// An array of objects from outside as a table: sorted by a click on a heading, filtered by words, copied as CSV. All
/// three are done off the GUI thread.
class JsonTableView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonTableView(QWidget *parent = nullptr);

    void setTable(const JsonTablePtr &table); ///< null shows nothing
    [[nodiscard]] QTableView *table() const { return m_table; }
    void copyCsv(); ///< the rows that are shown, in their order; copied() when it is in the clipboard
    void copyCell();

signals:
    void ordered(); ///< rows are shown as they were last asked for
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressTable();
    void handleHeadingClicked(int column);
    void order();
    void showCount();

    JsonTableModel *m_model;
    FilterField *m_filter;
    PlainLabel *m_count;
    ToolButton *m_copy;
    QTableView *m_table;
    JsonTableOrder m_order;
    quint64 m_asked = 0;
};

} // namespace Signalbox
