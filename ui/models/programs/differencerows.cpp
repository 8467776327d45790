// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/differencerows.h"

#include "ui/models/programs/differencemeaning.h"

namespace Signalbox {

void DifferenceRows::setProgram(const QString &program, bool canRefer)
{
    m_program = program;
    m_canRefer = canRefer;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QStringList DifferenceRows::heads() const
{
    return {tr("Field"), tr("In Signalbox"), tr("In %1").arg(m_program), tr("What it means")};
}

QString DifferenceRows::text(const EntryDifference &row, int column) const
{
    switch (column) {
    case 0:
        return row.fieldText();
    case 1:
        return row.one.isEmpty() ? tr("none") : row.one;
    case 2:
        return row.other.isEmpty() ? tr("none") : row.other;
    default:
        return differenceMeaning(row, m_program, m_canRefer);
    }
}

} // namespace Signalbox
