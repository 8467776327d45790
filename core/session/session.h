// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/mcp/codec.h"
#include "core/session/calllimits.h"
#include "core/session/inputbroker.h"
#include "core/session/pendingcall.h"
#include "core/session/traffic.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace Signalbox {

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
    [[nodiscard]] int callsInFlight() const;

    /// Sends one request. `about` names its object for the journal. The answer to a method the revision does not have
    /// is End::Refused, without a byte sent. Never null; never finishes before control returns to the event loop or caller.
    PendingCall *request(const OutgoingRequest &request, const CallLimits &limits = {}, QByteArrayView about = {});
    void notify(const QByteArray &method, const QByteArray &params = {});

    // The protocol's methods, as requests (params are JSON object text where they are the caller's).
    PendingCall *callTool(const QByteArray &name, const QByteArray &arguments, const QByteArray &meta = {},
                          const CallLimits &limits = {}, bool wantProgress = true);
    PendingCall *readResource(const QByteArray &uri, const CallLimits &limits = {});
    PendingCall *getPrompt(const QByteArray &name, const QByteArray &arguments, const CallLimits &limits = {});
    PendingCall *complete(const QByteArray &params, const CallLimits &limits = {});
    PendingCall *ping(const CallLimits &limits = {});
    /// Legacy: sends logging/setLevel. Modern: from now on every request carries the level; finishes at once.
    PendingCall *setLogLevel(const QByteArray &level);

    void close(); ///< leads to closed(); open calls end as Lost first

signals:
    void toolsListChanged();
    void resourcesListChanged();
    void promptsListChanged();
    void resourceUpdated(const QString &uri);
    void logMessage(const QByteArray &params);           ///< notifications/message, raw params
    void diagnosticReceived(const QByteArray &chunk);    ///< stderr
    void deviated(quint64 sequence, const Signalbox::Deviation &deviation); ///< a finding about one message
    void closed(const Signalbox::CloseInfo &info);       ///< once; last signal

private:
    struct Call;
    friend class PendingCall;
    // … see session.cpp's author
    State m_state = State::Open;
    std::unique_ptr<Traffic> m_traffic;
    std::unique_ptr<Codec> m_codec;
    ServerProfile m_profile;
    Options m_options;
};

} // namespace Signalbox
