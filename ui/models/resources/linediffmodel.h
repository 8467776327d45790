// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"

#include <QAbstractTableModel>

#include <memory>

namespace Signalbox {

/// A row for each line of a comparison: its number before and after, its sign, and the line, which comes from outside.
class LineDiffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Before, After, Sign, Line };
    static constexpr int kColumns = 4;
    static constexpr int kTabColumns = 4;      ///< characters from one tab stop of a line to the next
    enum Role { KindRole = Qt::UserRole + 1 }; ///< LineDiff::Row::Kind as int

    void setDiff(std::shared_ptr<const LineDiff> diff);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString spoken(const LineDiff::Row &row);

    std::shared_ptr<const LineDiff> m_diff;
};

} // namespace Signalbox
