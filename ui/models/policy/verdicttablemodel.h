// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/policyfacts.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// What the person's rules mean for the tools that are known.
class VerdictTableModel : public RowsModel<VerdictFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Tool, Decision, Why };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const VerdictFacts &row, int column) const override;
    [[nodiscard]] QString key(const VerdictFacts &row) const override { return row.tool; }
    [[nodiscard]] std::optional<RowMark> markOf(const VerdictFacts &row, int column) const override;

private:
    [[nodiscard]] static QString whyOf(const VerdictFacts &row);
};

} // namespace Signalbox
