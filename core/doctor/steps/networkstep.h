// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"
#include "core/hub/remoteaccess.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httproute.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QSslError>
#include <QTimer>

#include <memory>

class QHostInfo;
class QSslSocket;

namespace Signalbox {

/// The way to a server's address: its name, a TCP connection, and TLS. Nothing is sent over it but the handshake, so that
/// all that is wrong with a certificate can be told, and not only the first of it.
class NetworkStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit NetworkStep(ExamContext &context);
    ~NetworkStep() override;
    void start() override;

private:
    void findProxy();
    void lookUp();
    void handleLookup(const QHostInfo &info);
    void dial();
    void tryNextAddress();
    void handleConnected();
    void handleError();
    void failTcp(QAbstractSocket::SocketError error, const QString &reason);
    void beginTls();
    void handleEncrypted();
    void failTls(const QString &reason);
    void handleLate();
    void giveUp(); ///< with the present check's faults; what follows is left out
    [[nodiscard]] QString authority() const { return QString::fromLatin1(m_route.target.authority); }

    HttpRoute m_route;
    HttpNetwork m_network;
    QList<QHostAddress> m_addresses; ///< not tried yet
    QStringList m_tried;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_errors;
    QTimer m_limit;
};

} // namespace Signalbox
