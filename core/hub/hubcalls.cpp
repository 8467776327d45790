// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the calls of a hub go their way, through its gates and back.
#include "core/base/nearmatches.h"
#include "core/hub/callwatch.h"
#include "core/hub/errormask.h"
#include "core/hub/gateleg.h"
#include "core/hub/hub.h"
#include "core/hub/passage.h"
#include "core/hub/toolerror.h"
#include "core/json/jsontext.h"

#include <utility>

namespace Signalbox {

namespace {

CallOutcome outcomeOf(CallOutcome::End end, Error::Kind kind, const QString &message, const QString &advice = {})
{
    CallOutcome outcome;
    outcome.end = end;
    outcome.error.kind = kind;
    outcome.error.message = message;
    outcome.error.advice = advice;
    return outcome;
}

CallOutcome refusal(const Error &error)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Refused;
    outcome.error = error;
    return outcome;
}

OutgoingRequest probeOf(const CallRequest &request)
{
    OutgoingRequest probe;
    probe.method = QByteArrayLiteral("tools/call");
    probe.params = "{\"name\":" + jsonString(request.tool) + ",\"arguments\":" + request.arguments + '}';
    probe.meta = request.meta;
    probe.caller = request.caller.toUtf8();
    probe.isProbe = true;
    return probe;
}

} // namespace

HubCall *Hub::call(const QString &address, const QByteArray &arguments, const QString &caller)
{
    CallRequest request;
    if (const auto parts = resolve(address)) {
        request.server = parts->server;
        request.tool = parts->tool;
    } else { // the first dot is the best guess at what was meant
        request.server = address.section(u'.', 0, 0);
        request.tool = address.section(u'.', 1);
    }
    request.arguments = arguments;
    request.caller = caller;
    return call(std::move(request));
}

HubCall *Hub::call(CallRequest request)
{
    auto *call = new HubCall(std::move(request));
    call->m_index = m_open.size();
    m_open.push_back(call);
    start(call);
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDelete): finish() deletes no call that is starting
    call->m_starting = false;
    return call;
}

void Hub::start(HubCall *call)
{
    if (m_isEnding) {
        return;
    }
    CallRequest &request = call->m_request;
    if (m_watch) {
        m_watch->callStarting(request, *call);
    }
    if (!m_byName.contains(request.server)) {
        finish(call, unknownServer(request.server));
        return;
    }
    if (request.tool.isEmpty()) {
        finish(call, outcomeOf(CallOutcome::End::Refused, Error::Kind::Usage, tr("No tool is named."),
                               tr("Write the server's name, a dot, and the tool's name.")));
        return;
    }
    if (auto arguments = m_arguments.check(request.arguments)) {
        request.arguments = std::move(*arguments);
    } else {
        finish(call, refusal(arguments.error()));
        return;
    }
    if (!request.meta.isEmpty()) {
        auto meta = m_meta.check(request.meta);
        if (!meta) {
            finish(call, refusal(meta.error()));
            return;
        }
        request.meta = std::move(*meta);
    }
    if (m_gates.empty()) {
        send(request, call, nullptr);
    } else {
        pass(0, request, call, nullptr);
    }
}

Gate::Next Hub::onward(const std::shared_ptr<GateLeg> &leg, std::size_t gate)
{
    return [this, leg, gate](const CallRequest &request, Gate::Done then) {
        if (leg->isOver()) {
            return;
        }
        if (leg->call()->isCancelled()) {
            then(outcomeOf(CallOutcome::End::Cancelled, Error::Kind::Cancelled, tr("The call was cancelled.")));
            return;
        }
        pass(gate + 1, request, leg->call(), std::move(then));
    };
}

void Hub::pass(std::size_t gate, const CallRequest &request, HubCall *call, Gate::Done done)
{
    const bool isFirst = call->m_passage == nullptr;
    const auto passage = isFirst ? std::make_shared<Passage>(*call, request)
                                 : std::make_shared<Passage>(call->m_passage, request, std::move(done));
    call->m_passage = isFirst ? passage : call->m_passage;
    for (; gate < m_gates.size(); ++gate) {
        Gate::Ticket ticket;
        const Gate::Way way = m_gates[gate]->enter(*passage->request(), ticket);
        if (way == Gate::Way::Handles) {
            const auto leg =
                GateLeg::enter(*call, [this, passage](const CallOutcome &outcome) { arrive(passage, outcome); });
            m_gates[gate]->handle(*passage->request(), *call, onward(leg, gate),
                                  [leg](const CallOutcome &outcome) { leg->end(outcome); });
            return;
        }
        if (way == Gate::Way::Lets) {
            passage->passed.append({.gate = gate, .ticket = std::move(ticket)});
        }
    }
    send(*passage->request(), call, passage);
}

/// Back through the gates, the last one first.
void Hub::arrive(const PassagePtr &passage, const CallOutcome &outcome)
{
    while (!passage->passed.isEmpty() && passage->request()) {
        const Passage::Passed last = std::move(passage->passed.last());
        passage->passed.removeLast();
        Gate &gate = *m_gates[last.gate];
        HubCall *call = passage->call();
        if (gate.ended(*passage->request(), last.ticket, outcome) || !call) {
            continue;
        }
        const auto leg = GateLeg::enter(*call, [this, passage](const CallOutcome &then) { arrive(passage, then); });
        gate.resume(*passage->request(), *call, last.ticket, outcome, onward(leg, last.gate),
                    [leg](const CallOutcome &then) { leg->end(then); });
        return;
    }
    if (passage->done) {
        passage->done(outcome);
    } else if (passage->call()) {
        finish(passage->call(), outcome);
    }
}

/// The last step: the session.
void Hub::send(const CallRequest &request, HubCall *call, const PassagePtr &passage)
{
    Connection *connection = byName(request.server);
    Session *session = connection != nullptr ? connection->session() : nullptr;
    if (session == nullptr || session->state() != Session::State::Open) {
        // Unknown here means: dropped while a gate held the call, or renamed by one.
        const CallOutcome outcome =
            connection != nullptr ? notConnected(connection->status()) : unknownServer(request.server);
        passage ? arrive(passage, outcome) : finish(call, outcome);
        return;
    }
    QByteArray task;
    if (request.asTaskMs) {
        task = *request.asTaskMs > 0 ? "{\"ttl\":" + QByteArray::number(*request.asTaskMs) + '}' : QByteArray("{}");
    }
    PendingCall *pending = request.isProbe ? session->request(probeOf(request), request.limits, request.tool.toUtf8())
                                           : session->callTool(request.tool.toUtf8(), request.arguments, request.meta,
                                                               request.limits, true, task, request.caller.toUtf8());
    call->follow(pending);
    const bool isCounted = !request.isProbe;
    if (isCounted) {
        connection->countStart();
    }
    if (!passage) {
        connect(pending, &PendingCall::finished, call, [=, this](const CallOutcome &outcome) {
            count(connection, isCounted, outcome);
            if (TrackedTask *became = taskOf(connection, outcome)) {
                followTask(became, call, outcome, [this, call](const CallOutcome &ended) { finish(call, ended); });
            } else {
                finish(call, outcome);
            }
        });
        return;
    }
    // A gate may have ended the call by then; what was sent for it is counted all the same.
    connect(pending, &PendingCall::finished, connection, [=, this](const CallOutcome &outcome) {
        if (m_isEnding) { // all calls were told, and whom the gates ask may be gone
            return;
        }
        count(connection, isCounted, outcome);
        HubCall *open = passage->call();
        if (open) {
            open->m_pending.clear();
        }
        if (TrackedTask *became = open ? taskOf(connection, outcome) : nullptr) {
            followTask(became, open, outcome, [this, passage](const CallOutcome &ended) { arrive(passage, ended); });
        } else {
            arrive(passage, outcome);
        }
    });
}

void Hub::count(Connection *connection, bool isCounted, const CallOutcome &outcome)
{
    if (isCounted) {
        const bool isTakenBack = outcome.end == CallOutcome::End::Cancelled; // by who asked: nothing failed
        connection->countEnd(!isTakenBack && (!outcome.ok() || isToolError(outcome)));
    }
}

/// What the call became, if it did not end with this.
TrackedTask *Hub::taskOf(Connection *connection, const CallOutcome &outcome)
{
    TaskTracker *tasks = connection->tasks();
    return tasks && tasks->isTask(outcome) ? tasks->follow(outcome) : nullptr;
}

void Hub::followTask(TrackedTask *task, HubCall *call, const CallOutcome &created, const Gate::Done &deliver)
{
    call->m_task = task;
    task->setOrigin({.tool = call->request().tool, .caller = call->request().caller, .call = call->request().number});
    connect(task, &TrackedTask::changed, call, [call](const Task &now) {
        if (!now.statusMessage.isEmpty()) {
            emit call->progressed({.progress = 0, .total = {}, .message = now.statusMessage});
        }
    });
    connect(task, &TrackedTask::finished, call, [created, deliver](const CallOutcome &ended) {
        CallOutcome whole = ended;
        whole.requestSequence = created.requestSequence;
        whole.durationNs += created.durationNs;
        whole.rounds = created.rounds;
        deliver(whole);
    });
}

void Hub::finish(HubCall *call, const CallOutcome &outcome)
{
    if (call->m_starting) { // the caller has no pointer yet
        QMetaObject::invokeMethod(call, [this, call, outcome] { finish(call, outcome); }, Qt::QueuedConnection);
        return;
    }
    m_open[call->m_index] = m_open.back();
    m_open[call->m_index]->m_index = call->m_index;
    m_open.pop_back();
    const QPointer<PendingCall> abandoned = m_gates.empty() ? nullptr : call->m_pending;
    const QPointer<TrackedTask> task = m_gates.empty() ? nullptr : call->m_task;
    const Connection *connection = outcome.ok() ? nullptr : byName(call->request().server);
    if (connection) {
        CallOutcome masked = outcome;
        masked.error = maskedError(outcome.error, connection->m_reached);
        emit call->finished(masked);
    } else {
        emit call->finished(outcome);
    }
    delete call;
    if (abandoned) { // a gate answered while its leg was under way
        abandoned->cancel();
    }
    if (task) { // and the leg had become a task; one that is over does not mind
        task->cancel();
    }
}

CallOutcome Hub::notConnected(const ServerStatus &status)
{
    CallOutcome outcome =
        outcomeOf(CallOutcome::End::Refused, Error::Kind::Transport,
                  tr("The server “%1” is not connected.").arg(status.entry.name.left(100)), tr("Connect it first."));
    if (status.reconnects > 0) { // who waits a little may be lucky
        outcome.unsent = true;
        outcome.error.advice = tr("Its connection was lost and is being made anew.");
    }
    return outcome;
}

CallOutcome Hub::unknownServer(const QString &name) const
{
    QStringList quoted;
    for (const QString &match : nearMatches(name, m_byName.keys())) {
        quoted << QStringLiteral("“%1”").arg(match.left(100));
    }
    const QString advice = quoted.isEmpty() ? tr("Calls are addressed as server.tool.")
                                            : tr("Did you mean %1?").arg(quoted.join(QStringLiteral(", ")));
    return outcomeOf(CallOutcome::End::Refused, Error::Kind::Usage,
                     tr("There is no server named “%1”.").arg(name.left(100)), advice);
}

} // namespace Signalbox
