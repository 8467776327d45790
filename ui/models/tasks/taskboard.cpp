// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/taskboard.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/models/tasks/taskagent.h"

#include <algorithm>

namespace Signalbox {

int TaskFactsList::running() const
{
    return int(std::ranges::count_if(tasks, [](const TaskFacts &task) { return !task.isOver(); }));
}

TaskBoard::TaskBoard(EngineLink &link, const QString &serverId, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_agent(std::make_shared<QPointer<TaskAgent>>())
{
    using Tell = std::function<void(const TaskFactsList &)>;
    link.watch<TaskFactsList>(
        this,
        [serverId, seat = m_agent](Engine &engine, const Tell &tell) -> QObject * {
            Connection *connection = engine.hub().byId(serverId);
            if (!connection) {
                return nullptr;
            }
            *seat = new TaskAgent(*connection, tell);
            return *seat;
        },
        [this](const TaskFactsList &facts) {
            if (m_facts != facts) {
                m_facts = facts;
                emit changed();
            }
        });
}

const TaskFacts *TaskBoard::task(const QString &id) const
{
    const auto found = std::ranges::find(m_facts.tasks, id, &TaskFacts::id);
    return found == m_facts.tasks.cend() ? nullptr : &*found;
}

void TaskBoard::tell(std::function<void(TaskAgent &)> work)
{
    m_link.ask<bool>(
        this,
        [seat = m_agent, work = std::move(work)](Engine &) {
            if (*seat) {
                work(**seat);
            }
            return true;
        },
        [](bool) {});
}

void TaskBoard::refresh()
{
    tell([](TaskAgent &agent) { agent.refresh(); });
}

void TaskBoard::poll(const QString &id)
{
    tell([id](TaskAgent &agent) { agent.poll(id); });
}

void TaskBoard::follow(const QString &id)
{
    tell([id](TaskAgent &agent) { agent.follow(id); });
}

void TaskBoard::cancel(const QString &id)
{
    tell([id](TaskAgent &agent) { agent.cancel(id); });
}

void TaskBoard::outcome(const QString &id, QObject *context, Then then)
{
    using Outcome = std::optional<CallOutcome>;
    m_link.ask<Outcome>(
        context, [seat = m_agent, id](Engine &) { return *seat ? (*seat)->outcome(id) : Outcome(); }, std::move(then));
}

} // namespace Signalbox
