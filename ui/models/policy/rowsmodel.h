// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/visibletext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>

namespace Signalbox {

/// A table of values that are read anew again and again: rows that only say something else stay rows.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role { KeyRole = Qt::UserRole + 1 };

    void setRows(const QList<Row> &rows)
    {
        if (rows == m_rows) {
            return;
        }
        const auto keyOf = [this](const Row &row) { return key(row); };
        if (std::ranges::equal(rows, m_rows, {}, keyOf, keyOf)) {
            m_rows = rows;
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const Row *row(const QModelIndex &index) const ///< null: there is none
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(heads().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return visibleText(text(row, index.column()));
        case Qt::AccessibleTextRole:
            return heads().at(index.column()) + QStringLiteral(": ") + visibleText(text(row, index.column()));
        case KeyRole:
            return key(row);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isHead = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0;
        return isHead && section < columnCount() ? heads().at(section) : QVariant();
    }

protected:
    [[nodiscard]] virtual QStringList heads() const = 0;
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    [[nodiscard]] virtual QString key(const Row &row) const = 0; ///< the same row has the same

private:
    QList<Row> m_rows;
};

} // namespace Signalbox
