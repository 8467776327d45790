// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/serverhost.h"
#include "core/wire/websocket/websocketchannel.h"

namespace Signalbox {

/// One client's WebSocket and the conversation on it; deletes itself when the connection ends.
class WebSocketPeer : public QObject
{
    Q_OBJECT
public:
    /// Owns the channel.
    WebSocketPeer(Service &service, WebSocketChannel *channel, QString subject, QObject *parent);
    ~WebSocketPeer() override;

private:
    void handleText(QByteArrayView text);
    void handleSend(const ServedMessage &message);

    WebSocketChannel *m_channel;
    const QString m_subject;
    ServerHost m_host;
};

} // namespace Signalbox
