// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/jsontable.h"

#include <QAbstractTableModel>

namespace Signalbox {

/// A JsonTable in an order; reads only the cells that are asked for.
class JsonTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role { RawRole = Qt::UserRole + 1 }; ///< the whole text of the cell (QString), as sent

    void setTable(const JsonTablePtr &table); ///< null shows nothing
    void setRows(std::vector<int> rows);      ///< of orderedRows() for this table
    [[nodiscard]] const JsonTablePtr &table() const { return m_table; }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    JsonTablePtr m_table;
    std::vector<int> m_rows;
};

} // namespace Signalbox
