// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authstepsmodel.h"

#include "ui/models/network/authpath.h"

namespace Signalbox {

QStringList AuthStepsModel::heads() const
{
    return {tr("Step"), tr("From"), tr("To"), tr("Answer"), tr("What it is about"), tr("Rule")};
}

QString AuthStepsModel::text(const NetworkRow &row, int column) const
{
    const AuthPath path = authPath(row);
    switch (column) {
    case Step:
        return authStepTitle(row);
    case From:
        return partyText(path.from);
    case To:
        return path.to == path.from ? QString() : partyText(path.to);
    case Answer:
        return authStepOutcome(row);
    case Says:
        return row.sentence;
    default:
        return row.rule;
    }
}

QString AuthStepsModel::key(const NetworkRow &row) const
{
    return QString::number(row.sequence);
}

std::optional<RowMark> AuthStepsModel::markOf(const NetworkRow &row, int column) const
{
    if (column != Step) {
        return std::nullopt;
    }
    return isTrouble(row) ? RowMark::Failed : RowMark::Good;
}

QVariant AuthStepsModel::data(const QModelIndex &index, int role) const
{
    const NetworkRow *step = row(index);
    if (!step || role != Qt::AccessibleTextRole || index.column() != Step) {
        return RowsModel::data(index, role);
    }
    const AuthPath path = authPath(*step);
    const QString who =
        path.to == path.from ? partyText(path.from) : tr("%1 to %2").arg(partyText(path.from), partyText(path.to));
    const QString sentence = tr("Step %1 of %2, %3: %4, %5.")
                                 .arg(index.row() + 1)
                                 .arg(rowCount())
                                 .arg(who, authStepTitle(*step), authStepOutcome(*step));
    return visibleText(step->sentence.isEmpty() ? sentence : sentence + u' ' + step->sentence);
}

} // namespace Signalbox
