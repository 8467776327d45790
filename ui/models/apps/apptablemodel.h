// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/applist.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The apps of a server with the tools that use each.
class AppTableModel : public RowsModel<AppEntry>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { App, Tools };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const AppEntry &row, int column) const override;
    [[nodiscard]] QString key(const AppEntry &row) const override { return row.uri; }
    [[nodiscard]] std::optional<RowMark> markOf(const AppEntry &row, int column) const override;
};

} // namespace Signalbox
