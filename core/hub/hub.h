// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "core/hub/gate.h"
#include "core/hub/hubcall.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Signalbox {

/// Many servers at once, and the one road every tool call takes: gates, then the session. One thread.
class Hub : public QObject
{
    Q_OBJECT
public:
    Hub(Recorder &recorder, InputBroker &broker, Limits limits = {}, QObject *parent = nullptr);
    ~Hub() override;

    /// Makes the hub's servers these: new ones are added, changed ones keep their connection until restarted, absent
    /// ones are disconnected and dropped.
    void setEntries(const QList<ServerEntry> &entries);
    [[nodiscard]] Connection *byId(const QString &id) const;
    [[nodiscard]] Connection *byName(const QString &name) const;
    [[nodiscard]] QList<ServerStatus> statuses() const;

    /// The gates, in the order calls pass them. Empty: calls go straight to the session.
    void setGates(std::vector<std::unique_ptr<Gate>> gates);

    /// `address` is `server.tool`; the server's name may itself hold dots. Never null. Unknown server, server not
    /// connected and malformed arguments are End::Refused, with near matches in the error's advice.
    HubCall *call(const QString &address, const QByteArray &arguments, const QString &caller);
    HubCall *call(CallRequest request);

    void disconnectAll(); ///< leads to allDisconnected()

signals:
    void statusChanged(const Signalbox::ServerStatus &status);
    void serverAdded(const Signalbox::ServerStatus &status);
    void serverRemoved(const QString &id);
    void allDisconnected();

private:
    void start(HubCall *call);
    void pass(std::size_t gate, const CallRequest &request, HubCall *call, Gate::Done done);
    void send(const CallRequest &request, HubCall *call, Gate::Done done);

    Recorder &m_recorder;
    InputBroker &m_broker;
    Limits m_limits;
    std::vector<std::unique_ptr<Gate>> m_gates;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace Signalbox
