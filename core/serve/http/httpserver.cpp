// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/http/httpserver.h"

#include "core/serve/http/httpserverconnection.h"

namespace Signalbox {

namespace {

constexpr int kBacklog = 128;

} // namespace

HttpServer::HttpServer(const HttpServerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_server.setListenBacklogSize(kBacklog);
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::handleNewConnection);
}

Result<> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port)) {
        return fail(Error::Kind::Transport, tr("The address %1, port %2 cannot be listened on: %3")
                                                .arg(address.toString())
                                                .arg(port)
                                                .arg(m_server.errorString()));
    }
    return {};
}

void HttpServer::close()
{
    m_server.close();
}

void HttpServer::handleNewConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_open >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new HttpServerConnection(socket, m_limits, this);
        ++m_open;
        connect(connection, &HttpServerConnection::requestReceived, this, &HttpServer::requestReceived);
        connect(connection, &QObject::destroyed, this, [this] { --m_open; });
    }
}

} // namespace Signalbox
