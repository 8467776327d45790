// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/rawserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Signalbox {

RawServer::RawServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_isSecure(false)
{
    start();
}

RawServer::RawServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_isSecure(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

RawServer::~RawServer() = default;

void RawServer::onConnection(std::function<void(RawConnection &connection)> script)
{
    m_script = std::move(script);
}

void RawServer::answer(const QByteArray &bytes, bool closes)
{
    m_script = [bytes, closes](RawConnection &connection) {
        connection.whenHeadCame([&connection, bytes, closes] {
            connection.write(bytes);
            if (closes) {
                connection.close();
            }
        });
    };
}

quint16 RawServer::port() const
{
    return m_port;
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl((m_isSecure ? QStringLiteral("https://127.0.0.1:") : QStringLiteral("http://127.0.0.1:"))
                + QString::number(m_port) + path);
}

QByteArray RawServer::received() const
{
    QByteArray bytes;
    for (const RawConnection *connection : m_connections) {
        bytes += connection->received();
    }
    return bytes;
}

void RawServer::stop()
{
    m_server->close();
}

void RawServer::start()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto *connection = new RawConnection(socket, static_cast<int>(m_connections.size()) + 1, this);
            m_connections.append(connection);
            if (m_script) {
                m_script(*connection);
            }
        }
    });
    if (m_server->listen(QHostAddress::LocalHost, 0)) {
        m_port = m_server->serverPort();
    }
}

} // namespace Signalbox
