// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/jsondiff.h"

#include <QAbstractTableModel>

#include <memory>

namespace Signalbox {

/// Two values and where they differ.
struct JsonComparison
{
    std::shared_ptr<const Json> before;
    std::shared_ptr<const Json> after;
    JsonDifferences found;
};

/// Parses both and compares them; takes as long as they are long. Error: one of them is no JSON.
[[nodiscard]] Result<JsonComparison> compareMessages(const QByteArray &before, const QByteArray &after);

/// A row for each place where two JSON values differ: what happened, where, and both values.
class JsonDiffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { What, Where, Before, After };
    static constexpr int kColumns = 4;
    enum Role { KindRole = Qt::UserRole + 1 }; ///< JsonDifference::Kind as int

    void setComparison(JsonComparison comparison);
    [[nodiscard]] QByteArray text(int row, Column side) const; ///< the whole value, laid out; empty if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    JsonComparison m_comparison;
};

} // namespace Signalbox
