// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/closeinfo.h"
#include "core/wire/exchangeend.h"
#include "core/wire/frame.h"
#include "core/wire/http/httpmessage.h"
#include "core/wire/outgoingmessage.h"
#include "core/wire/processroot.h"

#include <QByteArray>
#include <QObject>

namespace Signalbox {

/// Moves frames to and from one server; knows nothing of JSON. Lives on one thread, never blocks.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open() = 0;  ///< leads to opened() or closed()
    virtual void close() = 0; ///< never blocks; leads to closed(); safe to call twice and in any state
    /// Sends one message. `message` holds no line end; the transport adds its framing. Bytes that cannot be written at
    /// once are queued up to Limits::writeQueueBytes; past that the transport closes with Kind::Transport.
    virtual void send(QByteArrayView message) = 0;
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;
    /// The server's processes, if it is one of ours and runs.
    [[nodiscard]] virtual ProcessRoot processRoot() const { return {}; }

    // What only transports with a stream for each request have (HTTP). The others have one shared channel.

    /// The same with what such a transport needs to know of the message.
    virtual void sendMessage(const OutgoingMessage &message) { send(message.bytes); }
    /// Do requests have exchanges of their own? Then sendMessage() wants their headers, frames name the exchange they
    /// came on, and exchangeEnded() tells of each one's end.
    [[nodiscard]] virtual bool hasExchanges() const { return false; }
    /// Takes one request back by ending its stream. False: here it is not done that way, or there is no such exchange.
    virtual bool abandon(quint64 exchange);
    /// Does a request wait here for its turn, because of a key's rate? Then nothing of it has left.
    [[nodiscard]] virtual bool isHeldBack(quint64 exchange) const;
    virtual void setAnswered(quint64 exchange); ///< the answer came on it, or elsewhere: nothing more is expected
    /// The handshake is done; `protocolVersion` is what every later message says of itself (protocol.md 2.4).
    virtual void setProtocolVersion(const QByteArray &protocolVersion);

signals:
    void opened();
    /// Direct connections only: the frame's bytes are borrowed.
    void frameReceived(const Signalbox::Frame &frame);
    void diagnosticReceived(const QByteArray &chunk); ///< stderr, as it came
    /// The stream of one request is over; its answer came before, or never will. None comes after closed().
    void exchangeEnded(quint64 exchange, const Signalbox::ExchangeEnd &end);
    void httpTraced(quint64 exchange, const Signalbox::HttpTrace &trace); ///< 0: of no request (a GET stream, DELETE)
    void waiting(bool isWaiting); ///< requests wait for credentials, perhaps for the person: no deadline runs meanwhile
    void closed(const Signalbox::CloseInfo &info); ///< once per open(); nothing follows it
};

} // namespace Signalbox
