// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/task.h"
#include "core/session/outcome.h"

#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// One task of a server as it stands now: a value that crosses threads.
struct TaskFacts
{
    QString id;
    Task::Status status = Task::Status::Working;
    QString message;
    QString createdAt; ///< ISO 8601, as the server wrote it
    QString updatedAt; ///< likewise
    std::optional<qint64> ttlMs;
    std::optional<qint64> pollMs;
    qint64 nextPollWallMs = 0; ///< since 1970, UTC; 0: none is planned
    QString tool;              ///< that became it; empty: not known
    bool isFollowed = false;   ///< polled to its end, its questions put to the person
    bool isCancelling = false;
    std::optional<CallOutcome::End> end; ///< of what was followed: how it ended for us
    QString trouble;                     ///< why, if it did not end well; or why it could not be asked about

    [[nodiscard]] bool isOver() const
    {
        return end || status == Task::Status::Completed || status == Task::Status::Failed
               || status == Task::Status::Cancelled;
    }
    bool operator==(const TaskFacts &) const = default;
};

/// The tasks of one server.
struct TaskFactsList
{
    bool hasTasks = false; ///< the server says so, or there are some
    bool canList = false;  ///< it lists those of others too
    bool canCancel = false;
    QString trouble;        ///< why its list could not be read
    QList<TaskFacts> tasks; ///< the newest of ours first, then those of others in the server's order

    [[nodiscard]] int running() const;
    bool operator==(const TaskFactsList &) const = default;
};

} // namespace Signalbox
