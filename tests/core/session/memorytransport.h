// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/transport.h"

#include <QByteArrayList>
#include <QPointer>

#include <functional>
#include <memory>

/// The server's end of a MemoryTransport, scripted by a test. Outlives the transport.
class MemoryPeer : public QObject
{
    Q_OBJECT
public:
    QByteArrayList heard; ///< all that came, in order
    int opens = 0;
    bool closesOnRequest = true;                    ///< answers close() with closed()
    std::function<void(const QByteArray &)> answer; ///< called from the event loop for each message

    void say(const QByteArray &message, quint8 flags = Signalbox::Frame::Plain);
    void complain(const QByteArray &chunk);
    void end(const Signalbox::CloseInfo &info);
    void exit(int code, const QByteArray &lastStderr = {});
    [[nodiscard]] bool isConnected() const { return m_transport != nullptr; }

private:
    friend class MemoryTransport;
    QPointer<class MemoryTransport> m_transport;
};

/// A transport without a process: what is sent is heard by the peer, what the peer says is received.
class MemoryTransport : public Signalbox::Transport
{
    Q_OBJECT
public:
    explicit MemoryTransport(MemoryPeer &peer)
        : m_peer(peer)
    {
        peer.m_transport = this;
    }

    void open() override
    {
        ++m_peer.opens;
        emit opened();
    }
    void close() override
    {
        if (m_peer.closesOnRequest && !m_closed) {
            QMetaObject::invokeMethod(this, [this] { finish({}); }, Qt::QueuedConnection);
        }
    }
    void send(QByteArrayView message) override
    {
        m_peer.heard.append(message.toByteArray());
        if (m_peer.answer) {
            QMetaObject::invokeMethod(
                &m_peer, [peer = &m_peer, text = m_peer.heard.constLast()] { peer->answer(text); },
                Qt::QueuedConnection);
        }
    }
    [[nodiscard]] qint64 unsentBytes() const override { return 0; }

    void finish(const Signalbox::CloseInfo &info)
    {
        if (!m_closed) {
            m_closed = true;
            emit closed(info);
        }
    }
    void receive(const QByteArray &message, quint8 flags)
    {
        if (m_closed) {
            return;
        }
        const QByteArray padded = message + QByteArray(Signalbox::Frame::kPadding, '\0');
        const Signalbox::Clock &clock = Signalbox::Clock::system();
        emit frameReceived({QByteArrayView(padded).first(message.size()), clock.wallNs(), clock.monotonicNs(),
                            Signalbox::Direction::In, flags});
    }

private:
    MemoryPeer &m_peer;
    bool m_closed = false;
};

inline void MemoryPeer::say(const QByteArray &message, quint8 flags)
{
    if (m_transport) {
        m_transport->receive(message, flags);
    }
}

inline void MemoryPeer::complain(const QByteArray &chunk)
{
    if (m_transport) {
        emit m_transport->diagnosticReceived(chunk);
    }
}

inline void MemoryPeer::end(const Signalbox::CloseInfo &info)
{
    if (m_transport) {
        m_transport->finish(info);
    }
}

inline void MemoryPeer::exit(int code, const QByteArray &lastStderr)
{
    Signalbox::CloseInfo info;
    info.reason = Signalbox::CloseInfo::Reason::PeerClosed;
    info.exitCode = code;
    info.lastStderr = lastStderr;
    end(info);
}
