// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// A place where variables are kept, as the table shows it.
struct PlaceRow
{
    VariablePlace place{};
    QString description{};
    bool isInUse = false;
    qsizetype variables = 0;

    bool operator==(const PlaceRow &) const = default;
};

/// All environments together, each environment, each profile.
class PlaceRows : public RowsModel<PlaceRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Name, Kind, InUse, Count, Description };

    void read(const Profiles &profiles);
    [[nodiscard]] static QString keyOf(const VariablePlace &place); ///< the row's

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const PlaceRow &row, int column) const override;
    [[nodiscard]] QString key(const PlaceRow &row) const override { return keyOf(row.place); }
    [[nodiscard]] bool isNumber(int column) const override { return column == Count; }
    [[nodiscard]] std::optional<RowMark> markOf(const PlaceRow &row, int column) const override;
};

} // namespace Signalbox
