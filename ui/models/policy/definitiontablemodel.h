// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/policyfacts.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// Definitions of tools that were accepted.
class DefinitionTableModel : public RowsModel<DefinitionFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Server, Tool, State, Accepted, Allowed };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const DefinitionFacts &row, int column) const override;
    [[nodiscard]] QString key(const DefinitionFacts &row) const override;
};

} // namespace Signalbox
