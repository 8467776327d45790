// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websockettransport.h"

#include "core/wire/frame.h"
#include "core/wire/querysecrets.h"
#include "core/wire/websocket/websocketopening.h"

#include <QPointer>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostRepeats = 4; ///< of a refused upgrade; the authorizer has bounds of its own (reliability.md O10)

/// Ends a helper that may be the one whose signal is being handled.
template<typename T>
void retire(T *&object)
{
    if (object) {
        object->disconnect();
        std::exchange(object, nullptr)->deleteLater();
    }
}

Error makeError(Error::Kind kind, int code, QString message, QString advice = {})
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return error;
}

} // namespace

WebSocketTransport::WebSocketTransport(WebSocketOptions options, const Clock &clock, QObject *parent)
    : Transport(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
}

WebSocketTransport::~WebSocketTransport()
{
    release();
}

void WebSocketTransport::open()
{
    Q_ASSERT(m_state == State::Closed);
    ++m_opening;
    m_state = State::Opening;
    m_repeats = 0;
    m_ignored = 0;
    authorize();
}

void WebSocketTransport::authorize()
{
    if (!m_options.authorizer) {
        tryOpening({});
        return;
    }
    setWaiting(m_options.authorizer->asksPerson());
    const QPointer<WebSocketTransport> self(this);
    const HttpRequest request = upgradeRequest();
    const auto isWanted = [self, opening = m_opening] {
        return self && self->m_opening == opening && self->m_state == State::Opening && !self->m_try;
    };
    m_options.authorizer->authorizeWhile(isWanted, request.method, request.url,
                                         [self, isWanted](const Result<HttpHeaders> &credentials) {
                                             if (!isWanted()) {
                                                 return;
                                             }
                                             self->setWaiting(false);
                                             if (credentials) {
                                                 self->tryOpening(*credentials);
                                             } else {
                                                 self->failLater(credentials.error());
                                             }
                                         });
}

void WebSocketTransport::tryOpening(const HttpHeaders &credentials)
{
    m_credentials = credentials;
    m_try = new WebSocketOpening(m_options, credentials, m_clock, this);
    connect(m_try, &WebSocketOpening::finished, this, &WebSocketTransport::handleTried);
    m_try->start();
}

void WebSocketTransport::handleTried()
{
    const QPointer<WebSocketTransport> alive(this);
    const quint64 opening = m_opening;
    const HttpHead head = m_try->head();
    emit httpTraced(0, withoutQuerySecrets(m_try->trace(), m_options.secretQuery));
    if (!alive || opening != m_opening || m_state != State::Opening) {
        return;
    }
    if (!m_try->result() && m_try->result().error().kind == Error::Kind::Auth && m_options.authorizer
        && m_repeats < kMostRepeats) {
        handleRefused();
        return;
    }
    if (m_options.authorizer && head.status != 0) {
        m_options.authorizer->answered(sentRequest(), head);
    }
    if (m_try->result()) {
        begin();
        return;
    }
    CloseInfo info;
    info.reason = CloseInfo::Reason::Failed;
    info.error = m_try->result().error();
    finish(info);
}

void WebSocketTransport::handleRefused()
{
    ++m_repeats;
    const HttpHead head = m_try->head();
    retire(m_try);
    setWaiting(true);
    const QPointer<WebSocketTransport> self(this);
    m_options.authorizer->refused(sentRequest(), head, [self, opening = m_opening](const Result<> &decision) {
        if (!self || self->m_opening != opening || self->m_state != State::Opening || self->m_try) {
            return;
        }
        self->setWaiting(false);
        if (decision) {
            self->authorize();
        } else {
            self->failLater(decision.error());
        }
    });
}

void WebSocketTransport::begin()
{
    const QPointer<WebSocketTransport> alive(this);
    const quint64 opening = m_opening;
    const QByteArray leftover = m_try->leftover();
    const bool isAgreed = !m_try->subprotocol().isEmpty();
    WebSocketChannel::Settings settings;
    settings.messageBytes = m_options.limits.messageBytes;
    settings.writeQueueBytes = m_options.limits.writeQueueBytes;
    settings.pingMs = m_options.pingMs;
    settings.closeMs = m_options.closeMs;
    m_channel = new WebSocketChannel(WebSocketRole::Client, m_try->takeSocket(), settings, m_clock, this);
    retire(m_try);
    connect(m_channel, &WebSocketChannel::textReceived, this, &WebSocketTransport::deliver);
    connect(m_channel, &WebSocketChannel::binaryIgnored, this, &WebSocketTransport::reportBinary);
    connect(m_channel, &WebSocketChannel::closed, this, &WebSocketTransport::handleClosed);
    m_state = State::Open;
    m_channel->start(leftover);
    if (!isAgreed) {
        emit diagnosticReceived(tr("The server agreed on no subprotocol; \"mcp\" was asked for.").toUtf8() + '\n');
    }
    if (alive && opening == m_opening && m_state == State::Open) {
        emit opened();
    }
}

void WebSocketTransport::deliver(QByteArrayView text)
{
    Frame frame;
    frame.bytes = text;
    frame.wallNs = m_channel->readWallNs();
    frame.monoNs = m_channel->readMonoNs();
    emit frameReceived(frame);
}

void WebSocketTransport::reportBinary()
{
    if (++m_ignored == 1) {
        emit diagnosticReceived(tr("The server sends binary messages; they are ignored.").toUtf8() + '\n');
    }
}

void WebSocketTransport::send(QByteArrayView message)
{
    if (m_state != State::Open || !m_channel->isOpen() || m_channel->sendText(message)) {
        return;
    }
    failLater(
        makeError(Error::Kind::Transport, 0,
                  tr("The server does not read: %1 bytes wait to be sent to it.").arg(unsentBytes() + message.size()),
                  tr("It may hang; restart it.")));
}

qint64 WebSocketTransport::unsentBytes() const
{
    return m_channel ? m_channel->unsentBytes() : 0;
}

void WebSocketTransport::close()
{
    switch (m_state) {
    case State::Opening:
        finishLater({});
        return;
    case State::Open:
        m_state = State::Closing;
        m_channel->close();
        return;
    case State::Closed:
    case State::Closing:
        return;
    }
}

void WebSocketTransport::handleClosed(const WebSocketClose &close)
{
    finish(closeInfo(close));
}

CloseInfo WebSocketTransport::closeInfo(const WebSocketClose &close) const
{
    CloseInfo info;
    const QString code = WebSocketClose::codeText(close.code);
    info.reason = CloseInfo::Reason::Failed;
    switch (close.cause) {
    case WebSocketClose::Cause::Requested:
        info.reason = CloseInfo::Reason::Requested;
        break;
    case WebSocketClose::Cause::Peer:
        info.reason = CloseInfo::Reason::PeerClosed;
        info.error = makeError(
            Error::Kind::Transport, close.code,
            close.reason.isEmpty()
                ? tr("The server closed the connection (close code %1).").arg(code)
                : tr("The server closed the connection (close code %1): \"%2\".").arg(code, close.reason.simplified()));
        break;
    case WebSocketClose::Cause::Fault:
        if (close.code == WebSocketClose::kMessageTooBig) {
            info.error = makeError(Error::Kind::Framing, close.code,
                                   tr("The server sent a message of more than %1 bytes (close code %2).")
                                       .arg(m_options.limits.messageBytes)
                                       .arg(code),
                                   tr("If such messages are meant, raise the limit in the server's settings."));
        } else {
            info.error = makeError(
                Error::Kind::Framing, close.code,
                tr("The server broke the rules of WebSocket: it sent %1 (close code %2).").arg(close.reason, code),
                tr("This is a fault of the server or of a proxy before it."));
        }
        break;
    case WebSocketClose::Cause::Lost:
        info.error =
            makeError(Error::Kind::Transport, close.code,
                      tr("The connection to the server was lost (close code %1).").arg(code), tr("Connect again."));
        break;
    case WebSocketClose::Cause::Silent:
        info.error = makeError(Error::Kind::Timeout, close.code,
                               tr("The server sent nothing for %1 seconds, not even an answer to a ping.")
                                   .arg(2 * m_options.pingMs / 1000.0),
                               tr("Connect again."));
        break;
    }
    return info;
}

HttpRequest WebSocketTransport::upgradeRequest() const
{
    HttpRequest request;
    request.url = m_options.url;
    request.url.setScheme(m_options.url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s); // which it is until the upgrade
    request.headers = m_options.headers;
    return request;
}

/// As the authorizer must see it to know what was refused, or taken.
HttpRequest WebSocketTransport::sentRequest() const
{
    HttpRequest request = upgradeRequest();
    for (const HttpHeader &field : m_credentials.fields()) {
        request.headers.remove(field.first);
    }
    request.headers.append(m_credentials);
    return request;
}

void WebSocketTransport::setWaiting(bool isWaiting)
{
    if (m_isWaiting != isWaiting) {
        m_isWaiting = isWaiting;
        emit waiting(isWaiting);
    }
}

void WebSocketTransport::failLater(Error error)
{
    CloseInfo info;
    info.reason = CloseInfo::Reason::Failed;
    info.error = std::move(error);
    finishLater(std::move(info));
}

void WebSocketTransport::finishLater(CloseInfo info)
{
    m_state = State::Closing;
    retire(m_try);
    QMetaObject::invokeMethod(
        this,
        [this, info = std::move(info), opening = m_opening] {
            if (opening == m_opening) {
                finish(info);
            }
        },
        Qt::QueuedConnection);
}

void WebSocketTransport::finish(const CloseInfo &info)
{
    ++m_opening;
    release();
    m_state = State::Closed;
    emit closed(info);
}

void WebSocketTransport::release()
{
    m_isWaiting = false;
    retire(m_try);
    retire(m_channel);
}

} // namespace Signalbox
