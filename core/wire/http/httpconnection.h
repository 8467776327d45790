// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/filedescriptor.h"
#include "core/wire/http/httpmessage.h"
#include "core/wire/http/httproute.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;
class QTcpSocket;

namespace Signalbox {

class HttpDialer;
class HttpNetwork;

/// One connection to a server: bytes both ways. Knows nothing of HTTP. Qt's sockets connect, and carry TLS and tunnels; a
/// plain direct connection is then served by system calls, which is faster and tells a reset from an end. Its user, one at
/// a time, is told; without one it is kept for the next.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    /// Nothing is called from inside open() or write(). Any call may destroy the connection.
    class User
    {
    public:
        virtual void attempting() = 0;                   ///< the next address; attemptDeadline() has moved
        virtual void opened() = 0;                       ///< once; from now on it may be written to
        virtual void sent() = 0;                         ///< what was queued is with the system
        virtual void received(QByteArrayView bytes) = 0; ///< borrowed
        virtual void ended(const Result<> &why) = 0;     ///< by the peer in good order, or with an Error; discard it

    protected:
        ~User() = default;
    };

    enum class Written { All, Queued, Nothing };

    HttpConnection(HttpNetwork &network, std::shared_ptr<const HttpRoute> route,
                   std::function<void(HttpConnection *)> whenGone, QObject *parent);
    ~HttpConnection() override;

    void setUser(User *user) { m_user = user; }
    void open(int connectMs);
    /// For the next address if the present one takes too long; else Clock::monotonicNs when that will be.
    [[nodiscard]] qint64 attemptDeadline() const;
    void tryNextAddress();

    /// Written in one piece if the system takes it. Nothing: surely no byte left, the connection is useless.
    [[nodiscard]] Written write(const QByteArray &head, const QByteArray &body);
    [[nodiscard]] bool isQueueEmpty() const;
    /// A kept connection on which the peer has said nothing, not even good-bye.
    [[nodiscard]] bool isQuiet() const;
    void discard(); ///< closes at once and goes away from the event loop

    [[nodiscard]] const HttpRoute &route() const { return *m_route; }
    [[nodiscard]] const QString &peer() const { return m_peer; }
    [[nodiscard]] const QString &tls() const { return m_tls; }
    /// When the name was known, TCP connected and TLS agreed, counted from `beganNs`.
    void tellTimes(HttpTimes *times, qint64 beganNs) const;
    qint64 keptUntilNs = -1; ///< Clock::monotonicNs
    bool isReused = false;

private:
    void handleConnected(QTcpSocket *socket);
    void takeOver();
    void readPlain();
    void readSocket();
    void handleSocketEnd();
    void handleWritten();
    [[nodiscard]] bool deliver(qsizetype count);
    void pump();
    void end(const Result<> &why);
    void close();

    HttpNetwork &m_network;
    const std::shared_ptr<const HttpRoute> m_route;
    std::function<void(HttpConnection *)> m_whenGone;
    User *m_user = nullptr;
    qint64 m_namedNs = -1;
    qint64 m_connectedNs = -1;
    qint64 m_securedNs = -1;
    HttpDialer *m_dialer = nullptr; ///< while connecting
    QTcpSocket *m_socket = nullptr; ///< for TLS and tunnels
    FileDescriptor m_plain;         ///< else
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_head; ///< being written
    QByteArray m_body;
    qsizetype m_written = 0;  ///< of both
    bool m_isWaiting = false; ///< for the socket's queue to be empty
    bool m_isOpen = false;
    QString m_peer;
    QString m_tls;
};

} // namespace Signalbox
