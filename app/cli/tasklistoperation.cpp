// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasklistoperation.h"

#include "app/cli/clioutput.h"
#include "core/json/rawjson.h"

namespace Signalbox {

void TaskListOperation::ask(const QByteArray &cursor)
{
    OutgoingRequest request;
    request.method = "tasks/list";
    request.meta = meta();
    if (!cursor.isEmpty()) {
        request.params = "{\"cursor\":" + cursor + '}';
    }
    connect(session()->request(request), &PendingCall::finished, this, &TaskListOperation::handlePage);
}

void TaskListOperation::handlePage(const CallOutcome &outcome)
{
    if (!outcome.ok()) {
        return failWith(outcome);
    }
    RawJsonWalk tasks(rawMember(outcome.result, "tasks"));
    while (tasks.isArray() && tasks.next()) {
        m_tasks += (m_tasks.isEmpty() ? "" : ",") + tasks.value().toByteArray();
    }
    const QByteArray next = rawMember(outcome.result, "nextCursor").toByteArray();
    const Limits &limits = session()->limits();
    if (!next.startsWith('"')) {
        return succeed("{\"tasks\":[" + m_tasks + "]}");
    }
    if (m_cursors.contains(next) || m_cursors.size() >= limits.listPages || m_tasks.size() >= limits.messageBytes) {
        printNote(tr("The list was stopped after %1 pages; the server has more.").arg(m_cursors.size() + 1));
        return succeed("{\"tasks\":[" + m_tasks + "]}");
    }
    m_cursors.insert(next);
    ask(next);
}

} // namespace Signalbox
