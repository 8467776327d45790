// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labhttpconnection.h"
#include "tests/lab/labreply.h"
#include "tests/lab/labrequest.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QTcpServer;

namespace Signalbox {

/// An HTTP/1.1 server that a test scripts: `server.on("POST", "/mcp", [](const LabRequest &request, LabReply &reply) {…})`.
/// Keeps connections alive; keeps every request. A handler that sends nothing leaves the request open: the reply may be
/// answered later, or never. What nobody handles is answered with 404.
class LabHttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = LabHttpConnection::Handler;

    explicit LabHttpServer(QObject *parent = nullptr);                               ///< http
    explicit LabHttpServer(const QSslConfiguration &tls, QObject *parent = nullptr); ///< https
    ~LabHttpServer() override;

    /// `method` "*": every method; `path` without the query, "*": every path. The last one set for a pair counts, and an
    /// exact pair counts before a "*".
    void on(const QByteArray &method, const QByteArray &path, Handler handler);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray authority() const;                                    ///< "127.0.0.1:40123"
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;       ///< path may have a query
    [[nodiscard]] const QList<LabRequest> &requests() const { return m_requests; } ///< all of them, in order
    [[nodiscard]] QList<LabRequest> requests(QByteArrayView method, QByteArrayView path) const;
    void forget() { m_requests.clear(); }
    [[nodiscard]] int connections() const { return m_connections; } ///< how many were accepted so far
    [[nodiscard]] int openConnections() const;

    void closeConnections(); ///< all open ones; the server goes on
    void cutConnections();
    void stop();    ///< accepts no more and closes what is open; the port refuses
    bool restart(); ///< listens again on the same port

signals:
    void requested(const Signalbox::LabRequest &request); ///< before its handler is called

private:
    void start();
    void accept();
    void handle(const LabRequest &request, LabReply &reply);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_isSecure = false;
    QHash<QByteArray, Handler> m_handlers; ///< "METHOD path"
    QList<LabRequest> m_requests;
    int m_connections = 0;
};

} // namespace Signalbox
