// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/answerstream.h"

namespace Signalbox {

namespace {

constexpr qsizetype kMostKeptBytes = 4 * 1024 * 1024;
constexpr qsizetype kMostKeptEvents = 2000;
constexpr int kKeepAliveMs = 15000; // under the idle limits of usual proxies

} // namespace

AnswerStream::AnswerStream(quint64 number, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_settings(settings)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(settings.patienceMs);
    m_keepAlive.setInterval(kKeepAliveMs);
    connect(&m_patience, &QTimer::timeout, this, &AnswerStream::startEvents);
    connect(&m_keepAlive, &QTimer::timeout, this, [this] {
        if (isAttached()) {
            m_exchange->write(": \n\n");
        }
    });
}

bool AnswerStream::parseEventId(const QByteArray &id, quint64 *stream, quint64 *event)
{
    const QByteArrayList parts = id.split('-');
    bool isStream = false;
    bool isEvent = false;
    if (parts.size() == 2) {
        *stream = parts[0].toULongLong(&isStream);
        *event = parts[1].toULongLong(&isEvent);
    }
    return isStream && isEvent;
}

void AnswerStream::attach(HttpServerExchange *exchange, std::optional<quint64> lastEvent)
{
    if (m_exchange) { // one connection at a time: the newer one counts
        const QPointer<HttpServerExchange> old = m_exchange;
        m_exchange->disconnect(this);
        m_exchange = nullptr;
        old->endStream();
    }
    m_exchange = exchange;
    connect(exchange, &HttpServerExchange::closed, this, &AnswerStream::handleClosed);
    m_resumed = lastEvent.value_or(m_written);
    if (m_lastEvent == 0 && !m_isEnded) {
        m_patience.start();
        return;
    }
    startEvents();
    for (const Event &event : QList(m_kept)) {
        if (event.number > m_resumed) {
            writeEvent(event);
        }
    }
    if (m_isEnded && isAttached()) {
        m_exchange->endStream();
    }
}

bool AnswerStream::accepts(QByteArrayView type) const
{
    const QByteArray accepted = m_exchange->request().headers.values("Accept").join(',').toLower();
    return accepted.isEmpty() || accepted.contains(type) || accepted.contains("*/*");
}

void AnswerStream::startEvents()
{
    m_patience.stop();
    if (!isAttached() || m_exchange->isStreaming() || !accepts("text/event-stream")) {
        return;
    }
    HttpHeaders headers{{"Content-Type", "text/event-stream"},
                        {"Cache-Control", "no-cache, no-transform"},
                        {"X-Accel-Buffering", "no"}}; // proxies must not hold events back
    headers.append(m_settings.headers);
    m_exchange->beginStream(200, headers);
    m_keepAlive.start();
    if (m_settings.isPrimed && isAttached()) {
        if (m_lastEvent == 0) {
            keep({.number = ++m_lastEvent, .data = {}});
            m_resumed = m_written = m_lastEvent;
        }
        m_exchange->write("id: " + QByteArray::number(m_number) + '-' + QByteArray::number(m_resumed)
                          + "\nretry: " + QByteArray::number(m_settings.retryMs) + "\ndata: \n\n");
    }
}

void AnswerStream::send(const ServedMessage &message)
{
    if (m_isEnded) {
        return;
    }
    m_isEnded = message.isAnswer;
    const bool canAnswerWhole =
        isAttached() && !m_exchange->isStreaming()
        && (message.httpStatus != 200 || accepts("application/json") || !accepts("text/event-stream"));
    if (message.isAnswer && canAnswerWhole) {
        m_patience.stop();
        HttpHeaders headers{{"Content-Type", "application/json"}};
        headers.append(m_settings.headers);
        m_exchange->answer(message.httpStatus, headers, message.bytes);
        return;
    }
    startEvents();
    const Event event{.number = ++m_lastEvent, .data = message.bytes};
    if (m_settings.isReplayable) {
        keep(event);
    }
    if (isAttached() && m_exchange->isStreaming()) {
        writeEvent(event);
        if (m_isEnded) {
            m_exchange->endStream();
        }
    }
}

void AnswerStream::writeEvent(const Event &event)
{
    if (!isAttached() || event.data.isEmpty()) {
        return;
    }
    m_written = event.number;
    QByteArray text = "event: message\n";
    if (m_settings.isReplayable) {
        text += "id: " + QByteArray::number(m_number) + '-' + QByteArray::number(event.number) + '\n';
    }
    m_exchange->write(text + "data: " + event.data + "\n\n");
}

void AnswerStream::keep(const Event &event)
{
    m_kept.append(event);
    m_keptBytes += event.data.size();
    while (m_kept.size() > 1 && (m_keptBytes > kMostKeptBytes || m_kept.size() > kMostKeptEvents)) {
        m_keptBytes -= m_kept.takeFirst().data.size();
    }
}

void AnswerStream::hangUp()
{
    if (m_settings.isPrimed && isAttached()) {
        startEvents();
        m_exchange->endStream();
    }
}

void AnswerStream::end()
{
    m_isEnded = true;
    if (isAttached() && m_exchange->isStreaming()) {
        m_exchange->endStream();
    } else if (isAttached()) {
        m_exchange->answer(202);
    }
}

void AnswerStream::handleClosed(bool isComplete)
{
    m_patience.stop();
    m_keepAlive.stop();
    if (sender() == m_exchange) {
        m_exchange = nullptr;
    }
    if (!isComplete && !m_isEnded) {
        emit abandoned();
    }
}

} // namespace Signalbox
