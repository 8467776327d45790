// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserverexchange.h"
#include "core/serve/service.h"
#include "core/wire/websocket/websocketchannel.h"

namespace Signalbox {

/// Serves MCP over WebSockets (protocol.md 3.4): each connection is one conversation, of either era, one message a text
/// frame. The HTTP server before it has checked Host, Origin and credentials.
class WebSocketServer : public QObject
{
    Q_OBJECT
public:
    explicit WebSocketServer(Service &service, const WebSocketChannel::Settings &settings = {},
                             QObject *parent = nullptr);

    /// Answers a request for an upgrade and, if it is a good one, takes its connection.
    void take(HttpServerExchange *exchange, const QString &subject);
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    Service &m_service;
    const WebSocketChannel::Settings m_settings;
    int m_open = 0;
};

} // namespace Signalbox
