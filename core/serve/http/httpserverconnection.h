// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserverexchange.h"
#include "core/serve/http/httpserverlimits.h"
#include "core/wire/http/httpparser.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Signalbox {

/// One client's connection: reads requests, gives them out one after the other, writes the answers. Deletes itself when
/// the connection is gone.
class HttpServerConnection : public QObject
{
    Q_OBJECT
public:
    HttpServerConnection(QTcpSocket *socket, const HttpServerLimits &limits, QObject *parent);

signals:
    /// A request came whole; not before the one before it was answered.
    void requestReceived(Signalbox::HttpServerExchange *exchange);

private:
    friend class HttpServerExchange;

    void handleReadyRead();
    void handleDisconnected();
    void handleTimeout();
    void readOn();
    [[nodiscard]] bool takePart();
    void begin();
    void refuse(int status);
    void handOut();

    [[nodiscard]] QByteArray head(int status, const HttpHeaders &headers) const;
    [[nodiscard]] bool speaksChunks() const { return m_parser.minorVersion() > 0; }
    void closeAfterwards() { m_keepsAlive = false; }
    void send(const QByteArray &bytes);
    void exchangeOver();
    void abort();
    [[nodiscard]] QTcpSocket *takeSocket(QByteArray *rest);

    QPointer<QTcpSocket> m_socket;
    const HttpServerLimits m_limits;
    HttpParser m_parser;
    QByteArray m_pending; ///< read, not yet parsed: requests that came before they were asked for
    QByteArray m_body;
    QPointer<HttpServerExchange> m_exchange; ///< that is being answered
    QTimer m_timer;
    bool m_keepsAlive = true;
    bool m_isReading = false;
    bool m_isClosing = false;
};

} // namespace Signalbox
