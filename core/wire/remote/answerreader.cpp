// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/answerreader.h"

#include "core/wire/remote/retryafter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kShownBytes = 2048; ///< of a body that is no message (reliability.md H10)
constexpr qsizetype kLongestEventId = 4096;

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

/// An answer about who asks, never one to the question (protocol.md 2.1).
bool isAboutCredentials(int status)
{
    return status == 401 || status == 403 || status == 407;
}

} // namespace

AnswerReader::AnswerReader(qint64 messageLimit, Deliver deliver)
    : m_messageLimit(messageLimit)
    , m_deliver(std::move(deliver))
{
}

QByteArray AnswerReader::mediaType(const HttpHeaders &headers)
{
    const QByteArray value = headers.value("Content-Type");
    const qsizetype end = value.indexOf(';');
    return value.first(end < 0 ? value.size() : end).trimmed().toLower();
}

void AnswerReader::begin(const HttpHead &head)
{
    m_head = head;
    const QByteArray type = mediaType(head.headers);
    if ((type == "application/json" || type.endsWith("+json")) && !isAboutCredentials(head.status)) {
        m_kind = Kind::Message;
    } else if (type == "text/event-stream" && isGood(head.status)) {
        m_kind = Kind::Events;
        m_events.emplace(m_messageLimit);
    } else {
        m_kind = Kind::Other;
    }
}

bool AnswerReader::feed(QByteArrayView bytes)
{
    switch (m_kind) {
    case Kind::Events:
        m_events->feed(bytes, [this](const SseEvent &event) {
            if (event.data.isEmpty()) {
                return; // gives an id to resume from, and says nothing (basic/transports, 2025-11-25)
            }
            m_hadMessage = true;
            m_deliver(event.data, event.type);
        });
        m_overLimit = m_events->isOverLimit();
        break;
    case Kind::Message:
        m_overLimit = m_body.size() + bytes.size() > m_messageLimit;
        if (!m_overLimit) {
            m_body.append(bytes);
        }
        break;
    case Kind::None:
    case Kind::Other:
        m_body.append(bytes.first(std::clamp<qsizetype>(kShownBytes - m_body.size(), 0, bytes.size())));
        break;
    }
    return !m_overLimit;
}

void AnswerReader::end()
{
    if (m_kind != Kind::Message || m_overLimit) {
        return;
    }
    if (QByteArrayView(m_body).trimmed().isEmpty()) { // a body of white space is none
        return;
    }
    QByteArray body = std::exchange(m_body, {});
    const qsizetype whole = body.size();
    if (!isGood(m_head.status)) { // it may be JSON and yet no message: then this is shown
        m_body = body.left(kShownBytes);
    }
    body.append(Frame::kPadding, '\0');
    m_hadMessage = true;
    m_deliver(QByteArrayView(body).first(whole), "message");
}

QByteArray AnswerReader::lastEventId() const
{
    const QByteArray id = m_events ? m_events->lastId() : QByteArray();
    return id.size() <= kLongestEventId && HttpHeaders::isValidValue(id) ? id : QByteArray();
}

std::optional<std::chrono::milliseconds> AnswerReader::retryAfter() const
{
    return Signalbox::retryAfter(m_head.headers.value("Retry-After"), QDateTime::currentDateTimeUtc());
}

Error AnswerReader::badStatus() const
{
    Error error;
    error.kind = isAboutCredentials(m_head.status) ? Error::Kind::Auth : Error::Kind::Protocol;
    error.code = m_head.status;
    error.message = tr("The server answered with status %1 %2.")
                        .arg(m_head.status)
                        .arg(QString::fromLatin1(m_head.reason.first(std::min<qsizetype>(m_head.reason.size(), 100))))
                        .simplified();
    error.message.replace(u" ."_s, u"."_s);
    if (const auto wait = retryAfter()) {
        error.advice = tr("The server asks to wait %1 s.").arg(wait->count() / 1000);
    }
    return error;
}

std::optional<Error> AnswerReader::error() const
{
    if (m_overLimit) {
        Error error;
        error.kind = Error::Kind::Framing;
        error.message = tr("The server sent a message of more than %1 bytes.").arg(m_messageLimit);
        error.advice = tr("If such messages are meant, raise the limit in the server's settings.");
        return error;
    }
    if (m_kind == Kind::None || (m_hadMessage && isGood(m_head.status))) {
        return {};
    }
    Error error = badStatus();
    if (isGood(m_head.status)) {
        if (m_kind != Kind::Other || m_body.isEmpty()) {
            return {}; // nothing came, or only events without data: whether that is right is not known here
        }
        error.kind = Error::Kind::Protocol;
        error.message = tr("The server's answer is neither JSON nor a stream of events but “%1”.")
                            .arg(QString::fromLatin1(m_head.headers.value("Content-Type").left(100)));
    }
    if (!m_body.isEmpty()) {
        error.message += u' ' + tr("It begins with: %1").arg(QString::fromUtf8(m_body.left(kShownBytes)));
    }
    return error;
}

} // namespace Signalbox
