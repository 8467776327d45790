// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// A variable of one place, as the table shows it; never a secret.
struct VariableRow
{
    QString name{};
    QString text{}; ///< of a secret: a mask
    QString description{};
    QString usedBy{}; ///< names of servers whose entries refer to it
    QString other{};  ///< the place whose value counts now instead, in words; empty: none

    bool operator==(const VariableRow &) const = default;
};

/// The variables of one place.
class VariableRows : public RowsModel<VariableRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Name, Value, UsedBy, Description };

    void read(const Profiles &profiles, const VariablePlace &place, const QList<ServerEntry> &entries);

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const VariableRow &row, int column) const override;
    [[nodiscard]] QString key(const VariableRow &row) const override { return row.name; }
};

} // namespace Signalbox
