// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpjob.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/wire/http/httpredirect.h"
#include "core/wire/http/httprequesthead.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kLingerNs = 20 * kNsPerMs; ///< an ended exchange is deleted by then at the latest

qint64 clockNow()
{
    return Clock::system().monotonicNs();
}

} // namespace

HttpJob::HttpJob(HttpClient::Private &client, const HttpRequest &request)
    : HttpExchange(request, client.q)
    , m_client(client)
    , m_url(request.url)
    , m_patience(request.limits, clockNow())
{
}

HttpJob::~HttpJob()
{
    if (m_goneFlag) {
        *m_goneFlag = true;
    }
    if (m_state != State::Ended) { // after its end it may outlive its client's inside
        m_client.jobs.removeOne(this);
        releaseConnection(false);
    }
}

void HttpJob::start()
{
    if (const auto possible = HttpRequestHead::check(m_request); !possible) {
        failLater(possible.error());
        return;
    }
    startHop();
}

void HttpJob::startHop()
{
    enter(State::Connecting);
    if (m_client.lastUrl == m_url) {
        connectTo(m_client.lastRoute);
        return;
    }
    const auto target = HttpTarget::of(m_url);
    if (!target) {
        failLater(target.error());
        return;
    }
    m_client.findProxy(*target, this, [this, target = *target](const QNetworkProxy &proxy) {
        if (m_state != State::Connecting) {
            return;
        }
        m_client.lastRoute = std::make_shared<const HttpRoute>(HttpRoute::to(target, proxy));
        m_client.lastUrl = m_url;
        connectTo(m_client.lastRoute);
    });
}

void HttpJob::connectTo(const std::shared_ptr<const HttpRoute> &route)
{
    m_route = route;
    HttpConnection *kept = m_hasRetried ? nullptr : m_client.pool.take(*route);
    m_connection = kept ? kept : m_client.pool.make(route);
    m_connection->setUser(this);
    if (kept) {
        transmit();
    } else {
        m_connection->open(m_request.limits.connectMs);
    }
}

void HttpJob::attempting()
{
    m_client.deadlines.expect(deadline());
}

void HttpJob::opened()
{
    transmit();
}

void HttpJob::transmit()
{
    m_parser.emplace(HttpParser::Kind::Response, m_request.limits.headerBytes);
    if (m_request.method == "HEAD") {
        m_parser->expectNoBody();
    }
    m_hasAnswer = false;
    m_isKept = m_connection->isReused;
    m_peer = m_connection->peer();
    m_tls = m_connection->tls();
    if (!m_isKept) {
        m_connection->tellTimes(&m_times, m_patience.beganNs());
    }
    m_sentHead = HttpRequestHead::make(m_request, m_route->target, m_route->proxyCredentials);
    const HttpConnection::Written written = m_connection->write(m_sentHead, m_request.body);
    if (written == HttpConnection::Written::Nothing) {
        if (!retry()) {
            failLater(HttpProblem::noAnswer().error());
        }
        return;
    }
    m_isUnsent = false;
    enter(State::Sending);
    if (written == HttpConnection::Written::All) {
        sent();
    }
}

void HttpJob::sent()
{
    if (m_state == State::Sending) { // or the answer began before the request was out
        enter(State::Waiting);
    }
    m_times.sentNs = clockNow() - m_patience.beganNs();
}

void HttpJob::received(QByteArrayView bytes)
{
    if (m_state != State::Receiving) {
        enter(State::Receiving);
        m_times.firstByteNs = m_nowNs - m_patience.beganNs();
    } else {
        m_patience.waitFor(HttpProblem::Phase::Idle, clockNow());
    }
    m_hasAnswer = true;
    bool gone = false;
    m_goneFlag = &gone;
    feed(bytes);
    if (!gone) {
        m_goneFlag = nullptr;
    }
}

void HttpJob::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto used = m_parser->feed(bytes);
        if (!used) {
            finish(Failure(used.error()));
            return;
        }
        bytes = bytes.sliced(*used);
        if ((m_parser->hasHead() && !takeHead()) || !takeBody()) {
            return;
        }
        if (m_parser->isComplete() && m_parser->status() >= 200) {
            takeEnd(bytes);
            return;
        }
    }
}

/// False, here and below, if this object is gone or ended.
bool HttpJob::takeHead()
{
    const int status = m_parser->status();
    if (status < 200) {
        m_passedHeadBytes += m_parser->rawHead().size();
        if (status == 101) {
            finish(HttpProblem::switched());
        } else if (m_passedHeadBytes > m_request.limits.headerBytes) {
            finish(HttpProblem::headTooLong(m_request.limits.headerBytes));
        }
        return m_state == State::Receiving;
    }
    m_head = {status, m_parser->reason(), m_parser->headers(), m_parser->rawHead()};
    auto next = HttpRedirect::next(m_request, m_url, m_hops, m_head);
    if (!next) {
        finish(Failure(next.error()));
        return false;
    }
    m_nextUrl = *next;
    if (m_nextUrl) {
        return true;
    }
    auto decoder = BodyDecoder::make(m_head.headers);
    if (!decoder) {
        finish(Failure(decoder.error()));
        return false;
    }
    m_decoder = std::move(*decoder);
    bool *gone = m_goneFlag;
    emit headReceived(m_head);
    return !*gone && m_state == State::Receiving;
}

bool HttpJob::takeBody()
{
    for (const QByteArrayView piece : m_parser->body()) {
        m_receivedBytes += piece.size();
        if (!m_decoder) {
            if (!deliver(piece)) {
                return false;
            }
            continue;
        }
        bool goesOn = true;
        const auto decoded = m_decoder->feed(piece, [this, &goesOn](QByteArrayView part) {
            goesOn = deliver(part);
            return goesOn;
        });
        if (!goesOn) {
            return false;
        }
        if (!decoded) {
            finish(Failure(decoded.error()));
            return false;
        }
    }
    return true;
}

bool HttpJob::deliver(QByteArrayView piece)
{
    m_bodyBytes += piece.size();
    if (m_request.limits.bodyBytes > 0 && m_bodyBytes > m_request.limits.bodyBytes) {
        finish(HttpProblem::bodyTooLong(m_request.limits.bodyBytes));
        return false;
    }
    if (m_nextUrl) {
        return true;
    }
    bool *gone = m_goneFlag;
    emit bodyReceived(piece);
    return !*gone && m_state == State::Receiving;
}

void HttpJob::takeEnd(QByteArrayView rest)
{
    if (m_decoder) {
        if (const auto whole = m_decoder->finish(); !whole) {
            finish(Failure(whole.error()));
            return;
        }
    }
    const bool isStray = std::ranges::any_of(rest, [](char c) { return c != '\r' && c != '\n'; });
    const bool mayHaveBody = m_request.method != "HEAD" && m_head.status != 204 && m_head.status != 304;
    if (isStray && mayHaveBody) { // its length was a lie, or the next answer comes before its question (row H09)
        finish(HttpProblem::surplus());
        return;
    }
    releaseConnection(m_parser->keepsAlive() && rest.isEmpty());
    if (m_nextUrl) {
        m_url = *std::exchange(m_nextUrl, std::nullopt);
        ++m_hops;
        m_bodyBytes = m_receivedBytes = 0;
        startHop();
        return;
    }
    finish({});
}

void HttpJob::ended(const Result<> &why)
{
    if (m_state == State::Connecting) {
        finish(Failure(why.error()));
        return;
    }
    if (!m_hasAnswer) {
        if (!retry()) {
            finish(HttpProblem::noAnswer());
        }
        return;
    }
    if (why && m_parser->finish() && m_parser->isComplete()) { // a body that ends with its connection
        takeEnd({});
        return;
    }
    finish(HttpProblem::cut());
}

/// A kept connection may have been closed by the server just before. Only what surely had no effect is sent again, once,
/// on a fresh connection (RFC 9110 section 9.2.2, row H15).
bool HttpJob::retry()
{
    const bool isRead = m_request.method == "GET" || m_request.method == "HEAD";
    if (m_hasRetried || !m_isKept || (!m_isUnsent && !isRead)) {
        return false;
    }
    m_hasRetried = true;
    releaseConnection(false);
    enter(State::Connecting);
    connectTo(std::shared_ptr(m_route));
    return true;
}

void HttpJob::enter(State state)
{
    using enum HttpProblem::Phase;
    m_state = state;
    m_nowNs = clockNow();
    if (state != State::Ended) {
        m_patience.waitFor(state == State::Receiving    ? Idle
                           : state == State::Connecting ? Connect
                                                        : FirstByte,
                           m_nowNs);
        m_client.deadlines.expect(deadline());
    }
}

qint64 HttpJob::deadline() const
{
    const qint64 attempt =
        m_state == State::Connecting && m_connection ? m_connection->attemptDeadline() : HttpDeadlines::kNever;
    return m_state == State::Ended ? HttpDeadlines::kNever : std::min(m_patience.due().ns, attempt);
}

void HttpJob::expire(qint64 nowNs)
{
    if (m_state == State::Ended) {
        return;
    }
    if (const HttpPatience::Due passed = m_patience.due(); passed.ns <= nowNs) {
        finish(HttpProblem::late(passed.phase, passed.limitMs));
    } else if (m_state == State::Connecting && m_connection && m_connection->attemptDeadline() <= nowNs) {
        m_connection->tryNextAddress();
    }
}

void HttpJob::handleAbort()
{
    if (m_state != State::Ended) {
        failLater(HttpProblem::cancelled().error());
    }
}

void HttpJob::releaseConnection(bool canKeep)
{
    HttpConnection *connection = std::exchange(m_connection, nullptr);
    if (!connection) {
        return;
    }
    if (canKeep && connection->isQueueEmpty()) {
        m_client.pool.keep(connection, m_head.headers);
        m_client.deadlines.expect(connection->keptUntilNs);
    } else {
        connection->discard();
    }
}

void HttpJob::failLater(const Error &error)
{
    enter(State::Ended);
    releaseConnection(false);
    m_client.jobs.removeOne(this);
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            m_state = State::Starting; // so that finish() does its work
            finish(Failure(error));
        },
        Qt::QueuedConnection);
}

void HttpJob::finish(const Result<> &result)
{
    enter(State::Ended);
    m_times.endNs = m_nowNs - m_patience.beganNs();
    releaseConnection(false);
    m_client.jobs.removeOne(this);
    m_client.network.bury(this);
    m_client.deadlines.expect(m_nowNs + kLingerNs);
    emit finished(result); // whatever happens in there: nothing of ours is touched after it
}

void HttpJob::describe(HttpTrace &trace) const
{
    trace.method = m_request.method;
    trace.url = m_url;
    trace.url.setUserInfo(QString());
    trace.requestHead = HttpRequestHead::masked(m_sentHead, m_client.secretHeaders);
    trace.responseHead = HttpRequestHead::masked(m_head.raw, m_client.secretHeaders);
    trace.status = m_head.status;
    trace.peer = m_peer;
    trace.tls = m_tls;
    trace.proxy = m_route ? m_route->proxyText : QString();
    trace.times = m_times;
    trace.responseBytes = m_receivedBytes;
    trace.keptConnection = m_isKept;
}

} // namespace Signalbox
