// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/httpssetransport.h"

#include "core/wire/querysecrets.h"

namespace Signalbox {

namespace {

constexpr qsizetype kLongestEndpoint = 8192;

QString originOf(const QUrl &url)
{
    const int ofScheme = url.scheme().compare(QLatin1String("https"), Qt::CaseInsensitive) == 0 ? 443 : 80;
    return url.scheme().toLower() + QLatin1String("://") + url.host().toLower() + QLatin1Char(':')
           + QString::number(url.port(ofScheme));
}

} // namespace

HttpSseTransport::HttpSseTransport(RemoteOptions options, const Clock &clock, QObject *parent)
    : Transport(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_client(new HttpClient)
{
    m_client->setTls(m_options.tls);
    m_client->setProxy(m_options.proxy);
    m_client->setSecretHeaders(m_options.secretHeaders);
    for (const HttpHeader &field : m_options.headers.fields()) {
        if (!isReservedHeader(field.first)) {
            m_common.append(field.first, field.second);
        }
    }
    m_endpointTimer.setSingleShot(true);
    m_endpointTimer.callOnTimeout(this, [this] {
        fail(
            {.kind = Error::Kind::Timeout,
             .message =
                 tr("The server did not name the address for messages within %1 ms.").arg(m_options.limits.connectMs)});
    });
}

HttpSseTransport::~HttpSseTransport()
{
    dropStreams();
    m_client->deleteLater();
}

HttpRequest HttpSseTransport::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = m_common;
    request.limits = {.firstByteMs = m_options.limits.requestMs,
                      .idleMs = 0,
                      .totalMs = 0,
                      .bodyBytes = 0,
                      .redirects = request.limits.redirects};
    return request;
}

void HttpSseTransport::open()
{
    m_state = State::Opening;
    m_endpointTimer.start(m_options.limits.connectMs);
    HttpRequest get = request("GET", m_options.url);
    get.headers.append("Accept", "text/event-stream");
    m_events = new RequestStream(*this, *m_client, m_options.authorizer, m_options.limits.messageBytes, 0);
    m_events->start(get);
}

void HttpSseTransport::streamMessage(RequestStream &stream, QByteArrayView message, QByteArrayView eventType)
{
    if (&stream != m_events) {
        return; // what a POST is answered with says nothing here
    }
    if (eventType == "endpoint" && m_state == State::Opening) {
        takeEndpoint(message);
    } else if (eventType == "message" && m_state == State::Open) {
        emit frameReceived({message, m_clock.wallNs(), m_clock.monotonicNs(), Direction::In, Frame::Plain});
    }
}

void HttpSseTransport::takeEndpoint(QByteArrayView address)
{
    const QString text = QString::fromUtf8(address.first(std::min(address.size(), kLongestEndpoint)));
    const QUrl named(text, QUrl::StrictMode);
    if (!named.isValid() || address.size() > kLongestEndpoint) {
        fail({.kind = Error::Kind::Protocol,
              .message = tr("The address that the server names for messages is none: %1").arg(text.left(200))});
        return;
    }
    const QUrl endpoint = m_options.url.resolved(named);
    if (!endpoint.isValid() || !endpoint.userInfo().isEmpty() || originOf(endpoint) != originOf(m_options.url)) {
        fail({.kind = Error::Kind::Protocol,
              .message = tr("The server wants messages sent to another origin: %1 instead of %2.")
                             .arg(originOf(endpoint), originOf(m_options.url)),
              .advice = tr("Nothing was sent there.")});
        return;
    }
    m_endpoint = endpoint;
    m_endpointTimer.stop();
    m_state = State::Open;
    emit opened();
}

void HttpSseTransport::send(QByteArrayView message)
{
    sendMessage({.bytes = message, .kind = OutgoingMessage::Kind::Notification, .exchange = 0, .headers = {}});
}

void HttpSseTransport::sendMessage(const OutgoingMessage &message)
{
    if (m_state != State::Open) {
        return;
    }
    // Only answers go side by side: no request is overtaken by what takes it back.
    m_unsent.append({message.bytes.toByteArray(), message.kind != OutgoingMessage::Kind::Answer, message.exchange});
    m_postedBytes += message.bytes.size();
    if (m_postedBytes > m_options.limits.writeQueueBytes) {
        fail({.kind = Error::Kind::Transport,
              .message = tr("The server does not take what is sent: %1 bytes wait.").arg(m_postedBytes)});
        return;
    }
    postMore();
}

void HttpSseTransport::postMore()
{
    while (!m_blocker && !m_unsent.isEmpty() && m_state == State::Open) {
        const Unsent next = m_unsent.takeFirst();
        m_postedBytes -= next.bytes.size();
        HttpRequest post = request("POST", m_endpoint);
        post.headers.append("Accept", "application/json, text/event-stream");
        post.headers.append("Content-Type", "application/json");
        post.body = next.bytes;
        auto *stream =
            new RequestStream(*this, *m_client, m_options.authorizer, m_options.limits.messageBytes, next.exchange);
        m_posts.push_back(stream);
        m_blocker = next.blocks ? stream : nullptr;
        stream->start(post);
    }
}

void HttpSseTransport::streamTraced(RequestStream &stream, const HttpTrace &trace)
{
    emit httpTraced(stream.exchange(), withoutQuerySecrets(trace, m_options.secretQuery));
}

void HttpSseTransport::streamWaiting(bool isWaiting)
{
    const int before = m_waiting;
    m_waiting += isWaiting ? 1 : -1;
    if ((before == 0) == (m_waiting == 0)) {
        return;
    }
    if (m_state == State::Opening) {
        isWaiting ? m_endpointTimer.stop() : m_endpointTimer.start(m_options.limits.connectMs);
    }
    emit waiting(m_waiting > 0);
}

void HttpSseTransport::streamEnded(RequestStream &stream, const ExchangeEnd &end)
{
    if (&stream == m_events) {
        m_events = nullptr;
        Error error = end.error.value_or(Error{});
        if (!end.error) {
            error.kind = Error::Kind::Transport;
            error.message = m_state == State::Open
                                ? tr("The server ended its stream of events, and with it the connection.")
                                : tr("The server's answer is no stream of events.");
        }
        fail(std::move(error));
        return;
    }
    std::erase(m_posts, &stream);
    m_blocker = m_blocker == &stream ? nullptr : m_blocker;
    // Servers say "Accepted" and the like in a body of any kind. A message that did not arrive is another matter: whoever
    // waits for its answer would wait for nothing.
    if (end.error && !end.isTaken()) {
        fail(*end.error);
        return;
    }
    postMore();
}

void HttpSseTransport::close()
{
    if (m_state == State::Opening || m_state == State::Open) {
        m_state = State::Closing;
        dropStreams();
        QMetaObject::invokeMethod(this, [this] { finish({}); }, Qt::QueuedConnection);
    }
}

void HttpSseTransport::fail(Error error)
{
    if (m_state == State::Closing || m_state == State::Closed) {
        return;
    }
    m_state = State::Closing;
    dropStreams();
    error.message = withoutQuerySecrets(error.message, m_options.url, m_options.secretQuery);
    CloseInfo info;
    info.reason = CloseInfo::Reason::Failed;
    info.error = std::move(error);
    QMetaObject::invokeMethod(this, [this, info] { finish(info); }, Qt::QueuedConnection);
}

void HttpSseTransport::finish(const CloseInfo &info)
{
    if (m_state == State::Closing) {
        m_state = State::Closed;
        emit closed(info);
    }
}

void HttpSseTransport::dropStreams()
{
    m_endpointTimer.stop();
    if (RequestStream *events = std::exchange(m_events, nullptr)) {
        events->leave();
    }
    for (RequestStream *stream : std::exchange(m_posts, {})) {
        stream->leave();
    }
    m_blocker = nullptr;
    m_unsent.clear();
    m_postedBytes = 0;
}

} // namespace Signalbox
