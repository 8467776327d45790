// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/legacysession.h"

#include "core/mcp/era.h"
#include "core/serve/http/httpstatus.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostEndedStreams = 64;
constexpr int kNotAcceptable = 406;
constexpr const char *kFirstPrimed = "2025-11-25";

} // namespace

LegacySession::LegacySession(Service &service, QByteArray id, QString subject, int retryMs, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_subject(std::move(subject))
    , m_retryMs(retryMs)
    , m_host(service)
{
    m_used.start();
    connect(&m_host, &ServerHost::send, this, &LegacySession::handleSend);
    connect(&m_host, &ServerHost::hangUpRequested, this, [this](quint64 exchange) {
        if (AnswerStream *stream = m_streams.value(exchange)) {
            stream->hangUp();
        }
    });
    connect(&m_host, &ServerHost::cancelled, this, [this](quint64 exchange) {
        if (AnswerStream *stream = m_streams.value(exchange)) {
            stream->end();
        }
    });
}

LegacySession::~LegacySession()
{
    m_host.disconnect(this);
    for (AnswerStream *stream : std::as_const(m_streams)) {
        stream->end();
    }
}

qint64 LegacySession::idleMs() const
{
    const bool isUsed = std::ranges::any_of(m_streams, &AnswerStream::isAttached);
    return isUsed ? 0 : m_used.elapsed();
}

void LegacySession::post(HttpServerExchange *exchange, bool wantsAnswer)
{
    m_used.restart();
    const HttpServerRequest &request = exchange->request();
    m_isPrimed = m_isPrimed || request.headers.value("MCP-Protocol-Version") == kFirstPrimed;
    if (!wantsAnswer) {
        const QByteArray body = request.body;
        exchange->answer(202, {{"Mcp-Session-Id", m_id}});
        m_host.receive(body, {.exchange = 0, .subject = m_subject});
        return;
    }
    forgetOldStreams();
    AnswerStream *stream = addStream(++m_lastStream);
    stream->attach(exchange);
    const QPointer<AnswerStream> guard(stream);
    m_host.receive(request.body, {.exchange = stream->number(), .subject = m_subject});
    if (guard && !stream->isEnded()) { // it takes time: the client gets something to come back with
        stream->startEvents();
    }
}

void LegacySession::listen(HttpServerExchange *exchange, const QByteArray &lastEventId)
{
    m_used.restart();
    if (!exchange->request().headers.value("Accept").contains("text/event-stream")) {
        exchange->answer(kNotAcceptable);
        return;
    }
    if (lastEventId.isEmpty()) {
        AnswerStream *stream = m_streams.value(0) ? m_streams.value(0) : addStream(0);
        stream->attach(exchange);
        stream->startEvents();
        return;
    }
    quint64 number = 0;
    quint64 event = 0;
    AnswerStream *stream = AnswerStream::parseEventId(lastEventId, &number, &event) ? m_streams.value(number) : nullptr;
    if (!stream) {
        exchange->answer(kBadRequest);
        return;
    }
    stream->attach(exchange, event);
}

void LegacySession::handleSend(const ServedMessage &message)
{
    AnswerStream *stream = m_streams.value(message.exchange);
    if (!stream && message.exchange == 0) {
        stream = addStream(0);
    }
    if (stream) {
        stream->send(message);
    }
}

AnswerStream *LegacySession::addStream(quint64 number)
{
    const AnswerStream::Settings settings{
        .isReplayable = true, .isPrimed = m_isPrimed, .retryMs = m_retryMs, .headers = {{"Mcp-Session-Id", m_id}}};
    auto *stream = new AnswerStream(number, settings, this);
    m_streams.insert(number, stream);
    return stream;
}

/// Streams that ended are kept for a while, because an answer that was written need not have arrived.
void LegacySession::forgetOldStreams()
{
    QList<quint64> ended;
    for (const AnswerStream *stream : std::as_const(m_streams)) {
        if (stream->isEnded() && !stream->isAttached()) {
            ended.append(stream->number());
        }
    }
    std::ranges::sort(ended);
    while (ended.size() > kMostEndedStreams) {
        m_streams.take(ended.takeFirst())->deleteLater();
    }
}

} // namespace Signalbox
