// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/mcp/codec.h"
#include "core/session/calllimits.h"
#include "core/session/deadlines.h"
#include "core/session/idwindow.h"
#include "core/session/inputbroker.h"
#include "core/session/pendingcall.h"
#include "core/session/toolheaderbook.h"
#include "core/session/traffic.h"

#include <QObject>

#include <memory>

namespace Signalbox {

class InputRound;
class RequestBatch;
class ServerRequests;

/// One conversation with one server, from the end of the handshake until the connection ends. Never reset: a new
/// connection is a new Session. Every request ends in exactly one PendingCall::finished(); a session that ends
/// finishes every open call first, then emits closed().
class Session : public QObject, private TrafficListener
{
    Q_OBJECT
public:
    enum class State { Open, Closing, Closed };
    Q_ENUM(State)

    struct Options
    {
        Limits limits;
        InputBroker *broker = nullptr; ///< not owned; must outlive the session; null declines
    };

    Session(std::unique_ptr<Traffic> traffic, std::unique_ptr<Codec> codec, ServerProfile profile, Options options);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ServerProfile &profile() const { return m_profile; }
    [[nodiscard]] const Codec &codec() const { return *m_codec; }
    [[nodiscard]] const Limits &limits() const { return m_options.limits; }
    [[nodiscard]] const QString &serverName() const { return m_traffic->serverName(); }
    [[nodiscard]] ProcessRoot processRoot() const { return m_traffic->processRoot(); } ///< of a server we started
    [[nodiscard]] int callsInFlight() const { return m_calls.size(); }

    /// Sends one request. `about` names its object for the journal. The answer to a method the revision does not have
    /// is End::Refused, without a byte sent. Never null; never finishes before control returns to the caller.
    PendingCall *request(const OutgoingRequest &request, const CallLimits &limits = {}, QByteArrayView about = {});
    void notify(const QByteArray &method, const QByteArray &params = {});

    // The protocol's methods, as requests (params are JSON object text where they are the caller's).
    /// `task`: JSON object text that asks for a task (2025-11-25 only); empty: none is asked for.
    PendingCall *callTool(const QByteArray &name, const QByteArray &arguments, const QByteArray &meta = {},
                          const CallLimits &limits = {}, bool wantProgress = true, const QByteArray &task = {},
                          const QByteArray &caller = {});
    PendingCall *readResource(const QByteArray &uri, const CallLimits &limits = {});
    PendingCall *getPrompt(const QByteArray &name, const QByteArray &arguments, const CallLimits &limits = {});
    PendingCall *complete(const QByteArray &params, const CallLimits &limits = {});
    PendingCall *ping(const CallLimits &limits = {});
    /// Modern: opens a stream of change notifications (basic/patterns/subscriptions), without deadlines; it ends when the
    /// server ends it, or by cancel(). `filter`: JSON object text.
    PendingCall *listen(const QByteArray &filter);
    /// Legacy: sends logging/setLevel. Modern: from now on every request carries the level; finishes at once.
    PendingCall *setLogLevel(const QByteArray &level);

    void close(); ///< leads to closed(); open calls end as Lost first

signals:
    /// Before a request is checked or sent: it may get more `_meta`. Only for direct connections.
    void requestStarting(Signalbox::OutgoingRequest &request, const QByteArray &about, Signalbox::PendingCall &call);
    void toolsListChanged();
    void resourcesListChanged();
    void promptsListChanged();
    void resourceUpdated(const QString &uri);
    void listenAcknowledged(const Signalbox::MessageId &subscription, const QByteArray &notifications); ///< raw filter
    void taskChanged(const QByteArray &params);              ///< notifications/tasks or notifications/tasks/status, raw
    void elicitationCompleted(const QString &elicitationId); ///< 2025-11-25, URL mode
    void logMessage(const QByteArray &params);               ///< notifications/message, raw params
    void diagnosticReceived(const QByteArray &chunk);        ///< stderr
    void deviated(quint64 sequence, const Signalbox::Deviation &deviation); ///< a finding about one message
    void closed(const Signalbox::CloseInfo &info);                          ///< once; last signal

private:
    struct Call;
    class EndedCalls;
    friend class PendingCall;
    friend class RequestBatch;
    using CallPtr = std::unique_ptr<Call>;

    void trafficOpened() override {}
    [[nodiscard]] bool expects(const Skim &skim) const override;
    void received(const Received &message) override;
    void diagnostic(const QByteArray &chunk) override;
    void trafficClosed(const CloseInfo &info) override;
    void requestFailed(const MessageId &id, const ExchangeEnd &end) override;
    void trafficWaiting(bool isWaiting) override;

    void handleRequest(const Received &message);
    [[nodiscard]] InputOrigin originOf(const Received &message);
    void handleNotification(const Received &message);
    void handleKnownNotification(const Received &message);
    void handleProgress(const Received &message);
    void handleAnswer(const Received &message);
    void handleResult(CallPtr call, const Received &message);
    void handleInputRequired(CallPtr call, const Received &message);
    [[nodiscard]] bool handleUrlElicitation(CallPtr &call, const Error &error, const Received &message);
    [[nodiscard]] bool renewHeaders(CallPtr &call, const Error &error, const Received &message);
    void rest(CallPtr call, std::unique_ptr<InputRound> round, const Received &message);
    void handleServerCancel(const MessageId &id);
    void handleDeadlines(qint64 lateNs);
    void handleClosed(const CloseInfo &info);

    PendingCall *start(OutgoingRequest request, const CallLimits &limits, const QByteArray &about, bool ownToken);
    [[nodiscard]] std::optional<Error> refusal(const OutgoingRequest &request, const QByteArray &about);
    void sendLeg(Call &call);
    void resume(qint64 id);
    void cancelCall(PendingCall &pending, const QString &reason);
    void tellCancelled(const Call &call, const QString &reason, IndexRecord::TakenBack why);
    [[nodiscard]] Call *callOfToken(QByteArrayView token);
    void shiftDeadlines(qint64 ns);

    [[nodiscard]] CallOutcome outcomeOf(const Call &call, CallOutcome::End end, qint64 nowNs) const;
    void loseCalls(const Error &error);
    [[nodiscard]] bool isFindingWatched() const;
    void deviate(quint64 sequence, const Deviation &deviation);

    State m_state = State::Open;
    std::unique_ptr<Traffic> m_traffic;
    std::unique_ptr<Codec> m_codec;
    ServerProfile m_profile;
    Options m_options;
    DecliningBroker m_decliner;
    std::unique_ptr<ServerRequests> m_serverRequests;
    IdWindow<CallPtr> m_calls; // by the id of their current leg
    std::unique_ptr<EndedCalls> m_ended;
    DeadlineTimer m_deadlines;
    qint64 m_nextId = 1;          // 0 was initialize
    qint64 m_askingSinceNs = 0;   // legacy: the person is being asked
    QByteArray m_knownMethod;     // the last one that passed refusal()
    QByteArray m_logLevel;        // modern: stamped on every request
    ToolHeaderBook m_toolHeaders; // modern over HTTP only
    qint64 m_waitingSinceNs = 0;  // requests wait for credentials; 0: none does
    const bool m_mirrorsHeaders;
    bool m_strayTold = false;
};

} // namespace Signalbox
