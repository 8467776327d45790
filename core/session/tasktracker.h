// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/trackedtask.h"

#include <QList>
#include <QObject>

namespace Signalbox {

class SubscriptionHub;

/// All tasks of one session that are not over yet.
class TaskTracker : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `subscriptions` may be null: then tasks are only polled.
    TaskTracker(Session &session, InputBroker &broker, SubscriptionHub *subscriptions);
    ~TaskTracker() override; ///< ends what it follows as Lost

    /// Which model this session's server speaks; none: it has no tasks.
    [[nodiscard]] std::optional<TaskModel> model() const;
    /// Is this the result of a request that became a task?
    [[nodiscard]] bool isTask(const CallOutcome &outcome) const;
    /// Follows the task that a request became. Null if what came is no usable task. Already started.
    TrackedTask *follow(const CallOutcome &created);
    /// Follows a task that was created earlier, by its id.
    TrackedTask *follow(const QString &taskId);
    [[nodiscard]] const QList<TrackedTask *> &tasks() const { return m_tasks; }

signals:
    void taskAdded(Signalbox::TrackedTask *task);

private:
    TrackedTask *track(const Task &task);
    void handleNotification(const QByteArray &params);

    Session &m_session;
    InputBroker &m_broker;
    SubscriptionHub *m_subscriptions;
    QList<TrackedTask *> m_tasks;
};

} // namespace Signalbox
