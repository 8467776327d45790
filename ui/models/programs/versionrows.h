// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programhistory.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The kept versions of a program's file: when, by whom, what changed, how long it is.
class VersionRows : public RowsModel<VersionFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    static constexpr int kWhen = 0; ///< columns
    static constexpr int kBy = 1;

    [[nodiscard]] static QString what(const VersionFacts &row); ///< whole sentences, which a row may have no room for

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const VersionFacts &row, int column) const override;
    [[nodiscard]] QString key(const VersionFacts &row) const override { return row.version.id; }
    [[nodiscard]] bool isNumber(int column) const override { return column == 3; }
};

} // namespace Signalbox
