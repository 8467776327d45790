// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/wire/websocket/websocketclose.h"
#include "core/wire/websocket/websocketreader.h"
#include "core/wire/websocket/websocketwriter.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace Signalbox {

/// One WebSocket connection after its upgrade (RFC 6455), on either side: text messages in and out, pings answered and sent,
/// faults of the other side ended with their close code. Never blocks; lives on one thread with its socket.
class WebSocketChannel : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        qint64 messageBytes = Limits().messageBytes;       ///< one message, all its fragments
        qint64 writeQueueBytes = Limits().writeQueueBytes; ///< unsent, towards a peer that does not read
        int pingMs = 30000; ///< between our pings; 0: none. Nothing heard for two: it ends
        int closeMs = 2000; ///< from close() until it ends whatever the peer does
    };

    /// Takes the connected `socket` (QTcpSocket or QSslSocket, TLS agreed) over as its own.
    WebSocketChannel(WebSocketRole role, QTcpSocket *socket, const Settings &settings, const Clock &clock,
                     QObject *parent = nullptr);
    ~WebSocketChannel() override; ///< drops the connection without a word

    /// Reads from now on; `alreadyRead` is what came behind the upgrade. Emits nothing before control has returned.
    void start(const QByteArray &alreadyRead = {});
    /// One unfragmented text frame; `text` is UTF-8. False: it would be more than Settings::writeQueueBytes, and was not
    /// queued; or the channel is no longer open.
    [[nodiscard]] bool sendText(QByteArrayView text);
    /// Sends a close frame and waits for the other one; leads to closed() within Settings::closeMs. Safe to call twice.
    void close(quint16 code = WebSocketClose::kNormal, QByteArrayView reason = {});

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] qint64 unsentBytes() const;
    // When the read was taken that completed the message in delivery.
    [[nodiscard]] qint64 readWallNs() const { return m_readWallNs; }
    [[nodiscard]] qint64 readMonoNs() const { return m_readMonoNs; }

signals:
    /// Direct connections only: borrowed, UTF-8, followed by Frame::kPadding readable bytes.
    void textReceived(QByteArrayView text);
    void binaryIgnored(qint64 size);                     ///< a binary message of so many bytes came and was dropped
    void closed(const Signalbox::WebSocketClose &close); ///< exactly once; nothing follows it

private:
    enum class State {
        Open,
        Closing,   ///< we sent a close frame and wait for theirs
        Answering, ///< both close frames are said; what is unsent goes out
        Failing,   ///< told of its fault; what it sends is thrown away until it has read that
        Closed,
    };

    void readSome();
    [[nodiscard]] bool readChunk();
    [[nodiscard]] bool refill();
    void handle(const WebSocketReader::Event &event);
    void handleClose(QByteArrayView payload);
    void answerPing(QByteArrayView payload);
    void sendOwedPong();
    void failWith(WebSocketFault fault);
    void discardSome();
    void handleDisconnected();
    void keepAlive();
    void write(const QByteArray &frame);
    void flush();
    void finish();

    QTcpSocket *const m_socket;
    const Settings m_settings;
    const Clock &m_clock;
    WebSocketReader m_reader;
    WebSocketWriter m_writer;
    State m_state = State::Open;
    WebSocketClose m_close; ///< what closed() will say
    QByteArray m_chunk;     ///< what the reader works on
    qint64 m_readWallNs = 0;
    qint64 m_readMonoNs = 0;
    QTimer m_again;     ///< there is more to read than one wake may take
    QTimer m_keepAlive; ///< each interval
    QTimer m_deadline;  ///< of closing and failing
    int m_silentIntervals = 0;
    qint64 m_unsentAtPing = 0;
    std::optional<QByteArray> m_owedPong; ///< to the last ping that found the way out full (section 5.5.3)
    bool m_isHolding = false;             ///< answers given while one read is delivered go out together
    bool m_isDisconnected = false;
};

} // namespace Signalbox
