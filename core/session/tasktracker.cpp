// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tasktracker.h"

#include "core/json/rawjson.h"
#include "core/session/subscriptionhub.h"

namespace Signalbox {

TaskTracker::TaskTracker(Session &session, InputBroker &broker, SubscriptionHub *subscriptions)
    : m_session(session)
    , m_broker(broker)
    , m_subscriptions(subscriptions)
{
    connect(&m_session, &Session::taskChanged, this, &TaskTracker::handleNotification);
}

TaskTracker::~TaskTracker()
{
    for (TrackedTask *task : QList<TrackedTask *>(m_tasks)) {
        task->lose();
    }
}

std::optional<TaskModel> TaskTracker::model() const
{
    if (m_session.codec().era() == Era::Modern) {
        return TaskModel::Extension;
    }
    return m_session.codec().revision() == Revision::V20251125 ? std::optional(TaskModel::Core) : std::nullopt;
}

bool TaskTracker::isTask(const CallOutcome &outcome) const
{
    const std::optional<TaskModel> spoken = model();
    return outcome.ok() && spoken && isCreatedTask(outcome.result, *spoken);
}

TrackedTask *TaskTracker::follow(const CallOutcome &created)
{
    const Decoded<Task> task = decodeCreatedTask(created.result, model().value_or(TaskModel::Core));
    return task.usable ? track(task.value) : nullptr;
}

TrackedTask *TaskTracker::follow(const QString &taskId)
{
    if (!model()) {
        return nullptr;
    }
    Task task;
    task.id = taskId;
    task.pollMs = 0; // what it is now is not known: at once
    return track(task);
}

TrackedTask *TaskTracker::track(const Task &task)
{
    auto *tracked = new TrackedTask(m_session, m_broker, task, *model(), this);
    m_tasks.append(tracked);
    if (m_subscriptions) {
        m_subscriptions->watchTask(task.id);
    }
    connect(tracked, &TrackedTask::finished, this, [this, tracked] {
        m_tasks.removeOne(tracked);
        if (m_subscriptions) {
            m_subscriptions->unwatchTask(tracked->task().id);
        }
    });
    emit taskAdded(tracked);
    QMetaObject::invokeMethod(tracked, &TrackedTask::start, Qt::QueuedConnection);
    return tracked;
}

void TaskTracker::handleNotification(const QByteArray &params)
{
    const std::optional<TaskModel> spoken = model();
    if (!spoken) {
        return;
    }
    const Decoded<Task> task = decodeTask(params, *spoken);
    if (!task.usable) {
        return;
    }
    for (TrackedTask *tracked : QList<TrackedTask *>(m_tasks)) {
        tracked->update(task.value);
    }
}

} // namespace Signalbox
