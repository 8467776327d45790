// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/zipentry.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The files of a bundle.
class BundleContentsModel : public RowsModel<ZipEntry>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Name, Size, Kind };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const ZipEntry &row, int column) const override;
    [[nodiscard]] QString key(const ZipEntry &row) const override { return row.path(); }
    [[nodiscard]] bool isNumber(int column) const override { return column == Size; }
};

} // namespace Signalbox
