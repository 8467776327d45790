// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/websocketserver.h"

#include "core/base/logging.h"
#include "core/serve/streamable/websocketpeer.h"
#include "core/wire/websocket/websocketupgrade.h"

#include <QTcpSocket>

namespace Signalbox {

WebSocketServer::WebSocketServer(Service &service, const WebSocketChannel::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
{
}

void WebSocketServer::take(HttpServerExchange *exchange, const QString &subject)
{
    const HttpServerRequest request = exchange->request();
    const WebSocketUpgrade::Answer answer = WebSocketUpgrade::answer(request.method, request.headers);
    QByteArray rest;
    QTcpSocket *socket = exchange->takeSocket(&rest);
    if (!socket) {
        return;
    }
    socket->write(answer.bytes);
    if (!answer.isAccepted()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
        return;
    }
    auto *channel = new WebSocketChannel(WebSocketRole::Server, socket, m_settings, Clock::system());
    auto *peer = new WebSocketPeer(m_service, channel, subject, this);
    ++m_open;
    connect(peer, &QObject::destroyed, this, [this] { --m_open; });
    channel->start(rest);
}

} // namespace Signalbox
