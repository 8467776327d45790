// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labhttpconnection.h"

#include "tests/lab/labreply.h"
#include "tests/lab/rawconnection.h"

#include <QTcpSocket>

namespace Signalbox {

LabHttpConnection::LabHttpConnection(QTcpSocket *socket, int number, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_handler(std::move(handler))
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &LabHttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();
}

void LabHttpConnection::close()
{
    m_socket->disconnectFromHost();
}

void LabHttpConnection::cut()
{
    RawConnection::resetSocket(m_socket);
}

void LabHttpConnection::read()
{
    m_bytes += m_socket->readAll();
    next();
}

void LabHttpConnection::next()
{
    if (m_reply && !m_reply->hasEnded()) {
        return;
    }
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    LabRequest request;
    request.connection = m_number;
    request.head = m_bytes.left(end + 4);
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_bytes.size() < end + 4 + length) {
        return;
    }
    request.body = m_bytes.mid(end + 4, length);
    m_bytes.remove(0, end + 4 + length);
    delete m_reply;
    m_reply = new LabReply(m_socket, request.method == "HEAD", this);
    connect(m_reply, &LabReply::ended, this, [this, closes = request.header("Connection") == "close"] {
        if (closes) {
            m_socket->disconnectFromHost();
        }
    });
    // The next request waits in m_bytes until this one was answered, and is looked at from the event loop.
    connect(m_reply, &LabReply::ended, this, &LabHttpConnection::next, Qt::QueuedConnection);
    m_handler(request, *m_reply);
}

} // namespace Signalbox
