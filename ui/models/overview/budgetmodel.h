// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/contextbudget.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// What each tool takes of a model's context, sorted by any column.
class BudgetModel : public RowsModel<ToolCost>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Tool, Tokens, Bytes, Descriptions, Saved, Whole };

    void setBudget(const ContextBudget &budget);
    [[nodiscard]] const ContextBudget &budget() const { return m_budget; }
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const ToolCost &row, int column) const override;
    [[nodiscard]] QString key(const ToolCost &row) const override { return row.tool; }
    [[nodiscard]] bool isNumber(int column) const override { return column != Tool; }

private:
    ContextBudget m_budget;
    int m_column = Tokens;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace Signalbox
