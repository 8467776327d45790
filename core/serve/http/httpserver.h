// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/serve/http/httpserverexchange.h"
#include "core/serve/http/httpserverlimits.h"

#include <QTcpServer>

namespace Signalbox {

/// A small HTTP/1.1 server: keep-alive, bounded requests, whole or streamed answers, told of clients that go. It routes
/// nothing: every request goes to whoever is connected to requestReceived(), who answers its exchange, now or later.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    explicit HttpServer(const HttpServerLimits &limits = {}, QObject *parent = nullptr);

    /// Port 0: a free one. Errors: Kind::Transport.
    [[nodiscard]] Result<> listen(const QHostAddress &address, quint16 port);
    void close(); ///< no more connections; those that are open stay until they end
    [[nodiscard]] QHostAddress address() const { return m_server.serverAddress(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int openConnections() const { return m_open; }

signals:
    void requestReceived(Signalbox::HttpServerExchange *exchange); ///< direct connections only

private:
    void handleNewConnection();

    const HttpServerLimits m_limits;
    QTcpServer m_server;
    int m_open = 0;
};

} // namespace Signalbox
