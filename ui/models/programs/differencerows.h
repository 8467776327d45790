// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/entrydifference.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// In what an entry of a program differs from ours: a row for each field, with what it means.
class DifferenceRows : public RowsModel<EntryDifference>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    void setProgram(const QString &program, bool canRefer); ///< before setRows()

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const EntryDifference &row, int column) const override;
    [[nodiscard]] QString key(const EntryDifference &row) const override { return row.fieldText(); }

private:
    QString m_program;
    bool m_canRefer = false;
};

} // namespace Signalbox
