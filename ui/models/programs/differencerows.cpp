// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/differencerows.h"

#include "ui/models/programs/differencemeaning.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRoom = 40;  // characters of a value that surely stand in its column
constexpr qsizetype kBefore = 8; // shown before the first that differs

/// A long value from a little before where it differs from the other: a column shows its beginning.
QString fromDifference(const QString &value, const QString &other)
{
    const auto apart = std::ranges::mismatch(value, other);
    const qsizetype same = apart.in1 - value.begin();
    if (value.isEmpty() || other.isEmpty() || value == other || same + kBefore < kRoom) {
        return value;
    }
    return u'…' + value.sliced(std::min(same, value.size()) - kBefore);
}

} // namespace

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
        return row.one.isEmpty() ? tr("none") : fromDifference(row.one, row.other);
    case 2:
        return row.other.isEmpty()    ? tr("none")
               : row.one == row.other ? tr("%1, another one").arg(row.other) // what differs is not shown
                                      : fromDifference(row.other, row.one);
    default:
        return differenceMeaning(row, m_program, m_canRefer);
    }
}

} // namespace Signalbox
