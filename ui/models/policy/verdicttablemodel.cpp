// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/verdicttablemodel.h"

namespace Signalbox {

QStringList VerdictTableModel::heads() const
{
    return {tr("Tool"), tr("A call"), tr("Because")};
}

QString VerdictTableModel::text(const VerdictFacts &row, int column) const
{
    switch (column) {
    case Tool:
        return row.tool;
    case Decision:
        return row.effect == PolicyEffect::Allow ? tr("may go")
               : row.effect == PolicyEffect::Ask ? tr("is asked for")
                                                 : tr("is denied");
    default:
        return whyOf(row);
    }
}

QString VerdictTableModel::whyOf(const VerdictFacts &row)
{
    QStringList words{row.reason};
    if (row.isChanged) {
        words.append(tr("its definition changed"));
    }
    if (!row.isSteady) {
        words.append(tr("other arguments or more calls may be judged in another way"));
    }
    return words.join(QStringLiteral("; "));
}

std::optional<RowMark> VerdictTableModel::markOf(const VerdictFacts &row, int column) const
{
    if (column != Decision) {
        return std::nullopt;
    }
    return row.effect == PolicyEffect::Allow ? RowMark::Good
           : row.effect == PolicyEffect::Ask ? RowMark::Attention
                                             : RowMark::Failed;
}

} // namespace Signalbox
