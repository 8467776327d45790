// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/http/httpserverconnection.h"

#include "core/base/logging.h"
#include "core/serve/http/httpstatus.h"
#include "core/wire/frame.h"

namespace Signalbox {

namespace {

constexpr int kTimeout = 408;
constexpr int kTooLarge = 413;
constexpr int kExpectationFailed = 417;
constexpr int kHeadTooLarge = 431;

} // namespace

HttpServerConnection::HttpServerConnection(QTcpSocket *socket, const HttpServerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_parser(HttpParser::Kind::Request, limits.headBytes)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.start(limits.requestMs);
    connect(socket, &QTcpSocket::readyRead, this, &HttpServerConnection::handleReadyRead);
    connect(socket, &QTcpSocket::disconnected, this, &HttpServerConnection::handleDisconnected);
    connect(&m_timer, &QTimer::timeout, this, &HttpServerConnection::handleTimeout);
}

void HttpServerConnection::handleReadyRead()
{
    m_pending += m_socket->readAll();
    if (m_exchange) {
        // Only the client's going is of interest now; a bounded piece of its next request may wait here.
        if (m_pending.size() > m_limits.headBytes) {
            m_socket->setReadBufferSize(1);
        }
        return;
    }
    readOn();
}

void HttpServerConnection::readOn()
{
    if (m_isReading) {
        return; // an answer that came within requestReceived(): the loop below goes on
    }
    m_isReading = true;
    const QPointer<HttpServerConnection> guard(this);
    while (guard && !m_exchange && !m_isClosing && !m_pending.isEmpty() && takePart()) {
    }
    if (guard) {
        m_isReading = false;
    }
}

/// Takes the next part of a request. False: nothing can be read on from here.
bool HttpServerConnection::takePart()
{
    if (m_parser.isBetweenMessages() || m_parser.isComplete()) {
        m_timer.start(m_limits.requestMs);
    }
    const Result<qsizetype> used = m_parser.feed(m_pending);
    if (!used) {
        refuse(used.error().kind == Error::Kind::Framing ? kHeadTooLarge : kBadRequest);
        return false;
    }
    for (const QByteArrayView piece : m_parser.body()) {
        if (m_body.size() + piece.size() > m_limits.bodyBytes) {
            refuse(kTooLarge);
            return false;
        }
        m_body += piece;
    }
    m_pending.remove(0, *used);
    if (m_parser.hasHead()) {
        begin();
    }
    if (m_parser.isComplete() && !m_isClosing) {
        handOut();
    }
    return true;
}

void HttpServerConnection::begin()
{
    m_body.clear();
    if (m_parser.headers().value("Content-Length").toLongLong() > m_limits.bodyBytes) {
        refuse(kTooLarge);
        return;
    }
    const QByteArray expectation = m_parser.headers().value("Expect").toLower();
    if (expectation == "100-continue" && !m_parser.isComplete()) {
        send("HTTP/1.1 100 Continue\r\n\r\n"); // RFC 9110 section 10.1.1
    } else if (!expectation.isEmpty() && expectation != "100-continue") {
        refuse(kExpectationFailed);
    }
}

void HttpServerConnection::handOut()
{
    m_timer.stop();
    HttpServerRequest request{.method = m_parser.method(),
                              .target = m_parser.target(),
                              .headers = m_parser.headers(),
                              .body = std::exchange(m_body, {}),
                              .peer = m_socket->peerAddress()};
    const qsizetype size = request.body.size();
    request.body.append(Frame::kPadding, '\0');
    request.body.truncate(size);
    m_keepsAlive = m_parser.keepsAlive();
    m_exchange = new HttpServerExchange(std::move(request), m_parser.isUpgrade(), this);
    emit requestReceived(m_exchange);
}

void HttpServerConnection::refuse(int status)
{
    m_isClosing = true;
    m_keepsAlive = false;
    HttpHeaders headers;
    headers.append("Content-Length", "0");
    send(head(status, headers));
    m_socket->disconnectFromHost();
}

QByteArray HttpServerConnection::head(int status, const HttpHeaders &headers) const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status) + "\r\n";
    for (const auto &[name, value] : headers.fields()) {
        if (HttpHeaders::isValidName(name) && HttpHeaders::isValidValue(value)) {
            text += name + ": " + value + "\r\n";
        }
    }
    if (!m_keepsAlive) {
        text += "Connection: close\r\n";
    } else if (!speaksChunks()) {
        text += "Connection: keep-alive\r\n";
    }
    return text + "\r\n";
}

void HttpServerConnection::send(const QByteArray &bytes)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (m_socket->bytesToWrite() + bytes.size() > m_limits.unsentBytes) {
        qCWarning(logServe, "A client does not read its answer: %lld bytes are waiting. Its connection is cut.",
                  static_cast<long long>(m_socket->bytesToWrite()));
        QMetaObject::invokeMethod(this, [this] { abort(); }, Qt::QueuedConnection);
        return;
    }
    m_socket->write(bytes);
}

void HttpServerConnection::exchangeOver()
{
    m_exchange = nullptr;
    if (!m_socket) {
        return;
    }
    if (!m_keepsAlive) {
        m_isClosing = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->setReadBufferSize(0);
    m_timer.start(m_pending.isEmpty() ? m_limits.idleMs : m_limits.requestMs);
    if (!m_isReading && !m_pending.isEmpty()) {
        QMetaObject::invokeMethod(this, &HttpServerConnection::readOn, Qt::QueuedConnection);
    }
}

void HttpServerConnection::handleTimeout()
{
    const bool isInRequest = !m_parser.isBetweenMessages() && !m_parser.isComplete();
    if (isInRequest && !m_isClosing) {
        refuse(kTimeout);
    } else if (m_socket) {
        m_socket->abort();
    }
}

void HttpServerConnection::abort()
{
    if (m_socket) {
        m_socket->abort();
    }
}

void HttpServerConnection::handleDisconnected()
{
    m_isClosing = true;
    m_timer.stop();
    if (m_exchange) {
        m_exchange->finish(false);
    }
    deleteLater();
}

QTcpSocket *HttpServerConnection::takeSocket(QByteArray *rest)
{
    QTcpSocket *socket = m_socket;
    m_exchange = nullptr;
    m_isClosing = true;
    m_timer.stop();
    m_socket = nullptr;
    if (socket) {
        socket->disconnect(this);
        socket->setParent(nullptr);
    }
    *rest = std::exchange(m_pending, {});
    return socket;
}

} // namespace Signalbox
