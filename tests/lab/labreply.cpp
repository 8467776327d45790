// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labreply.h"

#include "tests/lab/rawconnection.h"

#include <QTcpSocket>

namespace Signalbox {

LabReply::LabReply(QTcpSocket *socket, bool isHead, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_isHead(isHead)
{
    connect(socket, &QTcpSocket::disconnected, this, &LabReply::disconnected);
}

void LabReply::send(int status, const LabHeaders &headers, const QByteArray &body)
{
    const bool hasNoBody = status == 204 || status == 304 || status < 200;
    head(status, headers, hasNoBody ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n");
    if (!m_isHead && !hasNoBody) {
        m_socket->write(body);
    }
    finish();
}

void LabReply::json(const QByteArray &body, const LabHeaders &more, int status)
{
    send(status, LabHeaders{{"Content-Type", "application/json"}} + more, body);
}

void LabReply::begin(int status, const LabHeaders &headers)
{
    head(status, headers, "Transfer-Encoding: chunked\r\n");
}

void LabReply::beginEvents(const LabHeaders &more)
{
    begin(200, LabHeaders{{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-cache"}} + more);
}

void LabReply::write(const QByteArray &bytes)
{
    if (isOpen() && !bytes.isEmpty()) {
        m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        m_socket->flush();
    }
}

void LabReply::sendEvent(const QByteArray &data, const QByteArray &id, const QByteArray &type)
{
    if (!m_hasBegun) {
        beginEvents();
    }
    QByteArray text;
    if (!type.isEmpty()) {
        text += "event: " + type + "\n";
    }
    if (!id.isEmpty()) {
        text += "id: " + id + "\n";
    }
    for (const QByteArray &line : data.split('\n')) {
        text += "data: " + line + "\n";
    }
    write(text + "\n");
}

void LabReply::comment(const QByteArray &text)
{
    if (!m_hasBegun) {
        beginEvents();
    }
    write(": " + text + "\n\n");
}

void LabReply::end()
{
    if (isOpen()) {
        m_socket->write("0\r\n\r\n");
    }
    finish();
}

void LabReply::raw(const QByteArray &bytes)
{
    m_hasBegun = true;
    if (isOpen()) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void LabReply::close()
{
    m_hasBegun = true;
    m_socket->disconnectFromHost();
}

void LabReply::cut()
{
    m_hasBegun = true;
    RawConnection::resetSocket(m_socket);
}

bool LabReply::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void LabReply::head(int status, const LabHeaders &headers, const QByteArray &framing)
{
    m_hasBegun = true;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Lab\r\n";
    for (const auto &field : headers) {
        text += field.first + ": " + field.second + "\r\n";
    }
    if (isOpen()) {
        m_socket->write(text + framing + "\r\n");
        m_socket->flush();
    }
}

void LabReply::finish()
{
    if (!m_hasEnded) {
        m_hasEnded = true;
        m_socket->flush();
        emit ended();
    }
}

} // namespace Signalbox
