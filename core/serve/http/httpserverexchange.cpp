// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/http/httpserverexchange.h"

#include "core/serve/http/httpserverconnection.h"

namespace Signalbox {

HttpServerExchange::HttpServerExchange(HttpServerRequest request, bool isUpgrade, HttpServerConnection *connection)
    : QObject(connection)
    , m_request(std::move(request))
    , m_isUpgrade(isUpgrade)
    , m_connection(connection)
{
}

void HttpServerExchange::answer(int status, const HttpHeaders &headers, const QByteArray &body)
{
    if (m_state != State::Waiting) {
        return;
    }
    HttpHeaders all = headers;
    const bool hasNoBody = status == 204 || status == 304;
    if (!hasNoBody) {
        all.set("Content-Length", QByteArray::number(body.size()));
    }
    QByteArray text = m_connection->head(status, all);
    if (!hasNoBody && m_request.method != "HEAD") {
        text += body;
    }
    m_connection->send(text);
    finish(true);
}

void HttpServerExchange::beginStream(int status, const HttpHeaders &headers)
{
    if (m_state != State::Waiting) {
        return;
    }
    m_state = State::Streaming;
    m_isChunked = m_connection->speaksChunks();
    HttpHeaders all = headers;
    if (m_isChunked) {
        all.set("Transfer-Encoding", "chunked");
    } else {
        m_connection->closeAfterwards();
    }
    m_connection->send(m_connection->head(status, all));
}

void HttpServerExchange::write(const QByteArray &bytes)
{
    if (m_state != State::Streaming || bytes.isEmpty()) {
        return;
    }
    m_connection->send(m_isChunked ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" : bytes);
}

void HttpServerExchange::endStream()
{
    if (m_state != State::Streaming) {
        return;
    }
    if (m_isChunked) {
        m_connection->send("0\r\n\r\n");
    }
    finish(true);
}

void HttpServerExchange::cut()
{
    if (m_state != State::Over) {
        m_connection->abort();
    }
}

QTcpSocket *HttpServerExchange::takeSocket(QByteArray *rest)
{
    if (m_state != State::Waiting) {
        return nullptr;
    }
    HttpServerConnection *connection = m_connection;
    QTcpSocket *socket = connection->takeSocket(rest);
    m_state = State::Over;
    connection->deleteLater();
    return socket;
}

void HttpServerExchange::finish(bool isComplete)
{
    if (m_state == State::Over) {
        return;
    }
    m_state = State::Over;
    m_connection->exchangeOver();
    deleteLater();
    emit closed(isComplete);
}

} // namespace Signalbox
