// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/deviation.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// What the extension for apps forbids, and one of them does.
class AppFindingsModel : public RowsModel<Deviation>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Severity, Where, Finding };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const Deviation &row, int column) const override;
    [[nodiscard]] QString key(const Deviation &row) const override { return row.pointer + u'\n' + row.found; }
    [[nodiscard]] std::optional<RowMark> markOf(const Deviation &row, int column) const override;
};

} // namespace Signalbox
