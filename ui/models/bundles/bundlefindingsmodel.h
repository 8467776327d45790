// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlefinding.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// What is worth knowing about a bundle before it is installed.
class BundleFindingsModel : public RowsModel<BundleFinding>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Severity, Message, Where };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const BundleFinding &row, int column) const override;
    [[nodiscard]] QString key(const BundleFinding &row) const override;
    [[nodiscard]] std::optional<RowMark> markOf(const BundleFinding &row, int column) const override;
};

} // namespace Signalbox
