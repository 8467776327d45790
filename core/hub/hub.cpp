// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"

#include "core/base/nearmatches.h"
#include "core/hub/callwatch.h"
#include "core/hub/gateleg.h"
#include "core/hub/toolerror.h"
#include "core/json/jsontext.h"

#include <algorithm>
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

Hub::Hub(Recorder &recorder, InputBroker &broker, Limits limits, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_broker(broker)
    , m_limits(limits)
    , m_makeTransport(transportFor)
{
}

Hub::~Hub()
{
    // What a receiver asks of a dying hub goes nowhere and ends in nothing: else one that asks again and again would
    // keep us here for ever.
    m_isEnding = true;
    for (HubCall *call : std::vector<HubCall *>(m_open)) {
        call->m_starting = false;
        finish(call, outcomeOf(CallOutcome::End::Lost, Error::Kind::Transport, tr("Signalbox ended first.")));
    }
    qDeleteAll(m_open);
    for (const auto *list : {&m_connections, &m_leaving}) {
        for (const auto &connection : *list) {
            connection->disconnect(this);
        }
    }
}

void Hub::setEntries(const QList<ServerEntry> &entries)
{
    std::vector<std::unique_ptr<Connection>> old = std::exchange(m_connections, {});
    QList<ServerStatus> added; // copies: a receiver may set other entries at once
    QList<ServerStatus> changed;
    for (const ServerEntry &entry : entries) {
        const auto known = std::find_if(old.begin(), old.end(), [&](const auto &connection) {
            return connection && connection->status().entry.id == entry.id;
        });
        if (known == old.end()) {
            m_connections.push_back(makeConnection(entry));
            added.append(m_connections.back()->status());
            continue;
        }
        m_connections.push_back(std::move(*known));
        if (m_connections.back()->status().entry != entry) {
            m_connections.back()->setEntry(entry);
            changed.append(m_connections.back()->status());
        }
    }
    m_byId.clear();
    m_byName.clear();
    for (const auto &connection : m_connections) {
        m_byId.insert(connection->status().entry.id, connection.get());
        m_byName.insert(connection->status().entry.name, connection.get());
    }
    for (auto &connection : old) {
        if (connection) {
            drop(std::move(connection));
        }
    }
    for (const ServerStatus &status : std::as_const(added)) {
        emit serverAdded(status);
    }
    for (const ServerStatus &status : std::as_const(changed)) {
        emit statusChanged(status);
    }
}

QList<ServerStatus> Hub::statuses() const
{
    QList<ServerStatus> list;
    list.reserve(qsizetype(m_connections.size()));
    for (const auto &connection : m_connections) {
        list.append(connection->status());
    }
    return list;
}

void Hub::setGates(std::vector<std::unique_ptr<Gate>> gates)
{
    Q_ASSERT(m_open.empty());
    m_gates = std::move(gates);
}

std::optional<Hub::Address> Hub::resolve(const QString &address) const
{
    for (qsizetype dot = address.lastIndexOf(u'.'); dot > 0; dot = address.lastIndexOf(u'.', dot - 1)) {
        QString server = address.first(dot);
        if (dot + 1 < address.size() && m_byName.contains(server)) {
            return Address{std::move(server), address.sliced(dot + 1)};
        }
    }
    return std::nullopt;
}

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
        pass(0, request, call, [this, call](const CallOutcome &outcome) { finish(call, outcome); });
    }
}

void Hub::pass(std::size_t gate, const CallRequest &request, HubCall *call, Gate::Done done)
{
    while (gate < m_gates.size() && m_gates[gate]->isOpenTo(request)) {
        ++gate;
    }
    if (gate == m_gates.size()) {
        send(request, call, done);
        return;
    }
    const std::shared_ptr<GateLeg> leg = GateLeg::enter(*call, std::move(done));
    const Gate::Next next = [this, leg, gate](const CallRequest &onward, Gate::Done then) {
        if (leg->isOver()) {
            return;
        }
        if (leg->call()->isCancelled()) {
            then(outcomeOf(CallOutcome::End::Cancelled, Error::Kind::Cancelled, tr("The call was cancelled.")));
            return;
        }
        pass(gate + 1, onward, leg->call(), std::move(then));
    };
    m_gates[gate]->handle(request, *call, next, [leg](const CallOutcome &outcome) { leg->end(outcome); });
}

/// The last step: the session. Without gates there is no `done`, and the outcome goes straight to the caller.
void Hub::send(const CallRequest &request, HubCall *call, const Gate::Done &done)
{
    Connection *connection = byName(request.server);
    Session *session = connection != nullptr ? connection->session() : nullptr;
    if (session == nullptr || session->state() != Session::State::Open) {
        // Unknown here means: dropped while a gate held the call, or renamed by one.
        const CallOutcome outcome =
            connection != nullptr ? notConnected(connection->status()) : unknownServer(request.server);
        done ? done(outcome) : finish(call, outcome);
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
    if (!request.isProbe) {
        connection->countStart();
    }
    const auto count = [connection, isProbe = request.isProbe](const CallOutcome &outcome) {
        if (!isProbe) {
            connection->countEnd(!outcome.ok() || isToolError(outcome));
        }
    };
    if (!done) {
        connect(pending, &PendingCall::finished, call, [this, connection, call, count](const CallOutcome &outcome) {
            count(outcome);
            settle(connection, call, outcome, [this, call](const CallOutcome &settled) { finish(call, settled); });
        });
        return;
    }
    // A gate may have ended the call by then; the leg is counted all the same.
    connect(pending, &PendingCall::finished, connection,
            [this, connection, count, done, call = QPointer(call)](const CallOutcome &outcome) {
                count(outcome);
                if (!call) {
                    done(outcome);
                    return;
                }
                call->m_pending.clear();
                settle(connection, call, outcome, done);
            });
}

void Hub::settle(Connection *connection, HubCall *call, const CallOutcome &outcome, const Gate::Done &deliver)
{
    TaskTracker *tasks = connection->tasks();
    TrackedTask *task = tasks && tasks->isTask(outcome) ? tasks->follow(outcome) : nullptr;
    if (!task) {
        deliver(outcome);
        return;
    }
    call->m_task = task;
    connect(task, &TrackedTask::changed, call, [call](const Task &now) {
        if (!now.statusMessage.isEmpty()) {
            emit call->progressed({.progress = 0, .total = {}, .message = now.statusMessage});
        }
    });
    connect(task, &TrackedTask::finished, call, [created = outcome, deliver](const CallOutcome &ended) {
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
    emit call->finished(outcome);
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

std::unique_ptr<Connection> Hub::makeConnection(const ServerEntry &entry)
{
    auto connection = std::make_unique<Connection>(entry, m_recorder, m_broker, m_limits);
    connection->setTransportMaker(m_makeTransport);
    connection->setAuthorizerMaker(m_makeAuthorizer);
    connect(connection.get(), &Connection::statusChanged, this,
            [this, raw = connection.get()] { handleStatusChanged(raw); });
    return connection;
}

void Hub::drop(std::unique_ptr<Connection> connection)
{
    const QString id = connection->status().entry.id;
    if (connection->isIdle()) {
        connection.release()->deleteLater();
    } else {
        Connection *raw = connection.get();
        m_leaving.push_back(std::move(connection));
        raw->disconnectFromServer();
    }
    emit serverRemoved(id);
}

void Hub::handleStatusChanged(Connection *connection)
{
    if (byId(connection->status().entry.id) == connection) {
        emit statusChanged(connection->status());
    } else if (connection->isIdle()) {
        const auto leaving = std::find_if(m_leaving.begin(), m_leaving.end(),
                                          [&](const auto &candidate) { return candidate.get() == connection; });
        if (leaving != m_leaving.end()) {
            leaving->release()->deleteLater();
            m_leaving.erase(leaving);
        }
    }
    checkAllDisconnected();
}

void Hub::disconnectAll()
{
    m_disconnectingAll = true;
    QList<QPointer<Connection>> all;
    for (const auto &connection : m_connections) {
        all.append(connection.get());
    }
    for (const auto &connection : std::as_const(all)) {
        if (connection) {
            connection->disconnectFromServer();
        }
    }
    checkAllDisconnected();
}

void Hub::checkAllDisconnected()
{
    const bool idle = m_leaving.empty()
                      && std::all_of(m_connections.begin(), m_connections.end(),
                                     [](const auto &connection) { return connection->isIdle(); });
    if (m_disconnectingAll && idle) {
        m_disconnectingAll = false;
        QMetaObject::invokeMethod(this, &Hub::allDisconnected, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
