// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labhttpserver.h"

#include <QHash>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Signalbox {

LabHttpServer::LabHttpServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    start();
}

LabHttpServer::LabHttpServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_isSecure(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

LabHttpServer::~LabHttpServer() = default;

void LabHttpServer::start()
{
    m_server->setListenBacklogSize(256);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LabHttpServer::accept);
    if (m_server->listen(QHostAddress::LocalHost, 0)) {
        m_port = m_server->serverPort();
    }
}

void LabHttpServer::on(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_handlers.insert(method + ' ' + path, std::move(handler));
}

quint16 LabHttpServer::port() const
{
    return m_port;
}

QByteArray LabHttpServer::authority() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QUrl LabHttpServer::url(const QString &path) const
{
    return QUrl((m_isSecure ? QStringLiteral("https://") : QStringLiteral("http://")) + QString::fromLatin1(authority())
                + path);
}

QList<LabRequest> LabHttpServer::requests(QByteArrayView method, QByteArrayView path) const
{
    QList<LabRequest> found;
    for (const LabRequest &request : m_requests) {
        if (request.method == method && request.path() == path) {
            found.append(request);
        }
    }
    return found;
}

int LabHttpServer::openConnections() const
{
    return static_cast<int>(findChildren<LabHttpConnection *>().size());
}

void LabHttpServer::closeConnections()
{
    for (LabHttpConnection *connection : findChildren<LabHttpConnection *>()) {
        connection->close();
    }
}

void LabHttpServer::cutConnections()
{
    for (LabHttpConnection *connection : findChildren<LabHttpConnection *>()) {
        connection->cut();
    }
}

void LabHttpServer::stop()
{
    m_server->close();
    closeConnections();
}

bool LabHttpServer::restart()
{
    return m_server->listen(QHostAddress::LocalHost, m_port);
}

void LabHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        new LabHttpConnection(
            socket, ++m_connections, [this](const LabRequest &request, LabReply &reply) { handle(request, reply); },
            this);
    }
}

void LabHttpServer::handle(const LabRequest &request, LabReply &reply)
{
    m_requests.append(request);
    emit requested(request);
    const QByteArray path = request.path();
    for (const QByteArray &key : {request.method + ' ' + path, "* " + path, request.method + " *", QByteArray("* *")}) {
        if (const Handler handler = m_handlers.value(key)) {
            handler(request, reply);
            return;
        }
    }
    reply.send(404, {{"Content-Type", "text/plain"}}, "nothing here");
}

} // namespace Signalbox
