// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/rawconnection.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace Signalbox {

namespace {

constexpr qint64 kPoolBytes = 1024 * 1024; ///< of a flood, waiting in our own process

} // namespace

RawConnection::RawConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &RawConnection::disconnected);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        m_written += count;
        pour();
    });
    connect(&m_timer, &QTimer::timeout, this, &RawConnection::tick);
}

QByteArray RawConnection::take()
{
    const QByteArray bytes = m_received.sliced(m_taken);
    m_taken = m_received.size();
    return bytes;
}

bool RawConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void RawConnection::whenReceived(std::function<void()> call)
{
    m_whenReceived = std::move(call);
    read();
}

void RawConnection::whenHeadCame(std::function<void()> call)
{
    m_whenHeadCame = std::move(call);
    read();
}

void RawConnection::write(const QByteArray &bytes)
{
    if (isOpen()) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void RawConnection::trickle(const QByteArray &bytes, qsizetype size, int intervalMs, bool repeats)
{
    m_drops = bytes;
    m_dropSize = size;
    m_dropped = 0;
    m_repeats = repeats;
    m_timer.start(intervalMs);
}

void RawConnection::flood(const QByteArray &bytes, qint64 total)
{
    m_water = bytes;
    m_toPour = total;
    pour();
}

void RawConnection::stopReading()
{
    m_socket->setReadBufferSize(1);
}

void RawConnection::close()
{
    m_timer.stop();
    m_toPour = 0;
    m_socket->disconnectFromHost();
}

void RawConnection::reset()
{
    m_timer.stop();
    m_toPour = 0;
    resetSocket(m_socket);
}

void RawConnection::resetSocket(QTcpSocket *socket)
{
    const linger now = {.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void RawConnection::read()
{
    if (const QByteArray bytes = m_socket->readAll(); !bytes.isEmpty()) {
        m_received += bytes;
        if (m_whenReceived) {
            m_whenReceived();
        }
    }
    qsizetype end = 0;
    while (m_whenHeadCame && (end = m_received.indexOf("\r\n\r\n", m_heads)) >= 0) {
        m_heads = end + 4;
        m_whenHeadCame();
    }
}

void RawConnection::tick()
{
    write(m_drops.mid(m_dropped, m_dropSize));
    m_dropped += m_dropSize;
    if (m_dropped >= m_drops.size()) {
        m_dropped = 0;
        if (!m_repeats) {
            m_timer.stop();
        }
    }
}

void RawConnection::pour()
{
    while (m_toPour > 0 && isOpen() && m_socket->bytesToWrite() < kPoolBytes) {
        const QByteArray part = m_water.left(m_toPour);
        m_toPour -= part.size();
        m_socket->write(part);
    }
}

} // namespace Signalbox
