// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/httpdialect.h"
#include "core/wire/remote/remoteoptions.h"
#include "core/wire/remote/requeststream.h"
#include "core/wire/remote/streamowner.h"
#include "core/wire/transport.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace Signalbox {

class ListenStream;

/// Streamable HTTP (protocol.md 2.4 and 3.2). In the modern dialect every message is a POST of its own. In the legacy one
/// there is a session besides: its id comes with the answer to `initialize` and goes with every later request; a GET
/// stream brings what the server says unasked; DELETE ends it; 404 says that it is gone (CloseInfo::Reason::SessionLost).
class StreamableHttpTransport final : public Transport, private StreamOwner
{
    Q_OBJECT
public:
    StreamableHttpTransport(RemoteOptions options, HttpDialect dialect, const Clock &clock, QObject *parent = nullptr);
    ~StreamableHttpTransport() override;

    void open() override;
    void close() override;
    void send(QByteArrayView message) override;
    void sendMessage(const OutgoingMessage &message) override;
    [[nodiscard]] qint64 unsentBytes() const override { return m_heldBytes; }
    [[nodiscard]] bool hasExchanges() const override { return true; }
    bool abandon(quint64 exchange) override;
    [[nodiscard]] bool isHeldBack(quint64 exchange) const override;
    void setAnswered(quint64 exchange) override;
    void setProtocolVersion(const QByteArray &protocolVersion) override;

private:
    enum class State { Closed, Open, Closing };
    struct Held ///< a message that waits until the handshake is over
    {
        QByteArray bytes;
        OutgoingMessage message;
    };

    void streamAnswered(RequestStream &stream, const HttpHead &head) override;
    void streamMessage(RequestStream &stream, QByteArrayView message, QByteArrayView eventType) override;
    void streamTraced(RequestStream &stream, const HttpTrace &trace) override;
    void streamWaiting(bool isWaiting) override;
    void streamEnded(RequestStream &stream, const ExchangeEnd &end) override;

    void post(const OutgoingMessage &message);
    [[nodiscard]] HttpRequest request(const QByteArray &method) const;
    [[nodiscard]] HttpRequest listenRequest(const QByteArray &lastEventId) const;
    [[nodiscard]] ExchangeEnd masked(const ExchangeEnd &end) const;
    void takeSessionId(const HttpHead &head);
    void releaseHeld();
    void openListenStream();
    void deliver(QByteArrayView message, QByteArrayView eventType, quint64 exchange, int status);
    void trace(quint64 exchange, const HttpTrace &trace);
    void handleSettleTimeout();
    void endSession();
    void loseSession();
    void fail(Error error, CloseInfo::Reason reason);
    void finish(const CloseInfo &info);
    void dropStreams();

    const RemoteOptions m_options;
    const HttpDialect m_dialect;
    const Clock &m_clock;
    HttpClient *m_client; ///< deleted from the event loop: it may be speaking when this goes
    HttpHeaders m_common; ///< of every request: the person's
    State m_state = State::Closed;
    std::vector<RequestStream *> m_streams; ///< of messages that are no requests as well
    QHash<quint64, RequestStream *> m_byExchange;
    ListenStream *m_listen = nullptr;
    std::vector<Held> m_held;
    qint64 m_heldBytes = 0;
    QByteArray m_sessionId;
    QByteArray m_protocolVersion;
    QTimer m_closeTimer;
    quint64 m_handshake = 0; ///< the exchange of initialize, until its answer
    QTimer m_settleTimer;
    /// Between setProtocolVersion() and the server's answer to the GET stream. What is sent meanwhile waits: nothing may
    /// overtake `initialized`, and a server asks its questions on that stream or not at all.
    bool m_settling = false;
    RequestStream *m_initialized = nullptr; ///< the POST of that notification
    int m_waiting = 0;                      ///< exchanges that wait for credentials
};

} // namespace Signalbox
