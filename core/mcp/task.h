// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/deviation.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace Signalbox {

/// The two ways in which a request becomes a task.
enum class TaskModel {
    Core,      ///< 2025-11-25, experimental (basic/utilities/tasks)
    Extension, ///< io.modelcontextprotocol/tasks (SEP-2663)
};

/// Work a server goes on with after it has answered. Texts of JSON are as they came.
struct Task
{
    enum class Status { Working, InputRequired, Completed, Failed, Cancelled };
    QString id;
    Status status = Status::Working;
    QString statusMessage;
    QString createdAt;            ///< ISO 8601, as it came
    QString lastUpdatedAt;        ///< likewise
    std::optional<qint64> ttlMs;  ///< from creation; none: without end
    std::optional<qint64> pollMs; ///< poll no faster; none: the server did not say
    QByteArray inputRequests;     ///< extension: the map of questions (JSON object text); empty if there is none
    QByteArray result;            ///< extension, completed: the result of the request
    QByteArray error;             ///< extension, failed: the JSON-RPC error
    QByteArray raw;               ///< the whole task

    [[nodiscard]] bool isOver() const
    {
        return status == Status::Completed || status == Status::Failed || status == Status::Cancelled;
    }
};

/// The answer of tasks/get and tasks/cancel (core), an entry of tasks/list, the parameters of a status notification.
/// Not usable without an id or with an unknown status.
[[nodiscard]] Decoded<Task> decodeTask(QByteArrayView text, TaskModel model);
/// The answer to a request that became a task: `{task: {…}}`, or flat with `resultType` "task".
[[nodiscard]] Decoded<Task> decodeCreatedTask(QByteArrayView result, TaskModel model);
/// Is the result of a call the creation of a task, and not yet what was asked for?
[[nodiscard]] bool isCreatedTask(QByteArrayView result, TaskModel model);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Task)
