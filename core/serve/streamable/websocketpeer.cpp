// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/websocketpeer.h"

#include "core/base/logging.h"

namespace Signalbox {

WebSocketPeer::WebSocketPeer(Service &service, WebSocketChannel *channel, QString subject, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_subject(std::move(subject))
    , m_host(service)
{
    channel->setParent(this);
    connect(channel, &WebSocketChannel::textReceived, this, &WebSocketPeer::handleText);
    connect(channel, &WebSocketChannel::closed, this, &QObject::deleteLater);
    connect(&m_host, &ServerHost::send, this, &WebSocketPeer::handleSend);
}

WebSocketPeer::~WebSocketPeer()
{
    m_host.disconnect(this);
    m_channel->disconnect(this);
}

void WebSocketPeer::handleText(QByteArrayView text)
{
    m_host.receive(text, {.exchange = 0, .subject = m_subject});
}

void WebSocketPeer::handleSend(const ServedMessage &message)
{
    if (!m_channel->sendText(message.bytes) && m_channel->isOpen()) {
        qCWarning(logServe, "A WebSocket client does not read: %lld bytes are waiting. Its connection is closed.",
                  static_cast<long long>(m_channel->unsentBytes()));
        m_channel->close();
    }
}

} // namespace Signalbox
