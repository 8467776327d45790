// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/ruletablemodel.h"

namespace Signalbox {

QStringList RuleTableModel::heads() const
{
    return {tr("No."), tr("Rule"), tr("Does"), tr("Tools"), tr("Callers"), tr("If")};
}

QString RuleTableModel::key(const RuleFacts &row) const
{
    return QString::number(row.number);
}

QString RuleTableModel::text(const RuleFacts &row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Name:
        return row.name;
    case Does:
        return row.effect == PolicyEffect::Allow ? tr("allow")
               : row.effect == PolicyEffect::Ask ? tr("ask")
                                                 : tr("deny");
    case Tools:
        return row.tools.isEmpty() ? tr("all") : row.tools;
    case Callers:
        return row.callers.isEmpty() ? tr("all") : row.callers;
    default:
        return row.conditions;
    }
}

} // namespace Signalbox
