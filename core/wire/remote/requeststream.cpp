// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/requeststream.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kFirstResumeMs = 1000; // protocol.md 3.2, point 9: unless the server names one
constexpr int kMostResumes = 5;
constexpr int kLingerMs = 10000;

} // namespace

RequestStream::RequestStream(StreamOwner &owner, HttpClient &client, HttpAuthorizer *authorizer, qint64 messageLimit,
                             quint64 exchange)
    : m_owner(&owner)
    , m_client(client)
    , m_authorizer(authorizer)
    , m_messageLimit(messageLimit)
    , m_exchange(exchange)
    , m_retryMs(kFirstResumeMs)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer); // servers measure it
    m_retryTimer.callOnTimeout(this, [this] { send(m_resumption(m_lastEventId)); });
    m_lingerTimer.setSingleShot(true);
    m_lingerTimer.callOnTimeout(this, &RequestStream::abandon);
}

void RequestStream::start(const HttpRequest &request, Resumption resumption)
{
    m_resumption = std::move(resumption);
    send(request);
}

void RequestStream::send(const HttpRequest &request)
{
    m_reader = std::make_unique<AnswerReader>(m_messageLimit, [this](QByteArrayView message, QByteArrayView type) {
        m_hadMessage = true;
        m_attempts = 0;
        if (m_owner) {
            m_owner->streamMessage(*this, message, type);
        }
    });
    m_current = new AuthorizedExchange(m_client, m_authorizer, request, this);
    connect(m_current, &AuthorizedExchange::headReceived, this, &RequestStream::handleHead);
    connect(m_current, &AuthorizedExchange::bodyReceived, this, &RequestStream::handleBody, Qt::DirectConnection);
    connect(m_current, &AuthorizedExchange::finished, this, &RequestStream::handleFinished);
    connect(m_current, &AuthorizedExchange::traced, this, [this](const HttpTrace &trace) {
        if (m_owner) {
            m_owner->streamTraced(*this, trace);
        }
    });
    connect(m_current, &AuthorizedExchange::waiting, this, [this](bool isWaiting) {
        if (m_owner) {
            m_owner->streamWaiting(isWaiting);
        }
    });
    m_current->start();
}

void RequestStream::handleHead(const HttpHead &head)
{
    m_reader->begin(head);
    if (m_owner) {
        m_owner->streamAnswered(*this, head);
    }
}

void RequestStream::handleBody(QByteArrayView bytes)
{
    if (m_reader->feed(bytes) || !m_current) {
        return;
    }
    const std::optional<Error> error = m_reader->error();
    disconnect(m_current, &AuthorizedExchange::finished, this, nullptr); // it still tells its trace
    m_current->abort();
    ExchangeEnd ended;
    ended.status = m_reader->head().status;
    ended.error = error;
    end(ended);
}

void RequestStream::handleFinished(const Result<> &result)
{
    ExchangeEnd ended;
    ended.unsent = m_current && m_current->isUnsent();
    ended.status = m_reader->head().status;
    if (const auto wait = m_reader->retryAfter()) {
        ended.retryAfterMs = int(wait->count());
    }
    if (result) {
        m_reader->end();
        ended.error = m_reader->error();
    } else {
        ended.error = result.error();
    }
    if (!m_owner || resume(!result)) {
        return;
    }
    if (m_firstStatus != 0 && ended.error) {
        ended = failedResumption(ended);
    }
    ended.hadBody = m_hadMessage;
    end(ended);
}

/// What the GET was told is not what became of the request: the server has that, and nobody knows what it did.
ExchangeEnd RequestStream::failedResumption(const ExchangeEnd &last) const
{
    ExchangeEnd ended;
    ended.status = m_firstStatus;
    ended.error.emplace();
    ended.error->kind = Error::Kind::Transport;
    ended.error->message = tr("The answer broke off and could not be taken up again: %1").arg(last.error->message);
    return ended;
}

bool RequestStream::resume(bool broken)
{
    const QByteArray last = m_reader->lastEventId();
    if (!last.isEmpty() && last != m_lastEventId) {
        m_lastEventId = last;
        m_attempts = 0;
    }
    m_retryMs = m_reader->retryMs().value_or(m_retryMs);
    const bool wasStream = m_reader->isStream() || (broken && !m_lastEventId.isEmpty());
    if (m_answered || !m_resumption || m_lastEventId.isEmpty() || !wasStream || ++m_attempts > kMostResumes) {
        return false;
    }
    m_firstStatus = m_firstStatus == 0 ? m_reader->head().status : m_firstStatus;
    m_retryTimer.start(m_retryMs);
    return true;
}

void RequestStream::setAnswered()
{
    if (std::exchange(m_answered, true) || !m_owner) {
        return;
    }
    if (m_retryTimer.isActive()) {
        m_retryTimer.stop();
        m_lingerTimer.start(0);
    } else if (m_reader->isStream() || status() == 0) { // a JSON answer ends by itself
        m_lingerTimer.start(kLingerMs);
    }
}

void RequestStream::abandon()
{
    if (!m_owner) {
        return;
    }
    m_retryTimer.stop();
    if (m_current) {
        disconnect(m_current, &AuthorizedExchange::finished, this, nullptr); // it still tells its trace
        m_current->abort();
    }
    ExchangeEnd ended;
    ended.error = fail(Error::Kind::Cancelled, tr("The request was taken back.")).error();
    end(ended);
}

void RequestStream::leave()
{
    m_owner = nullptr;
    m_retryTimer.stop();
    m_lingerTimer.stop();
    if (m_current) {
        m_current->disconnect(this);
        m_current->abort();
    }
    deleteLater();
}

void RequestStream::end(const ExchangeEnd &ended)
{
    m_lingerTimer.stop();
    deleteLater();
    if (StreamOwner *owner = std::exchange(m_owner, nullptr)) {
        owner->streamEnded(*this, ended);
    }
}

} // namespace Signalbox
