// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

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
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Lost;
        outcome.error.kind = Error::Kind::Transport;
        outcome.error.message = tr("Signalbox ended first.");
        finish(call, outcome);
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

std::unique_ptr<Connection> Hub::makeConnection(const ServerEntry &entry)
{
    auto connection = std::make_unique<Connection>(entry, m_recorder, m_broker, m_limits);
    connection->setTransportMaker(m_makeTransport);
    connection->setAuthorizerMaker(m_makeAuthorizer);
    connection->setFiller(m_fill);
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
