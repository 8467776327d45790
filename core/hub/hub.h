// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/callarguments.h"
#include "core/hub/connection.h"
#include "core/hub/gate.h"
#include "core/hub/hubcall.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

class CallWatch;
class GateLeg;
class TrackedTask;
class Passage;

/// Many servers at once, and the one road every tool call takes: gates, then the session. One thread.
class Hub : public QObject
{
    Q_OBJECT
public:
    Hub(Recorder &recorder, InputBroker &broker, Limits limits = {}, QObject *parent = nullptr);
    ~Hub() override; ///< ends open calls as Lost

    /// Makes the hub's servers these: new ones are added, changed ones keep their connection until restarted, absent
    /// ones are disconnected and dropped.
    void setEntries(const QList<ServerEntry> &entries);
    [[nodiscard]] Connection *byId(const QString &id) const { return m_byId.value(id); }
    [[nodiscard]] Connection *byName(const QString &name) const { return m_byName.value(name); }
    [[nodiscard]] QList<ServerStatus> statuses() const;

    /// The gates, in the order calls pass them. Empty: calls go straight to the session. Not while calls are under way.
    void setGates(std::vector<std::unique_ptr<Gate>> gates);
    /// Told of every call as it starts; null: nobody. At any time.
    void setCallWatch(CallWatch *watch) { m_watch = watch; }
    /// How servers added from now on are reached; transportFor() unless a test says otherwise.
    void setTransportMaker(TransportMaker maker) { m_makeTransport = std::move(maker); }
    /// Whose credentials go to the servers added from now on; none unless set.
    void setAuthorizerMaker(AuthorizerMaker maker) { m_makeAuthorizer = std::move(maker); }
    /// Likewise, who knows the secrets that their entries do not hold.
    void setEntryFiller(EntryFiller filler) { m_fill = std::move(filler); }

    /// The parts of `server.tool`; the longest known server name counts. None if no known server fits.
    struct Address
    {
        QString server;
        QString tool;
        bool operator==(const Address &) const = default;
    };
    [[nodiscard]] std::optional<Address> resolve(const QString &address) const;

    /// `address` is `server.tool`; the server's name may itself hold dots. Never null. Unknown server, server not
    /// connected and malformed arguments are End::Refused, with near matches in the error's advice.
    HubCall *call(const QString &address, const QByteArray &arguments, const QString &caller);
    HubCall *call(CallRequest request);

    void disconnectAll(); ///< leads to allDisconnected()

signals:
    /// A state, a step or an entry changed; not the counters, which are pulled with statuses().
    void statusChanged(const Signalbox::ServerStatus &status);
    void serverAdded(const Signalbox::ServerStatus &status);
    void serverRemoved(const QString &id);
    void allDisconnected();

private:
    using PassagePtr = std::shared_ptr<Passage>;
    void start(HubCall *call);
    /// From that gate on. An empty `done` is the call's own end.
    void pass(std::size_t gate, const CallRequest &request, HubCall *call, Gate::Done done);
    /// What lets a call go on from the gate that has it in its hands.
    [[nodiscard]] Gate::Next onward(const std::shared_ptr<GateLeg> &leg, std::size_t gate);
    void send(const CallRequest &request, HubCall *call, const PassagePtr &passage); ///< null: there are no gates
    void arrive(const PassagePtr &passage, const CallOutcome &outcome);
    [[nodiscard]] static TrackedTask *taskOf(Connection *connection, const CallOutcome &outcome);
    static void followTask(TrackedTask *task, HubCall *call, const CallOutcome &created, const Gate::Done &deliver);
    static void count(Connection *connection, bool isCounted, const CallOutcome &outcome);
    void finish(HubCall *call, const CallOutcome &outcome);
    [[nodiscard]] CallOutcome unknownServer(const QString &name) const;
    [[nodiscard]] static CallOutcome notConnected(const ServerStatus &status);

    [[nodiscard]] std::unique_ptr<Connection> makeConnection(const ServerEntry &entry);
    void drop(std::unique_ptr<Connection> connection);
    void handleStatusChanged(Connection *connection);
    void checkAllDisconnected();

    Recorder &m_recorder;
    InputBroker &m_broker;
    Limits m_limits;
    TransportMaker m_makeTransport;
    AuthorizerMaker m_makeAuthorizer;
    EntryFiller m_fill;
    CallArguments m_arguments;
    CallArguments m_meta;
    std::vector<std::unique_ptr<Gate>> m_gates;
    CallWatch *m_watch = nullptr;
    bool m_isEnding = false;                                // outlives the connections, whose last calls ask for it
    std::vector<std::unique_ptr<Connection>> m_connections; // in the order of the entries
    std::vector<std::unique_ptr<Connection>> m_leaving;     // dropped, but not yet disconnected
    QHash<QString, Connection *> m_byId;
    QHash<QString, Connection *> m_byName;
    std::vector<HubCall *> m_open; // owned until they finish
    bool m_disconnectingAll = false;
};

} // namespace Signalbox
