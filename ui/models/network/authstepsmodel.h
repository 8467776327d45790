// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkrow.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// The steps of one run of an authorization; the first column reads as a whole sentence.
class AuthStepsModel : public RowsModel<NetworkRow>
{
    Q_OBJECT
public:
    using RowsModel<NetworkRow>::RowsModel;

    enum Column { Step, From, To, Answer, Says, Rule };

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const NetworkRow &row, int column) const override;
    [[nodiscard]] QString key(const NetworkRow &row) const override;
    [[nodiscard]] std::optional<RowMark> markOf(const NetworkRow &row, int column) const override;
};

} // namespace Signalbox
