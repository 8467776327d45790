// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/streamablehttptransport.h"

#include "core/wire/querysecrets.h"
#include "core/wire/remote/listenstream.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kCloseMs = 2000;                // reliability.md H24
constexpr int kInitializedMs = 3000;          // for the answer to `initialized`; some servers give none
constexpr int kSettleMs = 400;                // some servers send the head of a stream only with its first event
constexpr qsizetype kLongestSessionId = 4096; // H12

bool isVisibleAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x21 && c <= 0x7e; });
}

} // namespace

StreamableHttpTransport::StreamableHttpTransport(RemoteOptions options, HttpDialect dialect, const Clock &clock,
                                                 QObject *parent)
    : Transport(parent)
    , m_options(std::move(options))
    , m_dialect(dialect)
    , m_clock(clock)
    , m_client(new HttpClient)
{
    m_client->setTls(m_options.tls);
    m_client->setProxy(m_options.proxy);
    m_client->setSecretHeaders(m_options.secretHeaders + QByteArrayList{"Mcp-Session-Id"_ba});
    for (const HttpHeader &field : m_options.headers.fields()) {
        if (!isReservedHeader(field.first)) {
            m_common.append(field.first, field.second);
        }
    }
    m_closeTimer.setSingleShot(true);
    m_closeTimer.callOnTimeout(this, [this] { finish({}); });
    m_settleTimer.setSingleShot(true);
    m_settleTimer.callOnTimeout(this, &StreamableHttpTransport::handleSettleTimeout);
}

StreamableHttpTransport::~StreamableHttpTransport()
{
    dropStreams();
    m_client->deleteLater();
}

void StreamableHttpTransport::open()
{
    m_state = State::Open;
    m_protocolVersion.clear();
    m_handshake = 0;
    m_settling = false;
    m_waiting = 0;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Open) {
                emit opened();
            }
        },
        Qt::QueuedConnection);
}

void StreamableHttpTransport::send(QByteArrayView message)
{
    sendMessage({.bytes = message, .kind = OutgoingMessage::Kind::Notification, .exchange = 0, .headers = {}});
}

void StreamableHttpTransport::sendMessage(const OutgoingMessage &message)
{
    if (m_state != State::Open) {
        return;
    }
    const bool isFirst = m_settling && !m_initialized && message.kind == OutgoingMessage::Kind::Notification;
    if (!m_settling || isFirst) {
        post(message);
        return;
    }
    Held held{message.bytes.toByteArray(), message};
    m_heldBytes += held.bytes.size();
    if (m_heldBytes > m_options.limits.writeQueueBytes) {
        fail({.kind = Error::Kind::Transport,
              .message = tr("The server does not take what is sent: %1 bytes wait.").arg(m_heldBytes)},
             CloseInfo::Reason::Failed);
        return;
    }
    m_held.push_back(std::move(held));
}

HttpRequest StreamableHttpTransport::request(const QByteArray &method) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_options.url;
    request.headers = m_common;
    // The session's deadlines are what ends a request; a stream may be silent for as long as it likes.
    request.limits = {
        .firstByteMs = 0, .idleMs = 0, .totalMs = 0, .bodyBytes = 0, .redirects = request.limits.redirects};
    if (!m_sessionId.isEmpty()) {
        request.headers.append("Mcp-Session-Id", m_sessionId);
    }
    if (m_dialect == HttpDialect::Legacy && !m_protocolVersion.isEmpty()) {
        request.headers.append("MCP-Protocol-Version", m_protocolVersion);
    }
    return request;
}

HttpRequest StreamableHttpTransport::listenRequest(const QByteArray &lastEventId) const
{
    HttpRequest get = request("GET"_ba);
    get.limits.firstByteMs = 0;
    get.headers.append("Accept", "text/event-stream");
    if (!lastEventId.isEmpty()) {
        get.headers.append("Last-Event-ID", lastEventId);
    }
    return get;
}

void StreamableHttpTransport::post(const OutgoingMessage &message)
{
    HttpRequest request = this->request("POST"_ba);
    request.headers.append("Accept", "application/json, text/event-stream");
    request.headers.append("Content-Type", "application/json");
    request.headers.append(message.headers);
    request.body = message.bytes.toByteArray();
    auto *stream =
        new RequestStream(*this, *m_client, m_options.authorizer, m_options.limits.messageBytes, message.exchange);
    m_streams.push_back(stream);
    if (m_settling && !m_initialized && message.kind == OutgoingMessage::Kind::Notification) {
        m_initialized = stream;
        m_settleTimer.start(kInitializedMs);
    }
    if (message.exchange != 0) {
        m_byExchange.insert(message.exchange, stream);
    }
    if (message.kind == OutgoingMessage::Kind::Handshake) {
        m_handshake = message.exchange;
    }
    RequestStream::Resumption resumption;
    if (m_dialect == HttpDialect::Legacy && message.exchange != 0) {
        resumption = [this](const QByteArray &lastEventId) { return listenRequest(lastEventId); };
    }
    stream->start(request, std::move(resumption));
}

void StreamableHttpTransport::streamAnswered(RequestStream &stream, const HttpHead &head)
{
    constexpr int kNotFound = 404;
    if (m_dialect == HttpDialect::Modern) {
        return;
    }
    if (stream.exchange() != 0 && stream.exchange() == m_handshake) {
        m_handshake = 0; // what comes on this stream later is an answer to a GET
        takeSessionId(head);
    } else if (head.status == kNotFound && !m_sessionId.isEmpty()) {
        loseSession();
    }
}

void StreamableHttpTransport::takeSessionId(const HttpHead &head)
{
    const QByteArray id = head.headers.value("Mcp-Session-Id");
    if (id.isEmpty() || head.status < 200 || head.status >= 300) {
        return;
    }
    if (id.size() > kLongestSessionId || !isVisibleAscii(id)) {
        fail({.kind = Error::Kind::Protocol,
              .message = id.size() > kLongestSessionId
                             ? tr("The server gave a session id of %1 bytes.").arg(id.size())
                             : tr("The server gave a session id with characters that no session id may have.")},
             CloseInfo::Reason::Failed);
        return;
    }
    m_sessionId = id;
}

void StreamableHttpTransport::streamMessage(RequestStream &stream, QByteArrayView message, QByteArrayView eventType)
{
    deliver(message, eventType, stream.exchange(), stream.status());
}

void StreamableHttpTransport::deliver(QByteArrayView message, QByteArrayView eventType, quint64 exchange, int status)
{
    if (m_state == State::Open && eventType == "message") { // other event names mean nothing here
        emit frameReceived(
            {message, m_clock.wallNs(), m_clock.monotonicNs(), Direction::In, Frame::Plain, quint16(status), exchange});
    }
}

void StreamableHttpTransport::trace(quint64 exchange, const HttpTrace &trace)
{
    emit httpTraced(exchange, withoutQuerySecrets(trace, m_options.secretQuery));
}

ExchangeEnd StreamableHttpTransport::masked(const ExchangeEnd &end) const
{
    ExchangeEnd told = end;
    if (told.error) {
        told.error->message = withoutQuerySecrets(told.error->message, m_options.url, m_options.secretQuery);
    }
    return told;
}

void StreamableHttpTransport::streamTraced(RequestStream &stream, const HttpTrace &trace)
{
    this->trace(stream.exchange(), trace);
}

void StreamableHttpTransport::streamWaiting(bool isWaiting)
{
    const int before = m_waiting;
    m_waiting += isWaiting ? 1 : -1;
    if ((before == 0) != (m_waiting == 0)) {
        emit waiting(m_waiting > 0);
    }
}

void StreamableHttpTransport::streamEnded(RequestStream &stream, const ExchangeEnd &end)
{
    std::erase(m_streams, &stream);
    if (stream.exchange() != 0) {
        m_byExchange.remove(stream.exchange());
    } else if (end.error && !end.isTaken() && m_state == State::Open) {
        const QString what = tr("A message was not accepted: %1").arg(masked(end).error->message);
        emit diagnosticReceived(what.toUtf8() + '\n');
    }
    if (stream.exchange() != 0 && m_state == State::Open) {
        emit exchangeEnded(stream.exchange(), m_options.url.hasQuery() ? masked(end) : end);
    } else if (&stream == m_initialized && m_state == State::Open) {
        openListenStream();
    }
}

void StreamableHttpTransport::handleSettleTimeout()
{
    if (m_listen) {
        releaseHeld();
    } else { // as if `initialized` had been answered
        openListenStream();
    }
}

void StreamableHttpTransport::releaseHeld()
{
    m_settleTimer.stop();
    m_settling = false;
    m_initialized = nullptr;
    m_heldBytes = 0;
    for (Held &held : std::exchange(m_held, {})) {
        held.message.bytes = held.bytes;
        post(held.message);
    }
}

void StreamableHttpTransport::setProtocolVersion(const QByteArray &protocolVersion)
{
    if (m_dialect == HttpDialect::Legacy) {
        m_protocolVersion = protocolVersion;
        m_settling = true; // what comes next is `initialized`; the rest waits for its answer, so that none overtakes it
    }
}

void StreamableHttpTransport::openListenStream()
{
    if (m_listen) {
        return;
    }
    m_listen = new ListenStream(*m_client, m_options.authorizer, m_options.limits.messageBytes,
                                [this](const QByteArray &lastEventId) { return listenRequest(lastEventId); });
    connect(
        m_listen, &ListenStream::messageReceived, this,
        [this](QByteArrayView message, QByteArrayView type) { deliver(message, type, 0, 0); }, Qt::DirectConnection);
    connect(m_listen, &ListenStream::traced, this, [this](const HttpTrace &trace) { this->trace(0, trace); });
    connect(m_listen, &ListenStream::sessionLost, this, [this] {
        if (!m_sessionId.isEmpty()) {
            loseSession();
        }
    });
    connect(m_listen, &ListenStream::gaveUp, this, [this](const Error &error) {
        const QString why = withoutQuerySecrets(error.message, m_options.url, m_options.secretQuery);
        const QString what = tr("The server's own messages are not heard any more: %1").arg(why);
        emit diagnosticReceived(what.toUtf8() + '\n');
    });
    connect(m_listen, &ListenStream::settled, this, &StreamableHttpTransport::releaseHeld);
    m_settleTimer.start(kSettleMs);
    m_listen->open();
}

bool StreamableHttpTransport::abandon(quint64 exchange)
{
    if (m_dialect == HttpDialect::Legacy && !isHeldBack(exchange)) { // there, to close a stream is not to cancel (2.6)
        setAnswered(exchange);
        return false;
    }
    if (RequestStream *stream = m_byExchange.value(exchange)) {
        stream->abandon();
    }
    return true;
}

bool StreamableHttpTransport::isHeldBack(quint64 exchange) const
{
    const RequestStream *stream = m_byExchange.value(exchange);
    return stream && stream->isHeldBack();
}

void StreamableHttpTransport::setAnswered(quint64 exchange)
{
    if (RequestStream *stream = m_byExchange.value(exchange)) {
        stream->setAnswered();
    }
}

void StreamableHttpTransport::close()
{
    if (m_state != State::Open) {
        return;
    }
    m_state = State::Closing;
    dropStreams();
    if (m_sessionId.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { finish({}); }, Qt::QueuedConnection);
    } else {
        endSession();
    }
}

void StreamableHttpTransport::endSession()
{
    m_closeTimer.start(kCloseMs);
    HttpRequest request = this->request("DELETE"_ba);
    request.limits.totalMs = kCloseMs;
    auto *exchange = new AuthorizedExchange(*m_client, m_options.authorizer, request, this);
    exchange->takeRefusals(); // nobody signs in to go
    connect(exchange, &AuthorizedExchange::traced, this, [this](const HttpTrace &trace) { this->trace(0, trace); });
    connect(exchange, &AuthorizedExchange::finished, this, [this] { finish({}); }); // whatever it says
    exchange->start();
}

void StreamableHttpTransport::loseSession()
{
    fail(
        {.kind = Error::Kind::Transport, .code = 404, .message = tr("The server does not know this session any more.")},
        CloseInfo::Reason::SessionLost);
}

void StreamableHttpTransport::fail(Error error, CloseInfo::Reason reason)
{
    if (m_state != State::Open) {
        return;
    }
    m_state = State::Closing;
    dropStreams();
    CloseInfo info;
    info.reason = reason;
    info.error = std::move(error);
    QMetaObject::invokeMethod(this, [this, info] { finish(info); }, Qt::QueuedConnection);
}

void StreamableHttpTransport::finish(const CloseInfo &info)
{
    if (m_state == State::Closing) {
        m_state = State::Closed;
        m_closeTimer.stop();
        m_sessionId.clear();
        emit closed(info);
    }
}

void StreamableHttpTransport::dropStreams()
{
    for (RequestStream *stream : std::exchange(m_streams, {})) {
        stream->leave();
    }
    m_byExchange.clear();
    m_held.clear();
    m_heldBytes = 0;
    m_initialized = nullptr;
    m_settleTimer.stop();
    if (ListenStream *listen = std::exchange(m_listen, nullptr)) {
        listen->leave();
    }
}

} // namespace Signalbox
