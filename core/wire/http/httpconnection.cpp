// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpconnection.h"

#include "core/wire/http/httpdeadlines.h"
#include "core/wire/http/httpdialer.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httpproblem.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QSslCipher>
#include <QSslSocket>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cerrno>

namespace Signalbox {

namespace {

constexpr int kReadsPerTurn = 8;            ///< of the buffer, then others have their turn
constexpr qsizetype kJoinBytes = 64 * 1024; ///< a body up to this goes into one TLS record run with its head

QString addressText(const QHostAddress &address, quint16 port)
{
    const QString host = address.toString();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

/// "TLS 1.3, TLS_AES_256_GCM_SHA384"
QString tlsText(const QSslSocket &socket)
{
    const QSslCipher cipher = socket.sessionCipher();
    return cipher.protocolString().replace(QLatin1String("TLSv"), QLatin1String("TLS ")) + QStringLiteral(", ")
           + cipher.name();
}

} // namespace

HttpConnection::HttpConnection(HttpNetwork &network, std::shared_ptr<const HttpRoute> route,
                               std::function<void(HttpConnection *)> whenGone, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_route(std::move(route))
    , m_whenGone(std::move(whenGone))
{
}

HttpConnection::~HttpConnection()
{
    close();
}

void HttpConnection::open(int connectMs)
{
    m_dialer = new HttpDialer(m_network, m_route, this);
    connect(m_dialer, &HttpDialer::attempting, this, [this] { m_user->attempting(); });
    connect(m_dialer, &HttpDialer::failed, this, [this](const Error &error) { end(Failure(error)); });
    connect(m_dialer, &HttpDialer::connected, this, &HttpConnection::handleConnected);
    m_dialer->dial(connectMs);
}

qint64 HttpConnection::attemptDeadline() const
{
    return m_dialer ? m_dialer->attemptDeadline() : HttpDeadlines::kNever;
}

void HttpConnection::tryNextAddress()
{
    if (m_dialer) {
        m_dialer->tryNextAddress();
    }
}

void HttpConnection::handleConnected(QTcpSocket *socket)
{
    m_namedNs = m_dialer->namedNs;
    m_connectedNs = m_dialer->connectedNs;
    m_securedNs = m_dialer->securedNs;
    std::exchange(m_dialer, nullptr)->stop();
    m_socket = socket;
    m_socket->setParent(this);
    m_isOpen = true;
    m_peer = addressText(m_socket->peerAddress(), m_socket->peerPort());
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (secure) {
        m_tls = tlsText(*secure);
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::handleWritten);
    }
    if (secure || (m_route->proxy.type() != QNetworkProxy::NoProxy && !m_route->isForwarded)) {
        connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readSocket);
        connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::handleSocketEnd);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::handleWritten);
    } else {
        takeOver();
    }
    m_user->opened();
}

void HttpConnection::tellTimes(HttpTimes *times, qint64 beganNs) const
{
    const auto since = [beganNs](qint64 ns) { return ns < 0 ? -1 : ns - beganNs; };
    times->nameNs = since(m_namedNs);
    times->tcpNs = since(m_connectedNs);
    times->tlsNs = since(m_securedNs);
}

void HttpConnection::takeOver()
{
    m_plain.reset(::fcntl(static_cast<int>(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 3));
    m_socket->abort(); // closes its own descriptor only; the connection lives on in the copy
    m_socket->deleteLater();
    m_socket = nullptr;
    m_readable = std::make_unique<QSocketNotifier>(m_plain.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &HttpConnection::readPlain);
    m_writable = std::make_unique<QSocketNotifier>(m_plain.get(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &HttpConnection::pump);
}

HttpConnection::Written HttpConnection::write(const QByteArray &head, const QByteArray &body)
{
    m_head = head;
    m_body = body;
    m_written = 0;
    if (m_plain.isOpen()) {
        pump();
        if (isQueueEmpty()) {
            return Written::All;
        }
        return m_written == 0 && !m_writable->isEnabled() ? Written::Nothing : Written::Queued;
    }
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        return Written::Nothing;
    }
    if (body.size() <= kJoinBytes) {
        m_socket->write(head + body);
    } else {
        m_socket->write(head);
        m_socket->write(body);
    }
    m_head.clear();
    m_body.clear();
    m_socket->flush();
    m_isWaiting = !isQueueEmpty();
    return m_isWaiting ? Written::Queued : Written::All;
}

void HttpConnection::handleWritten()
{
    if (m_user && m_isWaiting && isQueueEmpty()) {
        m_isWaiting = false;
        m_user->sent();
    }
}

bool HttpConnection::isQueueEmpty() const
{
    if (m_socket) {
        auto *secure = qobject_cast<QSslSocket *>(m_socket);
        return m_socket->bytesToWrite() == 0 && (!secure || secure->encryptedBytesToWrite() == 0);
    }
    return m_written == m_head.size() + m_body.size();
}

bool HttpConnection::isQuiet() const
{
    char byte = 0;
    if (m_plain.isOpen()) {
        return ::recv(m_plain.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
    }
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState || m_socket->bytesAvailable() > 0) {
        return false;
    }
    // Bytes under TLS may be a late session ticket, so only the end of the stream counts.
    return ::recv(static_cast<int>(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) != 0;
}

void HttpConnection::pump()
{
    const bool isFromNotifier = m_writable->isEnabled();
    while (!isQueueEmpty()) {
        const qsizetype ofHead = std::min(m_written, m_head.size());
        const qsizetype ofBody = m_written - ofHead;
        std::array<iovec, 2> parts = {
            iovec{const_cast<char *>(m_head.constData()) + ofHead, static_cast<size_t>(m_head.size() - ofHead)},
            iovec{const_cast<char *>(m_body.constData()) + ofBody, static_cast<size_t>(m_body.size() - ofBody)}};
        msghdr message = {};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const ssize_t count = ::sendmsg(m_plain.get(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            // A broken connection may still hold an answer (413, and closed): the reader finds out.
            m_writable->setEnabled(errno == EAGAIN);
            return;
        }
        m_written += count;
    }
    m_head.clear();
    m_body.clear();
    m_written = 0;
    if (isFromNotifier) {
        m_writable->setEnabled(false);
        if (m_user) {
            m_user->sent();
        }
    }
}

bool HttpConnection::deliver(qsizetype count)
{
    if (!m_user) { // it is idle, and a server has nothing to say then
        discard();
        return false;
    }
    const QPointer<HttpConnection> alive(this);
    m_user->received(QByteArrayView(m_network.buffer().data(), count));
    return alive && m_isOpen;
}

void HttpConnection::readPlain()
{
    m_network.sweep();
    const std::span<char> buffer = m_network.buffer();
    for (int turn = 0; turn < kReadsPerTurn; ++turn) {
        const ssize_t count = ::recv(m_plain.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 && errno == EAGAIN) {
            return;
        }
        if (count <= 0) {
            end(count == 0
                    ? Result<>()
                    : HttpProblem::unreachable(QString::fromLatin1(m_route->target.authority), qt_error_string(errno)));
            return;
        }
        if (!deliver(count) || static_cast<size_t>(count) < buffer.size()) {
            return;
        }
    }
}

void HttpConnection::readSocket()
{
    const std::span<char> buffer = m_network.buffer();
    qint64 count = 0;
    while (m_isOpen && m_socket && (count = m_socket->read(buffer.data(), static_cast<qint64>(buffer.size()))) > 0) {
        if (!deliver(count)) {
            return;
        }
    }
}

void HttpConnection::handleSocketEnd()
{
    const QPointer<HttpConnection> alive(this);
    readSocket();
    if (!alive || !m_isOpen) {
        return;
    }
    const auto error = m_socket->error();
    const bool isOrderly =
        error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::UnknownSocketError;
    end(isOrderly ? Result<>()
                  : HttpProblem::unreachable(QString::fromLatin1(m_route->target.authority), m_socket->errorString()));
}

void HttpConnection::end(const Result<> &why)
{
    if (!m_user) {
        discard();
        return;
    }
    if (m_readable) {
        m_readable->setEnabled(false); // an ended stream is readable for ever
    }
    m_user->ended(why);
}

void HttpConnection::discard()
{
    m_user = nullptr;
    close();
    if (const auto whenGone = std::exchange(m_whenGone, {})) {
        whenGone(this);
        deleteLater();
    }
}

void HttpConnection::close()
{
    m_isOpen = false;
    if (m_dialer) {
        m_dialer->disconnect(this);
        std::exchange(m_dialer, nullptr)->stop();
    }
    if (m_readable) { // it may be the one that is calling us
        m_readable->setEnabled(false);
        m_writable->setEnabled(false);
    }
    m_plain.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
}

} // namespace Signalbox
