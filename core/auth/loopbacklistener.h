// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace Signalbox {

/// Takes the one redirect that ends an authorization in the browser (RFC 8252 section 7.3): on 127.0.0.1 only, one path,
/// one use, open only while a flow runs (row H18). A request with another path, Host or state changes nothing (row O05).
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Listens, and returns the redirect URI. On the port of `registered` if that is such a URI and the port is free, else
    /// on a free one. Error (Kind::Usage): no port could be had.
    [[nodiscard]] Result<QUrl> listen(const QUrl &registered = {});
    /// From now on the redirect with this state is taken.
    void expect(const QString &state);
    void close();
    [[nodiscard]] bool isListening() const;

signals:
    void received(const QByteArray &query); ///< once; the listener is closed then

private:
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] bool isRedirect(const QByteArray &target, const QByteArray &head) const;
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &text);

    QTcpServer *m_server;
    QString m_state;
    quint16 m_port = 0;
};

} // namespace Signalbox
