// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/trackedtask.h"

#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/codec.h"
#include "core/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kPollMs = 1000; // where the server names no interval
constexpr qint64 kShortestPollMs = 20;
constexpr qint64 kLongestPollMs = 60000;
constexpr int kMostFailedPolls = 3;
constexpr int kCancelMs = 30000; // servers may take their time to stop, and need not stop at all

} // namespace

TrackedTask::TrackedTask(Session &session, InputBroker &broker, Task task, TaskModel model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_broker(broker)
    , m_task(std::move(task))
    , m_model(model)
{
    m_pollTimer.setSingleShot(true);
    m_pollTimer.callOnTimeout(this, &TrackedTask::poll);
    m_cancelTimer.setSingleShot(true);
    m_cancelTimer.callOnTimeout(this, [this] {
        finishAsCancelled(tr("The server was asked to cancel the task; whether it did is not known."));
    });
    m_age.start();
}

TrackedTask::~TrackedTask()
{
    for (const QPointer<PendingCall> &call : {m_polling, m_fetching}) {
        if (call) {
            call->disconnect(this);
        }
    }
    if (m_fetching) { // it has no deadline
        m_fetching->cancel();
    }
}

void TrackedTask::start()
{
    handleTask(Task(m_task));
}

QByteArray TrackedTask::params() const
{
    return "{\"taskId\":" + jsonString(m_task.id) + '}';
}

PendingCall *TrackedTask::ask(const QByteArray &method, const QByteArray &params, bool mayBlock)
{
    OutgoingRequest request;
    request.method = method;
    request.params = params;
    const CallLimits limits = mayBlock ? CallLimits{.requestMs = -1, .totalMs = -1} : CallLimits{};
    return m_session.request(request, limits, m_task.id.toUtf8());
}

void TrackedTask::pollLater()
{
    if (!m_isFinished && !m_pollTimer.isActive() && !m_polling) {
        m_pollTimer.start(int(std::clamp(m_task.pollMs.value_or(kPollMs), kShortestPollMs, kLongestPollMs)));
    }
}

void TrackedTask::poll()
{
    m_polling = ask("tasks/get"_ba, params());
    connect(m_polling, &PendingCall::finished, this, [this](const CallOutcome &outcome) {
        m_polling = nullptr;
        if (m_isFinished) {
            return;
        }
        if (!outcome.ok()) {
            handlePollFailure(outcome);
            return;
        }
        m_failedPolls = 0;
        const Decoded<Task> task = decodeTask(outcome.result, m_model);
        if (task.usable) {
            handleTask(task.value);
        } else {
            CallOutcome ended = outcome;
            ended.end = CallOutcome::End::RemoteError;
            ended.deviations = task.deviations;
            ended.error.message = tr("The server's answer to tasks/get is no task.");
            finish(std::move(ended));
        }
    });
}

/// To ask again does no harm, so one lost answer is not the end of a task that may have run for hours.
void TrackedTask::handlePollFailure(const CallOutcome &outcome)
{
    const bool mayPass = outcome.end == CallOutcome::End::Timeout || outcome.end == CallOutcome::End::Lost
                         || outcome.error.kind == Error::Kind::Transport;
    if (mayPass && m_session.state() == Session::State::Open && ++m_failedPolls < kMostFailedPolls) {
        pollLater();
        return;
    }
    if (m_fetching && m_session.state() == Session::State::Open) {
        return; // what is fetched says how it ended
    }
    CallOutcome ended = outcome;
    if (m_task.ttlMs && m_age.hasExpired(*m_task.ttlMs)) {
        ended.error.message = tr("The server kept this task for %1 ms only; it has expired.").arg(*m_task.ttlMs);
    }
    finish(std::move(ended));
}

void TrackedTask::update(const Task &task)
{
    if (task.id == m_task.id && !m_isFinished && !m_fetching) {
        handleTask(task);
    }
}

void TrackedTask::handleTask(const Task &task)
{
    const std::optional<qint64> pollMs = task.pollMs ? task.pollMs : m_task.pollMs;
    m_task = task;
    m_task.pollMs = pollMs;
    const QPointer<TrackedTask> self(this);
    emit changed(m_task);
    if (!self || m_isFinished) {
        return;
    }
    if (m_task.isOver()) {
        endWith(m_task);
    } else if (m_task.status != Task::Status::InputRequired) {
        pollLater();
    } else if (m_model == TaskModel::Core) {
        fetchResult(); // the server asks while it holds this request (basic/utilities/tasks)
    } else {
        answerQuestions();
    }
}

void TrackedTask::fetchResult()
{
    if (m_fetching) {
        return;
    }
    m_pollTimer.stop();
    m_fetching = ask("tasks/result"_ba, params(), !m_task.isOver());
    connect(m_fetching, &PendingCall::finished, this, [this](const CallOutcome &outcome) {
        m_fetching = nullptr;
        finish(outcome);
    });
}

QByteArray TrackedTask::newQuestions() const
{
    QByteArray questions;
    RawJsonWalk walk(m_task.inputRequests);
    while (walk.isObject() && walk.next()) {
        if (!m_asked.contains(walk.key().toByteArray())) {
            questions += (questions.isEmpty() ? "" : ",") + walk.whole().toByteArray();
        }
    }
    return questions.isEmpty() ? QByteArray() : "{\"inputRequests\":{" + questions + "}}";
}

void TrackedTask::answerQuestions()
{
    const QByteArray questions = m_round ? QByteArray() : newQuestions();
    if (questions.isEmpty()) {
        pollLater();
        return;
    }
    Result<std::unique_ptr<InputRound>> round = InputRound::parse(questions);
    if (!round) {
        CallOutcome outcome;
        outcome.end = CallOutcome::End::RemoteError;
        outcome.error = round.error();
        finish(std::move(outcome));
        return;
    }
    RawJsonWalk walk(rawMember(questions, "inputRequests"));
    while (walk.next()) {
        m_asked.insert(walk.key().toByteArray());
    }
    m_round = *std::move(round);
    m_round->ask(m_broker, m_session.serverName(), m_origin, [this](const Result<> &answered) {
        QMetaObject::invokeMethod(
            this,
            [this, answered] {
                if (answered) {
                    sendAnswers();
                } else {
                    cancel();
                }
            },
            Qt::QueuedConnection);
    });
    pollLater(); // it may end before the person answers
}

void TrackedTask::sendAnswers()
{
    const std::unique_ptr<InputRound> round = std::move(m_round);
    if (m_isFinished || !round) {
        return;
    }
    PendingCall *call = ask("tasks/update"_ba, round->nextParams(params()));
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) {
        if (outcome.ok()) {
            pollLater();
        } else {
            finish(outcome);
        }
    });
}

void TrackedTask::cancel()
{
    if (m_isFinished || std::exchange(m_isCancelling, true)) {
        return;
    }
    m_round.reset();
    m_cancelTimer.start(kCancelMs);
    PendingCall *call = ask("tasks/cancel"_ba, params());
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &) {
        if (!m_isFinished && !m_polling) { // it may have ended by itself a moment before: what it says now counts
            m_pollTimer.stop();
            poll();
        }
    });
}

void TrackedTask::lose()
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Lost;
    outcome.error.kind = Error::Kind::Transport;
    outcome.error.message = tr("The connection ended before the task “%1” did.").arg(m_task.id.left(100));
    finish(std::move(outcome));
}

void TrackedTask::endWith(const Task &task)
{
    CallOutcome outcome;
    switch (task.status) {
    case Task::Status::Cancelled:
        finishAsCancelled(tr("The task was cancelled."));
        return;
    case Task::Status::Failed:
        if (m_model == TaskModel::Core) {
            fetchResult();
            return;
        }
        outcome.end = CallOutcome::End::RemoteError;
        outcome.error = decodeRemoteError(task.error);
        break;
    default:
        if (m_model == TaskModel::Core) {
            fetchResult();
            return;
        }
        outcome.end = CallOutcome::End::Result;
        outcome.result = task.result;
        break;
    }
    finish(std::move(outcome));
}

void TrackedTask::finishAsCancelled(const QString &message)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Cancelled;
    outcome.error.kind = Error::Kind::Cancelled;
    outcome.error.message = message;
    finish(std::move(outcome));
}

void TrackedTask::finish(CallOutcome outcome)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_pollTimer.stop();
    m_cancelTimer.stop();
    m_round.reset();
    outcome.durationNs = m_age.nsecsElapsed();
    deleteLater();
    emit finished(outcome);
}

} // namespace Signalbox
