// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/policyfacts.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// Secure sessions.
class SessionTableModel : public RowsModel<SessionFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { User, Tools, State, Created, Expires, Active };

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const SessionFacts &row, int column) const override;
    [[nodiscard]] QString key(const SessionFacts &row) const override;
};

} // namespace Signalbox
