// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/machine/machinesurvey.h"
#include "ui/models/rowsmodel.h"

namespace Signalbox {

/// MCP servers that run on this machine.
class MachineModel : public RowsModel<RunningServer>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { Server, Of, StartedBy, Since, Memory, Cpu, Ports, Id };

    [[nodiscard]] static QString portsText(const QList<ListeningPort> &ports);

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const RunningServer &row, int column) const override;
    [[nodiscard]] QString key(const RunningServer &row) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] std::optional<RowMark> markOf(const RunningServer &row, int column) const override;
};

} // namespace Signalbox
