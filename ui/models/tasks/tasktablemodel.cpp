// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/tasktablemodel.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"

#include <QDateTime>
#include <QLocale>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 500; // no cell is wide enough for more
constexpr qint64 kMostMs = std::numeric_limits<qint64>::max() / kNsPerMs;

QString lengthText(qint64 ms)
{
    return durationText(std::clamp<qint64>(ms, 0, kMostMs) * kNsPerMs);
}

bool isLost(const TaskFacts &task)
{
    return task.end && task.end != CallOutcome::End::Result && task.end != CallOutcome::End::RemoteError
           && task.end != CallOutcome::End::Cancelled;
}

} // namespace

QString TaskTableModel::stateText(const TaskFacts &task)
{
    if (isLost(task)) {
        return tr("lost");
    }
    switch (task.status) {
    case Task::Status::Working:
        return task.end == CallOutcome::End::Cancelled ? tr("cancelled")
               : task.isCancelling                     ? tr("being cancelled")
                                                       : tr("working");
    case Task::Status::InputRequired:
        return task.end == CallOutcome::End::Cancelled ? tr("cancelled")
               : task.isCancelling                     ? tr("being cancelled")
                                                       : tr("waiting for you");
    case Task::Status::Completed:
        return tr("completed");
    case Task::Status::Failed:
        return tr("failed");
    case Task::Status::Cancelled:
        break;
    }
    return tr("cancelled");
}

QString TaskTableModel::momentText(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), u"d MMM HH:mm:ss"_s) : iso.left(kLongest);
}

QStringList TaskTableModel::heads() const
{
    return {tr("State"),   tr("Task"),    tr("Tool"), tr("Message"),
            tr("Created"), tr("Updated"), tr("Poll"), tr("Kept for")};
}

QString TaskTableModel::text(const TaskFacts &row, int column) const
{
    switch (column) {
    case State:
        return stateText(row);
    case Name:
        return row.id.left(kLongest);
    case Tool:
        return row.tool.left(kLongest);
    case Message:
        return (row.message.isEmpty() ? row.trouble : row.message).left(kLongest);
    case Created:
        return momentText(row.createdAt);
    case Updated:
        return momentText(row.updatedAt);
    case Poll: {
        if (row.nextPollWallMs == 0) {
            return row.pollMs && !row.isOver() ? tr("every %1").arg(lengthText(*row.pollMs)) : QString();
        }
        const QTime next = QDateTime::fromMSecsSinceEpoch(row.nextPollWallMs).time();
        const QString at = tr("next at %1").arg(next.toString(u"HH:mm:ss"_s));
        return row.pollMs ? tr("every %1").arg(lengthText(*row.pollMs)) + u", "_s + at : at;
    }
    default:
        return row.ttlMs ? lengthText(*row.ttlMs) : row.createdAt.isEmpty() ? QString() : tr("no end");
    }
}

std::optional<RowMark> TaskTableModel::markOf(const TaskFacts &row, int column) const
{
    if (column != State) {
        return std::nullopt;
    }
    if (isLost(row)) {
        return RowMark::Failed;
    }
    switch (row.status) {
    case Task::Status::Working:
        return row.end ? RowMark::Idle : RowMark::Changing;
    case Task::Status::InputRequired:
        return row.end ? RowMark::Idle : RowMark::Attention;
    case Task::Status::Completed:
        return RowMark::Good;
    case Task::Status::Failed:
        return RowMark::Failed;
    case Task::Status::Cancelled:
        break;
    }
    return RowMark::Idle;
}

} // namespace Signalbox
