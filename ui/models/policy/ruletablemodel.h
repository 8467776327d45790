// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/policyfacts.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The person's rules, in words.
class RuleTableModel : public RowsModel<RuleFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Number, Name, Does, Tools, Callers, Conditions };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const RuleFacts &row, int column) const override;
    [[nodiscard]] QString key(const RuleFacts &row) const override;
};

} // namespace Signalbox
