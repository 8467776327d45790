// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QHostAddress>

namespace Signalbox {

RawClient::RawClient(quint16 port)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_socket.readBufferSize() == 0) {
            m_bytes += m_socket.readAll();
        }
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

void RawClient::post(const QByteArray &body, const QByteArray &more)
{
    send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
         "Accept: application/json, text/event-stream\r\n"
         + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void RawClient::get(const QByteArray &more)
{
    send("GET /mcp HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n" + more + "\r\n");
}

QByteArray RawClient::head() const
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_bytes.first(end + 2);
}

int RawClient::status() const
{
    return head().sliced(head().isEmpty() ? 0 : 9).first(head().isEmpty() ? 0 : 3).toInt();
}

QByteArray RawClient::header(const QByteArray &name) const
{
    for (const QByteArray &line : head().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name.toLower()) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray RawClient::body() const
{
    QByteArray rest = m_bytes.sliced(m_bytes.isEmpty() ? 0 : m_bytes.indexOf("\r\n\r\n") + 4);
    if (header("Transfer-Encoding") != "chunked") {
        return rest;
    }
    QByteArray joined;
    while (true) {
        const qsizetype end = rest.indexOf("\r\n");
        const qsizetype size = end < 0 ? 0 : rest.first(end).toLongLong(nullptr, 16);
        if (size == 0 || rest.size() < end + 2 + size + 2) {
            return joined;
        }
        joined += rest.sliced(end + 2, size);
        rest = rest.sliced(end + 2 + size + 2);
    }
}

bool RawClient::isComplete() const
{
    if (status() == 0) {
        return false;
    }
    if (header("Transfer-Encoding") == "chunked") {
        return m_bytes.endsWith("\r\n0\r\n\r\n");
    }
    return body().size() >= header("Content-Length").toLongLong();
}

QByteArrayList RawClient::events() const
{
    QByteArrayList found;
    for (const QByteArray &line : body().split('\n')) {
        if (line.startsWith("data: ") && line.size() > 6) {
            found.append(line.sliced(6));
        }
    }
    return found;
}

QByteArrayList RawClient::eventIds() const
{
    QByteArrayList found;
    for (const QByteArray &line : body().split('\n')) {
        if (line.startsWith("id: ")) {
            found.append(line.sliced(4));
        }
    }
    return found;
}

} // namespace Signalbox
