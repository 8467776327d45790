// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/contextbudget.h"
#include "ui/models/toollist.h"

#include <QWidget>

namespace Signalbox {

class BudgetModel;
class PlainLabel;
class RowsTable;

/// What a server's tools take of a model's context: a sentence and a table. Counts on the thread pool. Hidden until there
/// are tools.
class BudgetBox : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBox(QWidget *parent = nullptr);

    void setTools(const ToolListPtr &tools, const QString &instructions); ///< null: none are known

signals:
    void toolChosen(const QString &tool);

private:
    void fill(const ContextBudget &budget);

    BudgetModel *m_model;
    PlainLabel *m_sum;
    RowsTable *m_table;
    ToolListPtr m_tools; ///< what is counted, or was
};

} // namespace Signalbox
