// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authorizermaker.h"
#include "core/hub/entryfiller.h"
#include "core/hub/resilience/reconnectplan.h"
#include "core/hub/rootsfiller.h"
#include "core/hub/serverstatus.h"
#include "core/hub/transportmaker.h"
#include "core/session/lister.h"
#include "core/session/negotiator.h"
#include "core/session/session.h"
#include "core/session/subscriptionhub.h"
#include "core/session/tasktracker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Signalbox {

class Reads;

/// One server of the hub: its entry, its state, and the session while there is one.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(ServerEntry entry, Recorder &recorder, InputBroker &broker, Limits limits, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] const ServerStatus &status() const { return m_status; }
    [[nodiscard]] Session *session() const { return m_session.get(); } ///< null unless Connected
    /// Takes effect at the next connect; other roots at once, and the server is told of them.
    void setEntry(const ServerEntry &entry);
    void setTransportMaker(TransportMaker maker) { m_makeTransport = std::move(maker); }
    /// Whose credentials go with every request. Kept over reconnects, made anew when the entry reaches another server.
    void setAuthorizerMaker(AuthorizerMaker maker) { m_makeAuthorizer = std::move(maker); }
    /// Who knows the secrets that the entry does not hold. Asked anew for each connection.
    void setFiller(EntryFiller filler) { m_fill = std::move(filler); }
    [[nodiscard]] HttpAuthorizer *authorizer() const { return m_authorizer.get(); } ///< null if none was needed yet

    [[nodiscard]] Reads *reads() const { return m_reads.get(); } ///< the way of what only reads; null unless Connected
    [[nodiscard]] TaskTracker *tasks() const { return m_tasks.get(); } ///< null unless Connected
    /// What the person wants to hear of: changes of lists (asked for by itself), of resources, of tasks. Null unless
    /// Connected.
    [[nodiscard]] SubscriptionHub *subscriptions() const { return m_subscriptions.get(); }

    void connectToServer(); ///< does nothing unless Disconnected or Failed; stops what was planned
    void disconnectFromServer();
    void restart();
    /// Has it a process or a handshake that must be ended first?
    [[nodiscard]] bool isIdle() const;

    /// The last bytes of stderr from `from` on (a running count of bytes); `from` is moved to the end. What was dropped
    /// is skipped.
    [[nodiscard]] QByteArray console(quint64 &from) const;

    /// Which state may follow which; what else is tried is a mistake in the program.
    [[nodiscard]] static bool mayFollow(ServerStatus::State from, ServerStatus::State to);

signals:
    void statusChanged();
    void listChanged(Signalbox::Lister::List list); ///< the server says so (also once, right after connecting)

private:
    friend class Hub; // counts calls
    void countStart();
    void countEnd(bool failed);

    void beginConnecting();
    void reach(const ServerEntry &entry);
    void negotiate(Negotiator::TransportFactory factory);
    void planReconnect();
    void enter(ServerStatus::State state);
    void handleSucceeded(const ServerProfile &profile);
    void handleConnectFailed(const Error &error, const CloseInfo &info);
    void handleClosed(const CloseInfo &info);
    void adopt(std::unique_ptr<Session> session);
    void announceLists();
    void endConnecting(const Error &error);
    void appendConsole(const QByteArray &chunk);

    ServerStatus m_status;
    Recorder &m_recorder;
    RootsFiller m_broker;
    Limits m_limits;
    TransportMaker m_makeTransport;
    AuthorizerMaker m_makeAuthorizer;
    EntryFiller m_fill;
    ServerEntry m_reached;                        ///< what m_authorizer was made for, with its secrets: for nobody else
    QByteArray m_reachedFiles;                    ///< digestOfFiles() then
    std::unique_ptr<HttpAuthorizer> m_authorizer; ///< outlives negotiator and session
    std::unique_ptr<Negotiator> m_negotiator;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Reads> m_reads;                   ///< over m_session; hears of its end
    std::unique_ptr<SubscriptionHub> m_subscriptions; ///< of m_session; goes before it
    QSet<QString> m_lostSubscriptions;    ///< of a session that the server forgot: asked for again in the next
    std::unique_ptr<TaskTracker> m_tasks; ///< of m_session; goes before m_subscriptions
    ReconnectPlan m_reconnects;
    QTimer m_reconnectTimer;      ///< runs while a connection that was lost waits to be made anew
    QElapsedTimer m_sinceRenewal; ///< since a lost session was last replaced by itself
    std::optional<Era> m_verdict;
    QByteArray m_console;
    quint64 m_consoleEnd = 0;
    quint64 m_attempt = 0;
    bool m_restarting = false; // connect again once Disconnected
    bool m_isOutdated = false; // the entry reaches another server since connecting began
};

} // namespace Signalbox
