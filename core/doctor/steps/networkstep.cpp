// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/networkstep.h"

#include "core/doctor/certificatechecks.h"
#include "core/doctor/poolwork.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QSslCipher>
#include <QSslSocket>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr int kMostNetworkMs = 10000; // for each of name, connection and handshake

/// A WebSocket begins as a request over HTTP (RFC 6455 section 1.2).
QUrl httpUrl(QUrl url)
{
    if (url.scheme() == "ws"_L1) {
        url.setScheme(u"http"_s);
    } else if (url.scheme() == "wss"_L1) {
        url.setScheme(u"https"_s);
    }
    return url;
}

} // namespace

NetworkStep::NetworkStep(ExamContext &context)
    : ExamStep(context)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::min(kMostNetworkMs, context.options.limits.connectMs));
    connect(&m_limit, &QTimer::timeout, this, &NetworkStep::handleLate);
}

NetworkStep::~NetworkStep()
{
    if (m_socket) {
        m_socket->disconnect(this);
    }
}

void NetworkStep::start()
{
    begin(u"name"_s, tr("Name"), QUrl(m_context.entry.url).host());
    if (m_context.barrier) {
        addBarrier(u"address"_s);
        return giveUp();
    }
    const Result<RemoteAccess> access = remoteAccess(m_context.filled);
    const Result<HttpTarget> target = access ? HttpTarget::of(httpUrl(access->url)) : Failure(access.error());
    if (!target) {
        add({.id = u"address.unusable"_s,
             .severity = Severity::Fault,
             .sentence = target.error().message,
             .place = target.error().where,
             .rule = u"RFC 3986"_s,
             .advice = target.error().advice});
        return giveUp();
    }
    m_network.setTls(access->tls);
    m_route = HttpRoute::to(*target, access->proxy.value_or(QNetworkProxy::NoProxy));
    if (access->proxy || target->isLoopback()) {
        lookUp();
    } else {
        findProxy();
    }
}

void NetworkStep::findProxy()
{
    inPool(
        this,
        [origin = QUrl(m_route.target.origin())] { // may read files, or ask
            const QNetworkProxyQuery query(origin, QNetworkProxyQuery::UrlRequest);
            return QNetworkProxyFactory::systemProxyForQuery(query).value(0, QNetworkProxy::NoProxy);
        },
        [this](const QNetworkProxy &proxy) {
            m_route = HttpRoute::to(m_route.target, proxy);
            lookUp();
        });
}

void NetworkStep::lookUp()
{
    if (!m_route.proxyText.isEmpty()) {
        leaveOut(u"name"_s, tr("Name"), tr("The proxy %1 looks the name up.").arg(m_route.proxyText));
        return dial();
    }
    if (const QHostAddress address(m_route.target.host); !address.isNull()) {
        m_addresses = {address};
        conclude(tr("It is an address already: nothing had to be looked up."));
        return dial();
    }
    m_limit.start();
    QHostInfo::lookupHost(m_route.target.host, this, [this](const QHostInfo &info) { handleLookup(info); });
}

void NetworkStep::handleLookup(const QHostInfo &info)
{
    if (!m_limit.isActive()) {
        return; // it is too late
    }
    m_limit.stop();
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        add({.id = u"name.unknown"_s,
             .severity = Severity::Fault,
             .sentence = tr("The name %1 is not known: %2.").arg(m_route.target.host, info.errorString()),
             .rule = u"RFC 1034 section 3.6"_s,
             .advice = tr("Check how it is spelled, and whether this machine is connected to its network.")});
        return giveUp();
    }
    QStringList texts;
    for (const QHostAddress &address : std::as_const(m_addresses)) {
        texts << address.toString();
    }
    conclude(tr("It stands for %1.").arg(texts.join(", "_L1)));
    dial();
}

void NetworkStep::dial()
{
    begin(u"tcp"_s, tr("TCP connection"), m_route.proxyText.isEmpty() ? authority() : m_route.proxyText);
    tryNextAddress();
}

void NetworkStep::tryNextAddress()
{
    m_socket.reset(new QSslSocket);
    m_socket->setSslConfiguration(m_network.tls());
    m_socket->setPeerVerifyName(m_route.target.host);
    m_socket->setProxy(m_route.isForwarded ? QNetworkProxy(QNetworkProxy::NoProxy) : m_route.proxy);
    connect(m_socket.get(), &QSslSocket::connected, this, &NetworkStep::handleConnected);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &NetworkStep::handleError, Qt::QueuedConnection);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &NetworkStep::handleEncrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors += errors;
        m_socket->ignoreSslErrors(); // to hear of all of them; nothing is sent to whoever this is
    });
    m_limit.start();
    if (m_route.isForwarded) {
        m_socket->connectToHost(m_route.proxy.hostName(), m_route.proxy.port());
    } else if (m_addresses.isEmpty()) {
        m_socket->connectToHost(m_route.target.host, m_route.target.port);
    } else {
        m_socket->connectToHost(m_addresses.takeFirst().toString(), m_route.target.port);
    }
}

void NetworkStep::handleConnected()
{
    m_limit.stop();
    const QString peer = m_socket->peerAddress().isNull() ? authority() : m_socket->peerAddress().toString();
    if (!m_tried.isEmpty()) {
        add({.id = u"tcp.addressSilent"_s,
             .severity = Severity::Note,
             .sentence = tr("Of its addresses these could not be connected to: %1.").arg(m_tried.join(", "_L1)),
             .rule = u"RFC 8305"_s,
             .advice = tr("Programs that try only the first address do not reach the server.")});
    }
    conclude(m_route.proxyText.isEmpty() ? tr("Connected to %1, port %2.").arg(peer).arg(m_socket->peerPort())
                                         : tr("Connected through the proxy %1.").arg(m_route.proxyText));
    beginTls();
}

void NetworkStep::handleError()
{
    m_limit.stop();
    if (!m_socket) {
        return;
    }
    if (m_socket->mode() != QSslSocket::UnencryptedMode) {
        failTls(m_socket->errorString());
    } else {
        failTcp(m_socket->error(), m_socket->errorString());
    }
}

void NetworkStep::failTcp(QAbstractSocket::SocketError error, const QString &reason)
{
    m_tried << m_socket->peerName();
    if (!m_addresses.isEmpty()) {
        return tryNextAddress();
    }
    const bool isRefused = error == QAbstractSocket::ConnectionRefusedError;
    const bool isProxied = !m_route.proxyText.isEmpty();
    add({.id = isProxied   ? u"tcp.proxy"_s
               : isRefused ? u"tcp.refused"_s
                           : u"tcp.unreachable"_s,
         .severity = Severity::Fault,
         .sentence = isProxied   ? tr("The proxy %1 does not lead there: %2.").arg(m_route.proxyText, reason)
                     : isRefused ? tr("Nothing listens at %1.").arg(authority())
                                 : tr("%1 cannot be reached: %2.").arg(authority(), reason),
         .rule = u"RFC 9293 section 3.5"_s,
         .advice = isProxied   ? tr("Check the proxy's address in the server's settings or the system's.")
                   : isRefused ? tr("Start the server, or check the port in its address.")
                               : tr("Check the network, and whether a firewall is in between.")});
    giveUp();
}

void NetworkStep::beginTls()
{
    if (!m_route.target.isSecure) {
        leaveOut(u"tls"_s, tr("TLS"), tr("The address is not an encrypted one."));
        m_socket->disconnect(this);
        m_socket->abort();
        emit finished();
        return;
    }
    begin(u"tls"_s, tr("TLS"), m_route.target.host);
    m_limit.start();
    m_socket->startClientEncryption();
}

void NetworkStep::handleEncrypted()
{
    m_limit.stop();
    const QSslConfiguration agreed = m_socket->sslConfiguration();
    const QList<QSslCertificate> chain = agreed.peerCertificateChain();
    const QString protocol = agreed.sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
    const bool isAccepted = m_network.accepts(agreed.peerCertificate());
    const QList<DoctorFinding> findings =
        certificateFindings(m_route.target.host, chain, m_errors, isAccepted, QDateTime::currentDateTimeUtc());
    bool isFault = false;
    for (const DoctorFinding &finding : findings) {
        isFault = isFault || finding.severity == Severity::Fault;
        add(finding);
    }
    setDetail(chainText(chain));
    m_socket->disconnect(this);
    m_socket->abort();
    if (isFault) {
        return giveUp();
    }
    conclude(findings.isEmpty() ? tr("%1 with %2; the certificate is valid for %3.")
                                      .arg(protocol, agreed.sessionCipher().name(), m_route.target.host)
                                : QString());
    emit finished();
}

void NetworkStep::failTls(const QString &reason)
{
    add({.id = u"tls.handshake"_s,
         .severity = Severity::Fault,
         .sentence = tr("%1 does not agree on TLS 1.2 or 1.3: %2.").arg(authority(), reason),
         .rule = u"RFC 8446; RFC 9325 section 3.1.1"_s,
         .advice = tr("See whether it is an http address after all, or an old server.")});
    giveUp();
}

void NetworkStep::handleLate()
{
    if (!m_socket) {
        add({.id = u"name.late"_s,
             .severity = Severity::Fault,
             .sentence = tr("The name %1 was not answered in time.").arg(m_route.target.host),
             .rule = u"RFC 1034 section 5.3"_s,
             .advice = tr("Check this machine's network.")});
        return giveUp();
    }
    m_socket->disconnect(this);
    if (m_socket->mode() != QSslSocket::UnencryptedMode) {
        failTls(tr("it does not answer"));
    } else {
        failTcp(QAbstractSocket::SocketTimeoutError, tr("it does not answer"));
    }
}

void NetworkStep::giveUp()
{
    m_limit.stop();
    m_context.isUnreached = true;
    conclude({});
    emit finished();
}

} // namespace Signalbox
