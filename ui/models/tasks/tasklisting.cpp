// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/tasklisting.h"

#include "core/json/rawjson.h"

namespace Signalbox {

TaskListing::TaskListing(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
    ask({});
}

void TaskListing::ask(const QByteArray &cursor)
{
    OutgoingRequest request;
    request.method = "tasks/list";
    if (!cursor.isEmpty()) {
        request.params = "{\"cursor\":" + cursor + '}';
    }
    connect(m_session->request(request), &PendingCall::finished, this, &TaskListing::handlePage);
}

void TaskListing::handlePage(const CallOutcome &outcome)
{
    if (!outcome.ok()) {
        return finish(outcome.error.message);
    }
    RawJsonWalk tasks(rawMember(outcome.result, "tasks"));
    while (tasks.isArray() && m_tasks.size() < kMostTasks && tasks.next()) {
        const Decoded<Task> task = decodeTask(tasks.value(), TaskModel::Core);
        if (task.usable) {
            m_tasks.append(task.value);
        }
    }
    const QByteArray next = rawMember(outcome.result, "nextCursor").toByteArray();
    if (!next.startsWith('"') || !m_session) {
        return finish({});
    }
    if (m_tasks.size() >= kMostTasks || m_cursors.contains(next) || m_cursors.size() >= m_session->limits().listPages) {
        return finish(tr("The server has more tasks than are listed here."));
    }
    m_cursors.insert(next);
    ask(next);
}

void TaskListing::finish(const QString &trouble)
{
    deleteLater();
    emit finished(m_tasks, trouble);
}

} // namespace Signalbox
