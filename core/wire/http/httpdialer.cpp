// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpdialer.h"

#include "core/base/clock.h"
#include "core/wire/http/httpdeadlines.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httpproblem.h"

#include <QCryptographicHash>
#include <QHostInfo>
#include <QSslSocket>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kReadAheadBytes = 256 * 1024; ///< of a socket that Qt reads for us
constexpr qint64 kShortestAttemptNs = 250 * 1000000LL;

qint64 now()
{
    return Clock::system().monotonicNs();
}

} // namespace

HttpDialer::HttpDialer(HttpNetwork &network, std::shared_ptr<const HttpRoute> route, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_route(std::move(route))
{
}

HttpDialer::~HttpDialer()
{
    dropSocket();
}

void HttpDialer::dial(int connectMs)
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
        // Not at once: nothing may be told from inside dial().
        QMetaObject::invokeMethod(this, &HttpDialer::tryNextAddress, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { handleLookup(info); });
}

void HttpDialer::handleLookup(const QHostInfo &info)
{
    if (m_isStopped) {
        return;
    }
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        emit failed(HttpProblem::nameUnknown(info.hostName(), info.errorString()).error());
        return;
    }
    namedNs = now();
    if (m_attemptNs != HttpDeadlines::kNever) {
        m_attemptNs = std::max(kShortestAttemptNs, m_attemptNs / m_addresses.size());
    }
    tryNextAddress();
}

qint64 HttpDialer::attemptDeadline() const
{
    return m_addresses.isEmpty() || m_attemptBeganNs == 0 || m_attemptNs == HttpDeadlines::kNever
               ? HttpDeadlines::kNever
               : m_attemptBeganNs + m_attemptNs;
}

void HttpDialer::tryNextAddress()
{
    if (m_isStopped) {
        return;
    }
    dropSocket();
    while (!m_addresses.isEmpty()) {
        const QHostAddress address = m_addresses.takeFirst();
        if (const auto allowed = m_network.check(m_route->target.host, address); !allowed) {
            m_lastError = allowed.error();
            continue;
        }
        connectSocket(address);
        return;
    }
    emit failed(m_lastError);
}

void HttpDialer::connectSocket(const QHostAddress &address)
{
    m_attemptBeganNs = now();
    const HttpTarget &target = m_route->target;
    if (target.isSecure) {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_network.tls());
        connect(socket, &QSslSocket::sslErrors, this, &HttpDialer::handleSslErrors);
        connect(socket, &QSslSocket::encrypted, this, &HttpDialer::handOver);
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
    }
    m_socket->setProxy(m_route->isForwarded ? QNetworkProxy(QNetworkProxy::NoProxy) : m_route->proxy);
    m_socket->setReadBufferSize(kReadAheadBytes);
    connect(m_socket, &QTcpSocket::connected, this, &HttpDialer::handleConnected);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpDialer::handleSocketError);
    const QString host = address.isNull() ? target.host : address.toString();
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        socket->connectToHostEncrypted(host, target.port, target.host);
    } else {
        m_socket->connectToHost(host, m_route->isForwarded ? m_route->proxy.port() : target.port);
    }
    emit attempting();
}

void HttpDialer::handleConnected()
{
    connectedNs = now();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_route->target.isSecure) {
        handOver();
    }
}

void HttpDialer::handleSslErrors(const QList<QSslError> &errors)
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

void HttpDialer::handleSocketError()
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

void HttpDialer::failAttempt(const Error &error)
{
    m_lastError = error;
    // The socket is in the middle of telling us: it is left alone now.
    m_socket->disconnect(this);
    QMetaObject::invokeMethod(this, &HttpDialer::tryNextAddress, Qt::QueuedConnection);
}

void HttpDialer::stop()
{
    m_isStopped = true;
    dropSocket();
    deleteLater();
}

void HttpDialer::handOver()
{
    if (m_route->target.isSecure) {
        securedNs = now();
    }
    m_addresses.clear();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    emit connected(std::exchange(m_socket, nullptr));
}

void HttpDialer::dropSocket()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater(); // it may be the one that is calling us
        m_socket = nullptr;
    }
}

} // namespace Signalbox
