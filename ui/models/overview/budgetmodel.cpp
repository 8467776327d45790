// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/budgetmodel.h"

#include "ui/models/formats.h"

#include <algorithm>

namespace Signalbox {

namespace {

qint64 numberOf(const ToolCost &cost, int column)
{
    switch (column) {
    case BudgetModel::Tokens:
        return cost.tokens();
    case BudgetModel::Bytes:
        return cost.bytes;
    case BudgetModel::Descriptions:
        return cost.descriptionBytes;
    case BudgetModel::Saved:
        return cost.savedTokens();
    case BudgetModel::Whole:
        return cost.wholeBytes;
    default:
        return 0;
    }
}

} // namespace

void BudgetModel::setBudget(const ContextBudget &budget)
{
    m_budget = budget;
    sort(m_column, m_order);
}

void BudgetModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    QList<ToolCost> rows = m_budget.tools;
    const auto isBefore = [column](const ToolCost &a, const ToolCost &b) {
        const qint64 first = numberOf(a, column);
        const qint64 second = numberOf(b, column);
        return first != second ? first < second : a.tool < b.tool;
    };
    std::ranges::stable_sort(rows, [&](const ToolCost &a, const ToolCost &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    setRows(rows);
}

QStringList BudgetModel::heads() const
{
    return {tr("Tool"), tr("Tokens"), tr("Bytes"), tr("Descriptions"), tr("Could be saved"), tr("Whole definition")};
}

QString BudgetModel::text(const ToolCost &row, int column) const
{
    switch (column) {
    case Tool:
        return row.tool;
    case Tokens:
        return countText(row.tokens());
    case Saved:
        return row.savedTokens() > 0 ? countText(row.savedTokens()) : QString();
    default:
        return sizeText(numberOf(row, column));
    }
}

} // namespace Signalbox
