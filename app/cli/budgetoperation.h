// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"
#include "core/mcp/contextbudget.h"

namespace Signalbox {

/// `servers budget`: what a server's tools take of a model's context, and what in its words is not as the protocol says.
class BudgetOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

private:
    void handleTools(const Lister::Outcome &outcome);
    void takePage(const QByteArray &page);
    void print();

    QList<Tool> m_tools;
    QList<Deviation> m_findings;
    qsizetype m_entries = 0; ///< of the list, usable or not
};

} // namespace Signalbox
