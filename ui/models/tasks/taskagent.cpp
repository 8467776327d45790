// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/taskagent.h"

#include "core/json/jsontext.h"
#include "core/mcp/codec.h"
#include "ui/models/tasks/tasklisting.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTellMs = 100;
constexpr qsizetype kMostOurs = 500;
constexpr qint64 kPollMs = 1000; // where the server names no interval; the bounds are TrackedTask's
constexpr qint64 kShortestPollMs = 20;
constexpr qint64 kLongestPollMs = 60000;

void take(TaskFacts &facts, const Task &task)
{
    facts.status = task.status;
    facts.message = task.statusMessage;
    facts.createdAt = task.createdAt.isEmpty() ? facts.createdAt : task.createdAt;
    facts.updatedAt = task.lastUpdatedAt.isEmpty() ? facts.updatedAt : task.lastUpdatedAt;
    facts.ttlMs = task.ttlMs ? task.ttlMs : facts.ttlMs;
    facts.pollMs = task.pollMs ? task.pollMs : facts.pollMs;
    facts.trouble.clear();
}

/// A member of a capability that is there, whatever its value.
bool hasPart(const Json &capabilities, const char *name, const char *part)
{
    return capabilities.is_object() && capabilities.contains(name) && capabilities.at(name).is_object()
           && capabilities.at(name).contains(part);
}

} // namespace

TaskAgent::TaskAgent(Connection &connection, Tell tell)
    : m_connection(&connection)
    , m_tell(std::move(tell))
{
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(kTellMs);
    m_tellTimer.callOnTimeout(this, [this] { m_tell(factsList()); });
    connect(&connection, &Connection::statusChanged, this, &TaskAgent::adopt);
    adopt();
    tellLater();
}

void TaskAgent::adopt()
{
    Session *session = m_connection ? m_connection->session() : nullptr;
    if (!session || session == m_session) {
        tellLater();
        return;
    }
    m_session = session;
    m_tracker = m_connection->tasks();
    m_ours.clear();
    m_others.clear();
    m_tools.clear();
    m_outcomes.clear();
    m_trouble.clear();
    m_isListing = false;
    if (m_tracker) {
        for (TrackedTask *task : m_tracker->tasks()) {
            track(task);
        }
        connect(m_tracker, &TaskTracker::taskAdded, this, &TaskAgent::track);
    }
    connect(session, &Session::requestStarting, this,
            [this](const OutgoingRequest &request, const QByteArray &about, PendingCall &call) {
                if (request.method == "tools/call") {
                    noteCreator(about, call);
                }
            });
    refresh();
    tellLater();
}

/// Which tool a task comes from is only known where its creation is seen.
void TaskAgent::noteCreator(const QByteArray &tool, PendingCall &call)
{
    connect(&call, &PendingCall::finished, this, [this, tool](const CallOutcome &outcome) {
        if (!m_tracker || !m_tracker->isTask(outcome)) {
            return;
        }
        const QString id = decodeCreatedTask(outcome.result, *m_tracker->model()).value.id;
        if (TaskFacts *known = facts(id)) {
            known->tool = QString::fromUtf8(tool);
            tellLater();
        } else {
            m_tools.insert(id, QString::fromUtf8(tool));
        }
    });
}

void TaskAgent::track(TrackedTask *task)
{
    const QString id = task->task().id;
    TaskFacts ours;
    if (const TaskFacts *known = facts(id)) {
        ours = *known;
    }
    const auto isIt = [&id](const TaskFacts &one) { return one.id == id; };
    m_ours.removeIf(isIt);
    m_others.removeIf(isIt);
    ours.id = id;
    ours.tool = m_tools.contains(id) ? m_tools.take(id) : ours.tool;
    ours.isFollowed = true;
    ours.end.reset();
    if (!task->task().raw.isEmpty()) { // else it is not known yet how it stands
        take(ours, task->task());
    }
    m_ours.prepend(ours);
    forgetOld();
    connect(task, &TrackedTask::changed, this, &TaskAgent::handleChanged);
    connect(task, &TrackedTask::finished, this,
            [this, id](const CallOutcome &outcome) { handleFinished(id, outcome); });
    tellLater();
}

void TaskAgent::handleChanged(const Task &task)
{
    TaskFacts *known = facts(task.id);
    if (!known || task.raw.isEmpty()) { // an id that is followed, of which nothing is known yet
        return;
    }
    take(*known, task);
    // The server asks while it holds tasks/result (2025-11-25): nothing is polled then.
    const bool isPolled =
        !task.isOver() && (task.status != Task::Status::InputRequired || m_tracker->model() != TaskModel::Core);
    const qint64 pause = std::clamp(known->pollMs.value_or(kPollMs), kShortestPollMs, kLongestPollMs);
    known->nextPollWallMs = isPolled ? QDateTime::currentMSecsSinceEpoch() + pause : 0;
    tellLater();
}

void TaskAgent::handleFinished(const QString &id, const CallOutcome &outcome)
{
    m_outcomes.keep(id, outcome);
    if (TaskFacts *known = facts(id)) {
        known->end = outcome.end;
        known->nextPollWallMs = 0;
        known->isFollowed = false;
        known->isCancelling = false;
        known->trouble = outcome.ok() ? QString() : outcome.error.message;
    }
    tellLater();
}

void TaskAgent::refresh()
{
    if (!m_session || m_isListing || !factsList().canList || m_session->state() != Session::State::Open) {
        return;
    }
    m_isListing = true;
    auto *listing = new TaskListing(*m_session, this);
    connect(listing, &TaskListing::finished, this,
            [this, session = m_session](const QList<Task> &tasks, const QString &trouble) {
                if (session == m_session) {
                    m_isListing = false;
                    handleListed(tasks, trouble);
                }
            });
}

void TaskAgent::handleListed(const QList<Task> &tasks, const QString &trouble)
{
    QList<TaskFacts> others;
    for (const Task &task : tasks) {
        const auto isIt = [&task](const TaskFacts &one) { return one.id == task.id; };
        if (std::ranges::any_of(m_ours, isIt) || std::ranges::any_of(others, isIt)) {
            continue; // what is followed is known better
        }
        const auto known = std::ranges::find_if(m_others, isIt);
        TaskFacts other = known == m_others.end() ? TaskFacts() : *known;
        other.id = task.id;
        take(other, task);
        others.append(other);
    }
    m_others = others;
    m_trouble = trouble;
    tellLater();
}

void TaskAgent::poll(const QString &id)
{
    request("tasks/get"_ba, id);
}

void TaskAgent::follow(const QString &id)
{
    if (m_tracker && !tracked(id)) {
        m_tracker->follow(id); // track() hears of it
    }
}

void TaskAgent::cancel(const QString &id)
{
    if (TaskFacts *known = facts(id)) {
        known->isCancelling = true;
        tellLater();
    }
    if (TrackedTask *task = tracked(id)) {
        task->cancel();
    } else {
        request("tasks/cancel"_ba, id);
    }
}

void TaskAgent::request(const QByteArray &method, const QString &id)
{
    if (!m_session || m_session->state() != Session::State::Open) {
        return;
    }
    OutgoingRequest outgoing;
    outgoing.method = method;
    outgoing.params = "{\"taskId\":" + jsonString(id) + '}';
    const bool isCancel = method == "tasks/cancel";
    connect(m_session->request(outgoing, {}, id.toUtf8()), &PendingCall::finished, this,
            [this, id, isCancel](const CallOutcome &outcome) {
                if (isCancel && outcome.ok()) {
                    poll(id); // the answer of one model says nothing
                } else {
                    handlePolled(id, outcome);
                }
            });
}

void TaskAgent::handlePolled(const QString &id, const CallOutcome &outcome)
{
    TaskFacts *known = facts(id);
    if (!known || !m_tracker) {
        return;
    }
    known->isCancelling = known->isFollowed && known->isCancelling;
    const Decoded<Task> task = decodeTask(outcome.result, m_tracker->model().value_or(TaskModel::Core));
    if (!outcome.ok()) {
        known->trouble = outcome.error.message;
    } else if (!task.usable || task.value.id != id) {
        known->trouble = tr("The server's answer to tasks/get is no task.");
    } else if (TrackedTask *followed = tracked(id)) {
        followed->update(task.value); // handleChanged() hears of it
    } else {
        take(*known, task.value);
    }
    tellLater();
}

void TaskAgent::forgetOld()
{
    while (m_ours.size() > kMostOurs) {
        const auto oldest = std::ranges::find_if(m_ours.rbegin(), m_ours.rend(), &TaskFacts::isOver);
        if (oldest == m_ours.rend()) {
            return;
        }
        m_ours.erase(std::prev(oldest.base()));
    }
}

void TaskAgent::tellLater()
{
    if (!m_tellTimer.isActive()) {
        m_tellTimer.start();
    }
}

TaskFacts *TaskAgent::facts(const QString &id)
{
    for (QList<TaskFacts> *list : {&m_ours, &m_others}) {
        const auto found = std::ranges::find(*list, id, &TaskFacts::id);
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

TrackedTask *TaskAgent::tracked(const QString &id) const
{
    if (!m_tracker) {
        return nullptr;
    }
    const auto found =
        std::ranges::find_if(m_tracker->tasks(), [&id](TrackedTask *task) { return task->task().id == id; });
    return found == m_tracker->tasks().cend() ? nullptr : *found;
}

TaskFactsList TaskAgent::factsList() const
{
    TaskFactsList list;
    list.tasks = m_ours + m_others;
    list.trouble = m_trouble;
    if (m_session && m_tracker && m_tracker->model()) {
        const Json &capabilities = m_session->profile().capabilities;
        const bool isCore = m_tracker->model() == TaskModel::Core;
        list.canList = isCore && hasPart(capabilities, "tasks", "list");
        list.canCancel = !isCore || hasPart(capabilities, "tasks", "cancel");
        list.hasTasks = isCore ? m_session->profile().has("tasks")
                               : hasPart(capabilities, "extensions", "io.modelcontextprotocol/tasks");
    }
    list.hasTasks = list.hasTasks || !list.tasks.isEmpty();
    return list;
}

} // namespace Signalbox
