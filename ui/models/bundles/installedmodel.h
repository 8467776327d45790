// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlestore.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// Bundles that are installed.
class InstalledModel : public RowsModel<InstalledBundle>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Name, Version, Installed, Size };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const InstalledBundle &row, int column) const override;
    [[nodiscard]] QString key(const InstalledBundle &row) const override { return row.folder; }
    [[nodiscard]] bool isNumber(int column) const override { return column == Size; }
};

} // namespace Signalbox
