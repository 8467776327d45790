// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "ui/models/tasks/taskfacts.h"
#include "ui/models/tasks/taskkeep.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// The engine's end of a TaskBoard: follows the tasks of one server, those that its calls became and those that it lists.
/// Lives on the engine thread.
class TaskAgent : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const TaskFactsList &)>;
    TaskAgent(Connection &connection, Tell tell);

    void refresh();                 ///< reads the server's list, if it has one
    void poll(const QString &id);   ///< asks about it now
    void follow(const QString &id); ///< to its end: its questions and its result come here
    void cancel(const QString &id); ///< asks the server to end it
    [[nodiscard]] std::optional<CallOutcome> outcome(const QString &id) const { return m_outcomes.outcome(id); }

private:
    void adopt();
    void noteCreator(const QByteArray &tool, PendingCall &call);
    void track(TrackedTask *task);
    void handleChanged(const Task &task);
    void handleFinished(const QString &id, const CallOutcome &outcome);
    void handleListed(const QList<Task> &tasks, const QString &trouble);
    void handlePolled(const QString &id, const CallOutcome &outcome);
    void request(const QByteArray &method, const QString &id);
    void forgetOld();
    void tellLater();
    [[nodiscard]] TaskFacts *facts(const QString &id);
    [[nodiscard]] TrackedTask *tracked(const QString &id) const;
    [[nodiscard]] TaskFactsList factsList() const;

    QPointer<Connection> m_connection;
    Tell m_tell;
    QPointer<Session> m_session;
    QPointer<TaskTracker> m_tracker;
    QList<TaskFacts> m_ours;         // newest first
    QList<TaskFacts> m_others;       // in the server's order
    QHash<QString, QString> m_tools; // by task, of those not known yet
    TaskKeep m_outcomes;
    QString m_trouble;
    bool m_isListing = false;
    QTimer m_tellTimer;
};

} // namespace Signalbox
