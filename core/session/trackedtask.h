// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/task.h"
#include "core/session/inputround.h"
#include "core/session/outcome.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Signalbox {

class PendingCall;
class Session;

/// One task of a server, followed to its end: polled no faster than the server allows, its questions answered through the
/// InputBroker, its result fetched. Both models look the same from here (protocol.md 2.12). Deletes itself after finished().
class TrackedTask : public QObject
{
    Q_OBJECT
public:
    TrackedTask(Session &session, InputBroker &broker, Task task, TaskModel model, QObject *parent);
    ~TrackedTask() override;

    [[nodiscard]] const Task &task() const { return m_task; }
    [[nodiscard]] TaskModel model() const { return m_model; }
    void setOrigin(const InputOrigin &origin) { m_origin = origin; } ///< the call that became the task
    void start();
    void cancel();                 ///< asks the server; leads to finished(), with what it says in the end
    void lose();                   ///< the connection is gone: leads to finished() with Lost, at once
    void update(const Task &task); ///< the server told of it by itself

signals:
    void changed(const Signalbox::Task &task);
    /// Exactly once: the result of the request that became the task, its error, Cancelled, or Lost.
    void finished(const Signalbox::CallOutcome &outcome);

private:
    void pollLater();
    void poll();
    void handleTask(const Task &task);
    void fetchResult();
    void answerQuestions();
    void sendAnswers();
    void handlePollFailure(const CallOutcome &outcome);
    void finishAsCancelled(const QString &message);
    void endWith(const Task &task);
    void finish(CallOutcome outcome);
    [[nodiscard]] PendingCall *ask(const QByteArray &method, const QByteArray &params, bool mayBlock = false);
    [[nodiscard]] QByteArray params() const;
    [[nodiscard]] QByteArray newQuestions() const;

    Session &m_session;
    InputBroker &m_broker;
    Task m_task;
    InputOrigin m_origin;
    const TaskModel m_model;
    QTimer m_pollTimer;
    QTimer m_cancelTimer;
    QElapsedTimer m_age;
    QPointer<PendingCall> m_polling;
    QPointer<PendingCall> m_fetching;
    std::unique_ptr<InputRound> m_round;
    QSet<QByteArray> m_asked; ///< keys of questions that were put to the person: they are unique in a task's life
    int m_failedPolls = 0;    ///< in a row
    bool m_isCancelling = false;
    bool m_isFinished = false;
};

} // namespace Signalbox
