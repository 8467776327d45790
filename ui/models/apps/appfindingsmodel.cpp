// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/appfindingsmodel.h"

namespace Signalbox {

QStringList AppFindingsModel::heads() const
{
    return {tr("Severity"), tr("Where"), tr("Finding")};
}

QString AppFindingsModel::text(const Deviation &row, int column) const
{
    switch (column) {
    case Severity:
        return row.severity == Deviation::Severity::Violation ? tr("violation")
               : row.severity == Deviation::Severity::Warning ? tr("warning")
                                                              : tr("note");
    case Where:
        return row.pointer;
    default:
        return tr("Expected %1, found %2.").arg(row.expected, row.found);
    }
}

std::optional<RowMark> AppFindingsModel::markOf(const Deviation &row, int column) const
{
    if (column != Severity) {
        return std::nullopt;
    }
    return row.severity == Deviation::Severity::Violation ? RowMark::Failed
           : row.severity == Deviation::Severity::Warning ? RowMark::Attention
                                                          : RowMark::Idle;
}

} // namespace Signalbox
