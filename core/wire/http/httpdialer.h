// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httproute.h"

#include <QHostAddress>
#include <QObject>
#include <QSslError>

#include <memory>

class QHostInfo;
class QTcpSocket;

namespace Signalbox {

class HttpNetwork;

/// Makes one connection: name, addresses one after the other, proxy, TCP, TLS. Nothing is said before dial() returned.
class HttpDialer final : public QObject
{
    Q_OBJECT
public:
    HttpDialer(HttpNetwork &network, std::shared_ptr<const HttpRoute> route, QObject *parent);
    ~HttpDialer() override;

    void dial(int connectMs); ///< leads to connected() or failed(), unless this object goes first
    /// Clock::monotonicNs when the present address has taken its share of the time; HttpDeadlines::kNever for the last.
    [[nodiscard]] qint64 attemptDeadline() const;
    void tryNextAddress();
    void stop(); ///< at once; says nothing more and goes away

    // Clock::monotonicNs; -1: not, or not needed
    qint64 namedNs = -1;
    qint64 connectedNs = -1;
    qint64 securedNs = -1;

signals:
    void attempting();                  ///< the next address; attemptDeadline() has moved
    void connected(QTcpSocket *socket); ///< TLS is agreed and trusted; the socket is the receiver's
    void failed(const Signalbox::Error &error);

private:
    void handleLookup(const QHostInfo &info);
    void connectSocket(const QHostAddress &address);
    void handleConnected();
    void handleSslErrors(const QList<QSslError> &errors);
    void handleSocketError();
    void failAttempt(const Error &error);
    void handOver();
    void dropSocket();

    HttpNetwork &m_network;
    const std::shared_ptr<const HttpRoute> m_route;
    QList<QHostAddress> m_addresses; ///< not tried yet
    qint64 m_attemptNs = 0;          ///< how long each may take
    qint64 m_attemptBeganNs = 0;
    Error m_lastError;
    QTcpSocket *m_socket = nullptr;
    bool m_isStopped = false;
};

} // namespace Signalbox
