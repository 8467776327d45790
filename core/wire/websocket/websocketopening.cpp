// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketopening.h"

#include "core/wire/http/httpproblem.h"
#include "core/wire/http/httprequesthead.h"
#include "core/wire/websocket/websockethandshake.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QPointer>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr qint64 kHeadBytes = 64 * 1024;   ///< of the answer's head
constexpr qsizetype kBodyBytes = 2 * 1024; ///< of a refusal's text, shown to the person
constexpr int kBodyMs = 1000;              ///< a refusal's text may take this long
constexpr qint64 kReadAhead = 64 * 1024;

} // namespace

WebSocketOpening::WebSocketOpening(const WebSocketOptions &options, const HttpHeaders &credentials, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_headers(options.headers)
    , m_parser(HttpParser::Kind::Response, kHeadBytes)
{
    for (const HttpHeader &field : credentials.fields()) {
        m_headers.remove(field.first);
    }
    m_headers.append(credentials);
    m_network.setTls(options.tls);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketOpening::handleTimeout);
}

WebSocketOpening::~WebSocketOpening()
{
    if (m_socket) { // it may be the one whose signal is being handled
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
}

void WebSocketOpening::start()
{
    m_beganNs = m_clock.monotonicNs();
    m_deadline.start(m_options.connectMs);
    QMetaObject::invokeMethod(this, &WebSocketOpening::connectSocket, Qt::QueuedConnection);
}

void WebSocketOpening::connectSocket()
{
    m_trace.method = "GET";
    m_trace.url = m_options.url.adjusted(QUrl::RemoveUserInfo);
    const auto target = WebSocketHandshake::target(m_options.url);
    if (!target) {
        finish(Failure(target.error()));
        return;
    }
    if (auto checked = WebSocketHandshake::check(m_headers); !checked) {
        finish(std::move(checked));
        return;
    }
    m_target = *target;
    auto *secure = m_target.isSecure ? new QSslSocket : nullptr;
    m_socket = secure ? secure : new QTcpSocket;
    const QNetworkProxy through = proxy();
    m_socket->setProxy(through);
    m_trace.proxy = through.type() == QNetworkProxy::NoProxy
                        ? QString()
                        : through.hostName() + u':' + QString::number(through.port());
    m_socket->setReadBufferSize(kReadAhead);
    watch();
    if (secure) {
        secure->setSslConfiguration(m_network.tls());
        connect(secure, &QSslSocket::sslErrors, this, &WebSocketOpening::handleSslErrors);
        connect(secure, &QSslSocket::encrypted, this, &WebSocketOpening::sendRequest);
        secure->connectToHostEncrypted(m_target.host, m_target.port);
    } else {
        m_socket->connectToHost(m_target.host, m_target.port);
    }
}

void WebSocketOpening::watch()
{
    connect(m_socket, &QTcpSocket::hostFound, this, [this] {
        if (QHostAddress(m_target.host).isNull()) {
            m_trace.times.nameNs = elapsedNs();
        }
    });
    connect(m_socket, &QTcpSocket::connected, this, &WebSocketOpening::handleConnected);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &WebSocketOpening::handleError);
    connect(m_socket, &QTcpSocket::disconnected, this, &WebSocketOpening::handleDisconnected);
}

/// A proxy is always asked for a tunnel (RFC 6455 section 4.1); loopback is never proxied (row H17).
QNetworkProxy WebSocketOpening::proxy() const
{
    if (m_target.isLoopback()) {
        return QNetworkProxy::NoProxy;
    }
    const QNetworkProxyQuery query(m_target.host, m_target.port, QString(), QNetworkProxyQuery::TcpSocket);
    QNetworkProxy proxy = m_options.proxy.value_or(QNetworkProxyFactory::systemProxyForQuery(query).value(0));
    if (proxy.type() == QNetworkProxy::HttpCachingProxy) {
        proxy.setType(QNetworkProxy::HttpProxy);
    }
    const bool tunnels = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy;
    return tunnels ? proxy : QNetworkProxy(QNetworkProxy::NoProxy);
}

void WebSocketOpening::handleConnected()
{
    m_trace.times.tcpNs = elapsedNs();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QString host = m_socket->peerAddress().toString();
    m_trace.peer = (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(m_socket->peerPort());
    if (!m_target.isSecure) {
        sendRequest();
    }
}

void WebSocketOpening::handleSslErrors(const QList<QSslError> &errors)
{
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    const QSslCertificate certificate = secure->peerCertificate();
    if (m_network.accepts(certificate)) {
        secure->ignoreSslErrors(errors);
        return;
    }
    finish(HttpProblem::untrusted(m_target.host, errors, certificate.digest(QCryptographicHash::Sha256)));
}

void WebSocketOpening::handleError()
{
    const QString reason = m_socket->errorString();
    if (m_trace.times.sentNs >= 0) {
        return; // disconnected() follows, and knows whether that was too early
    }
    if (m_target.isSecure && m_trace.times.tcpNs >= 0) {
        finish(HttpProblem::tlsFailed(m_target.host, reason));
    } else if (!m_trace.proxy.isEmpty()) {
        finish(HttpProblem::proxyFailed(m_trace.proxy, reason));
    } else {
        finish(HttpProblem::unreachable(QString::fromLatin1(m_target.authority), reason));
    }
}

void WebSocketOpening::sendRequest()
{
    if (const auto *secure = qobject_cast<QSslSocket *>(m_socket)) {
        m_trace.times.tlsNs = elapsedNs();
        const QSslCipher cipher = secure->sessionCipher();
        m_trace.tls = cipher.protocolString().replace(QLatin1String("TLSv"), QLatin1String("TLS "))
                      + QLatin1String(", ") + cipher.name();
    }
    m_key = WebSocketHandshake::makeKey();
    const QByteArray head = WebSocketHandshake::request(m_target, m_headers, m_key);
    m_trace.requestHead = HttpRequestHead::masked(head, m_options.secretHeaders);
    m_trace.times.sentNs = elapsedNs(); // it fits into what the system takes at once
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocketOpening::readAnswer);
    m_socket->write(head);
}

void WebSocketOpening::readAnswer()
{
    if (m_trace.times.firstByteNs < 0) {
        m_trace.times.firstByteNs = elapsedNs();
    }
    const QByteArray read = m_socket->readAll();
    QByteArrayView bytes = read;
    while (!bytes.isEmpty()) {
        const auto used = m_parser.feed(bytes);
        if (!used) {
            finish(Failure(used.error()));
            return;
        }
        bytes = bytes.sliced(*used);
        if (m_parser.hasHead() && takeHead(bytes)) {
            return;
        }
        for (const QByteArrayView piece : m_parser.body()) {
            m_trace.responseBytes += piece.size();
            m_body += piece.first(std::min(piece.size(), kBodyBytes - m_body.size()));
        }
        if (m_head.status != 0 && (m_parser.isComplete() || m_body.size() == kBodyBytes)) {
            refuse();
            return;
        }
    }
}

/// True: this was all that was waited for. `rest` came behind the head.
bool WebSocketOpening::takeHead(QByteArrayView rest)
{
    constexpr int kSwitching = 101;
    if (const int status = m_parser.status(); status < 200 && status != kSwitching) {
        return false; // of interest to nobody, and not the answer (RFC 9110 section 15.2)
    }
    m_head = {m_parser.status(), m_parser.reason(), m_parser.headers(), m_parser.rawHead()};
    if (m_head.status != kSwitching) {
        m_deadline.start(std::min(m_deadline.remainingTime(), kBodyMs));
        return false;
    }
    m_leftover = rest.toByteArray();
    auto judged = WebSocketHandshake::judge(m_head, m_key);
    if (!judged) {
        finish(Failure(std::move(judged.error())));
        return true;
    }
    m_subprotocol = *judged;
    finish({});
    return true;
}

void WebSocketOpening::handleDisconnected()
{
    const QPointer<WebSocketOpening> alive(this);
    if (m_socket->bytesAvailable() > 0) {
        readAnswer();
    }
    if (!alive || m_isFinished) {
        return;
    }
    if (m_head.status != 0) {
        refuse();
    } else {
        finish(m_trace.times.firstByteNs < 0 ? HttpProblem::noAnswer() : HttpProblem::cut());
    }
}

void WebSocketOpening::handleTimeout()
{
    if (m_head.status != 0) {
        refuse(); // with what there is of its text
        return;
    }
    const bool isAsked = m_trace.times.sentNs >= 0;
    finish(
        HttpProblem::late(isAsked ? HttpProblem::Phase::FirstByte : HttpProblem::Phase::Connect, m_options.connectMs));
}

void WebSocketOpening::refuse()
{
    finish(Failure(WebSocketHandshake::refusal(m_target, m_options.url, m_head, m_body)));
}

void WebSocketOpening::finish(Result<> result)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_deadline.stop();
    m_result = std::move(result);
    m_trace.status = m_head.status;
    m_trace.responseHead = HttpRequestHead::masked(m_head.raw, m_options.secretHeaders);
    m_trace.times.endNs = elapsedNs();
    if (m_socket) {
        m_socket->disconnect(this);
        if (!m_result) {
            m_socket->deleteLater();
            m_socket = nullptr;
        }
    }
    emit finished();
}

QTcpSocket *WebSocketOpening::takeSocket()
{
    return std::exchange(m_socket, nullptr);
}

qint64 WebSocketOpening::elapsedNs() const
{
    return m_clock.monotonicNs() - m_beganNs;
}

} // namespace Signalbox
