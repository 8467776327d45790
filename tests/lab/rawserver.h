// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/rawconnection.h"

#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;

namespace Signalbox {

/// A server of bytes that a test scripts per connection, for what no decent server does:
/// `server.onConnection([](RawConnection &connection) { connection.whenHeadCame([&] { connection.write("HTTP/1.1 2"); }); })`.
/// Without a script it accepts, records and says nothing.
class RawServer : public QObject
{
    Q_OBJECT
public:
    explicit RawServer(QObject *parent = nullptr);
    explicit RawServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~RawServer() override;

    void onConnection(std::function<void(RawConnection &connection)> script);
    /// The whole script for most: these bytes after each request's head, and then the connection is closed, or not.
    void answer(const QByteArray &bytes, bool closes = false);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<RawConnection *> &connections() const { return m_connections; } ///< also ended ones
    [[nodiscard]] QByteArray received() const; ///< by all connections, one after the other
    void stop();                               ///< accepts no more; what is open stays

private:
    void start();

    std::unique_ptr<QTcpServer> m_server;
    const bool m_isSecure;
    quint16 m_port = 0;
    std::function<void(RawConnection &)> m_script;
    QList<RawConnection *> m_connections;
};

} // namespace Signalbox
