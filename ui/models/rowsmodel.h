// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/visibletext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Signalbox {

/// A state that a cell begins with: told by shape and colour, and by the word beside it (StateShape draws them).
enum class RowMark { Good, Changing, Attention, Failed, Idle };

/// A table of values that are read anew again and again: rows that only say something else stay rows.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role {
        KeyRole = Qt::UserRole + 1,
        MarkRole ///< a RowMark as int; none: the cell has none
    };

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
        case Qt::TextAlignmentRole:
            return isNumber(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case KeyRole:
            return key(row);
        case MarkRole: {
            const std::optional<RowMark> mark = markOf(row, index.column());
            return mark ? int(*mark) : QVariant();
        }
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        return role == Qt::DisplayRole ? heads().at(section) : QVariant();
    }

protected:
    [[nodiscard]] virtual QStringList heads() const = 0;
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    [[nodiscard]] virtual QString key(const Row &row) const = 0; ///< the same row has the same
    [[nodiscard]] virtual bool isNumber(int column) const
    {
        Q_UNUSED(column)
        return false;
    }
    [[nodiscard]] virtual std::optional<RowMark> markOf(const Row &row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return std::nullopt;
    }

private:
    QList<Row> m_rows;
};

} // namespace Signalbox
