// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tasks/taskfacts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Signalbox {

class EngineLink;
class TaskAgent;

/// The tasks of one server for the window: those its calls became and those it lists. Lives on the GUI thread; asks by
/// queued calls.
class TaskBoard : public QObject
{
    Q_OBJECT
public:
    TaskBoard(EngineLink &link, const QString &serverId, QObject *parent = nullptr);

    [[nodiscard]] const TaskFactsList &facts() const { return m_facts; }
    [[nodiscard]] const TaskFacts *task(const QString &id) const; ///< null: there is none
    void refresh();                                               ///< reads the server's list, if it has one
    void poll(const QString &id);
    /// Goes after it to its end: what it asks comes to the person, and its result here.
    void follow(const QString &id);
    void cancel(const QString &id);
    /// How a task ended that was followed; none: it has not, or it is no longer kept.
    using Then = std::function<void(const std::optional<CallOutcome> &)>;
    void outcome(const QString &id, QObject *context, Then then);

signals:
    void changed();

private:
    using Seat = std::shared_ptr<QPointer<TaskAgent>>; // touched on the engine thread only
    void tell(std::function<void(TaskAgent &)> work);

    EngineLink &m_link;
    TaskFactsList m_facts;
    Seat m_agent;
};

} // namespace Signalbox
