// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpconnection.h"

#include "core/base/clock.h"
#include "core/wire/http/httpdeadlines.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httpproblem.h"

#include <QCryptographicHash>
#include <QHostInfo>
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

constexpr int kReadsPerTurn = 8;               ///< of the buffer, then others have their turn
constexpr qint64 kTlsBufferBytes = 256 * 1024; ///< decrypted and not read yet
constexpr qint64 kShortestAttemptNs = 250 * 1000000LL;
constexpr qsizetype kJoinBytes = 64 * 1024; ///< a body up to this goes into one TLS record run with its head

qint64 now()
{
    return Clock::system().monotonicNs();
}

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
    m_lastError = HttpProblem::unreachable(QString::fromLatin1(m_route->target.authority), QString()).error();
    m_attemptNs = connectMs > 0 ? connectMs * 1000000LL : HttpDeadlines::kNever;
    const bool isTunnel = m_route->proxy.type() != QNetworkProxy::NoProxy && !m_route->isForwarded;
    if (isTunnel) { // the proxy resolves the name
        connectSocket(QHostAddress());
        return;
    }
    const QString host = m_route->isForwarded ? m_route->proxy.hostName() : m_route->target.host;
    if (const QHostAddress address(host); !address.isNull()) {
        m_addresses = {address};
        // Not at once: nothing may be told from inside open().
        QMetaObject::invokeMethod(this, &HttpConnection::tryNextAddress, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { handleLookup(info); });
}

void HttpConnection::handleLookup(const QHostInfo &info)
{
    if (!m_user) {
        return;
    }
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        end(HttpProblem::nameUnknown(info.hostName(), info.errorString()));
        return;
    }
    namedNs = now();
    if (m_attemptNs != HttpDeadlines::kNever) {
        m_attemptNs = std::max(kShortestAttemptNs, m_attemptNs / m_addresses.size());
    }
    tryNextAddress();
}

qint64 HttpConnection::attemptDeadline() const
{
    return m_addresses.isEmpty() || m_attemptBeganNs == 0 || m_attemptNs == HttpDeadlines::kNever
               ? HttpDeadlines::kNever
               : m_attemptBeganNs + m_attemptNs;
}

void HttpConnection::tryNextAddress()
{
    if (!m_user) {
        return;
    }
    close();
    while (!m_addresses.isEmpty()) {
        const QHostAddress address = m_addresses.takeFirst();
        if (const auto allowed = m_network.check(m_route->target.host, address); !allowed) {
            m_lastError = allowed.error();
            continue;
        }
        connectSocket(address);
        return;
    }
    end(Failure(m_lastError));
}

void HttpConnection::connectSocket(const QHostAddress &address)
{
    m_attemptBeganNs = now();
    const HttpTarget &target = m_route->target;
    if (target.isSecure) {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_network.tls());
        connect(socket, &QSslSocket::sslErrors, this, &HttpConnection::handleSslErrors);
        connect(socket, &QSslSocket::encrypted, this, &HttpConnection::handleOpened);
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
    }
    m_socket->setProxy(m_route->isForwarded ? QNetworkProxy(QNetworkProxy::NoProxy) : m_route->proxy);
    m_socket->setReadBufferSize(kTlsBufferBytes);
    connect(m_socket, &QTcpSocket::connected, this, &HttpConnection::handleConnected);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::handleSocketError);
    const QString host = address.isNull() ? target.host : address.toString();
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        socket->connectToHostEncrypted(host, target.port, target.host);
    } else {
        m_socket->connectToHost(host, m_route->isForwarded ? m_route->proxy.port() : target.port);
    }
    if (m_user) {
        m_user->attempting();
    }
}

void HttpConnection::handleConnected()
{
    connectedNs = now();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peer = addressText(m_socket->peerAddress(), m_socket->peerPort());
    if (!m_route->target.isSecure) {
        handleOpened();
    }
}

void HttpConnection::handleSslErrors(const QList<QSslError> &errors)
{
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    const QSslCertificate certificate = socket->peerCertificate();
    if (m_network.accepts(certificate)) {
        socket->ignoreSslErrors(errors);
        return;
    }
    m_addresses.clear(); // another address of the same name is not a better answer to this
    failAttempt(
        HttpProblem::untrusted(m_route->target.host, errors, certificate.digest(QCryptographicHash::Sha256)).error());
}

void HttpConnection::handleSocketError()
{
    const QString reason = m_socket->errorString();
    const bool isProxied = m_route->proxy.type() != QNetworkProxy::NoProxy;
    if (m_route->target.isSecure && connectedNs >= 0) {
        failAttempt(HttpProblem::tlsFailed(m_route->target.host, reason).error());
    } else if (isProxied) {
        failAttempt(HttpProblem::proxyFailed(m_route->proxyText, reason).error());
    } else {
        failAttempt(HttpProblem::unreachable(QString::fromLatin1(m_route->target.authority), reason).error());
    }
}

void HttpConnection::failAttempt(const Error &error)
{
    m_lastError = error;
    // The socket is in the middle of telling us: it is left alone now.
    m_socket->disconnect(this);
    QMetaObject::invokeMethod(this, &HttpConnection::tryNextAddress, Qt::QueuedConnection);
}

void HttpConnection::handleOpened()
{
    m_isOpen = true;
    m_addresses.clear();
    m_socket->disconnect(this);
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        securedNs = now();
        m_tls = tlsText(*socket);
    }
    if (m_route->target.isSecure || (m_route->proxy.type() != QNetworkProxy::NoProxy && !m_route->isForwarded)) {
        connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readSocket);
        connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::handleSocketEnd);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::handleWritten);
        if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
            connect(socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::handleWritten);
        }
    } else {
        takeOver();
    }
    if (m_user) {
        m_user->opened();
    }
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
