// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/models/tasks/taskfacts.h"

namespace Signalbox {

/// The tasks of a server, as a table.
class TaskTableModel : public RowsModel<TaskFacts>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    enum Column { State, Name, Tool, Message, Created, Updated, Poll, Kept };

    [[nodiscard]] static QString stateText(const TaskFacts &task);
    /// A moment as the server wrote it, in the person's time; as it came, at most 500 characters, if it is none.
    [[nodiscard]] static QString momentText(const QString &iso);

protected:
    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString text(const TaskFacts &row, int column) const override;
    [[nodiscard]] QString key(const TaskFacts &row) const override { return row.id; }
    [[nodiscard]] std::optional<RowMark> markOf(const TaskFacts &row, int column) const override;
};

} // namespace Signalbox
