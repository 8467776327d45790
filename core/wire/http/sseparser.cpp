// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/sseparser.h"

#include "core/wire/frame.h"

#include <algorithm>
#include <cstring>

namespace Signalbox {

namespace {

constexpr int kMaxRetryMs = 60000; ///< row H14
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<int> parsedRetry(QByteArrayView value)
{
    if (value.isEmpty() || !std::ranges::all_of(value, isDigit)) {
        return std::nullopt;
    }
    int milliseconds = 0;
    for (const char c : value) {
        milliseconds = std::min(kMaxRetryMs, milliseconds * 10 + (c - '0'));
    }
    return milliseconds;
}

/// The end of the line that begins `text`; its size if there is none.
qsizetype lineEnd(QByteArrayView text)
{
    const void *feed = std::memchr(text.data(), '\n', static_cast<size_t>(text.size()));
    const qsizetype end = feed ? static_cast<const char *>(feed) - text.data() : text.size();
    const void *carriage = std::memchr(text.data(), '\r', static_cast<size_t>(end));
    return carriage ? static_cast<const char *>(carriage) - text.data() : end;
}

} // namespace

SseParser::SseParser(qint64 eventLimit)
    : m_eventLimit(eventLimit)
{
}

void SseParser::feed(QByteArrayView chunk, const EventSink &event)
{
    if (m_lastWasCr && chunk.startsWith('\n')) {
        chunk = chunk.sliced(1);
        m_lastWasCr = false;
    }
    while (!chunk.isEmpty() && !m_overLimit) {
        m_lastWasCr = false;
        const qsizetype end = lineEnd(chunk);
        if (m_pending.size() + end > m_eventLimit) {
            m_overLimit = true;
            return;
        }
        if (end == chunk.size()) {
            m_pending.append(chunk);
            return;
        }
        const bool isCr = chunk.at(end) == '\r';
        const QByteArrayView text = chunk.first(end);
        chunk = chunk.sliced(end + 1);
        if (isCr && chunk.startsWith('\n')) {
            chunk = chunk.sliced(1);
        } else {
            m_lastWasCr = isCr && chunk.isEmpty();
        }
        if (m_pending.isEmpty()) {
            line(text, event);
        } else {
            m_pending.append(text);
            const QByteArray whole = std::exchange(m_pending, {});
            line(whole, event);
        }
    }
}

void SseParser::line(QByteArrayView text, const EventSink &event)
{
    if (std::exchange(m_atStart, false) && text.startsWith(kByteOrderMark)) {
        text = text.sliced(kByteOrderMark.size());
    }
    if (text.isEmpty()) {
        dispatch(event);
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0) {
        field(text, {});
    } else if (colon > 0) { // with the colon first it is a comment
        QByteArrayView value = text.sliced(colon + 1);
        if (value.startsWith(' ')) {
            value = value.sliced(1);
        }
        field(text.first(colon), value);
    }
}

void SseParser::field(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_data.size() + value.size() + 1 > m_eventLimit) {
            m_overLimit = true;
            return;
        }
        const qsizetype needed = m_data.size() + value.size() + 1 + Frame::kPadding;
        if (m_data.capacity() < needed) {
            m_data.reserve(std::max(needed, 2 * m_data.size()));
        }
        if (std::exchange(m_hasData, true)) {
            m_data.append('\n');
        }
        m_data.append(value);
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0')) {
            m_nextId = value.toByteArray();
        }
    } else if (name == "retry") {
        if (const auto milliseconds = parsedRetry(value)) {
            m_retryMs = milliseconds;
        }
    }
}

void SseParser::dispatch(const EventSink &event)
{
    m_lastId = m_nextId;
    SseEvent complete;
    complete.type = m_type.isEmpty() ? QByteArrayLiteral("message") : std::exchange(m_type, {});
    complete.data = std::exchange(m_data, {});
    complete.lastId = m_lastId;
    m_type.clear();
    if (!std::exchange(m_hasData, false)) {
        return;
    }
    std::memset(complete.data.data() + complete.data.size(), 0, Frame::kPadding);
    event(complete);
}

} // namespace Signalbox
