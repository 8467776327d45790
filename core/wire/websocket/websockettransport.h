// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/transport.h"
#include "core/wire/websocket/websocketchannel.h"
#include "core/wire/websocket/websocketoptions.h"

namespace Signalbox {

class WebSocketOpening;

/// A server behind a WebSocket: subprotocol `mcp`, one message a text frame, both eras, no session and no reconnection
/// (protocol.md 3.4). What is unusual but no fault (a server that agreed on no subprotocol, binary messages) is said once
/// in diagnosticReceived(), where a stdio server's stderr goes too.
class WebSocketTransport final : public Transport
{
    Q_OBJECT
public:
    WebSocketTransport(WebSocketOptions options, const Clock &clock, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open() override;
    void close() override;
    void send(QByteArrayView message) override;
    [[nodiscard]] qint64 unsentBytes() const override;

    [[nodiscard]] qint64 ignoredMessages() const { return m_ignored; } ///< binary ones, since open()

private:
    enum class State { Closed, Opening, Open, Closing };

    void authorize();
    void tryOpening(const HttpHeaders &credentials);
    void handleTried();
    void handleRefused();
    void begin();
    void deliver(QByteArrayView text);
    void reportBinary();
    void handleClosed(const WebSocketClose &close);
    void setWaiting(bool isWaiting);
    void failLater(Error error);
    void finishLater(CloseInfo info);
    void finish(const CloseInfo &info);
    void release();
    [[nodiscard]] HttpRequest upgradeRequest() const; ///< without credentials
    [[nodiscard]] HttpRequest sentRequest() const;    ///< with those of the last try
    [[nodiscard]] CloseInfo closeInfo(const WebSocketClose &close) const;

    const WebSocketOptions m_options;
    const Clock &m_clock;
    State m_state = State::Closed;
    quint64 m_opening = 0; ///< counts open() and the end of each; what comes late belongs to none
    WebSocketOpening *m_try = nullptr;
    WebSocketChannel *m_channel = nullptr;
    HttpHeaders m_credentials; ///< of the last try
    int m_repeats = 0;
    qint64 m_ignored = 0;
    bool m_isWaiting = false;
};

} // namespace Signalbox
