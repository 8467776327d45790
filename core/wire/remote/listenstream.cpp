// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/listenstream.h"

#include "core/wire/remote/retryafter.h"

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

// protocol.md 3.2, point 9, and reliability.md H20
constexpr double kFirstRetryMs = 1000;
constexpr double kLongestRetryMs = 30000;
constexpr double kGrowth = 1.5;
constexpr int kMostAttempts = 8;

} // namespace

ListenStream::ListenStream(HttpClient &client, HttpAuthorizer *authorizer, qint64 messageLimit,
                           RequestMaker makeRequest)
    : m_client(client)
    , m_authorizer(authorizer)
    , m_messageLimit(messageLimit)
    , m_makeRequest(std::move(makeRequest))
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.callOnTimeout(this, &ListenStream::open);
}

void ListenStream::open()
{
    m_reader = std::make_unique<AnswerReader>(m_messageLimit, [this](QByteArrayView message, QByteArrayView type) {
        m_attempts = 0;
        if (!m_left && m_isOpen) {
            emit messageReceived(message, type);
        }
    });
    m_current = new AuthorizedExchange(m_client, m_authorizer, m_makeRequest(m_lastEventId), this);
    connect(m_current, &AuthorizedExchange::headReceived, this, &ListenStream::handleHead);
    connect(m_current, &AuthorizedExchange::traced, this, &ListenStream::traced);
    connect(m_current, &AuthorizedExchange::finished, this, &ListenStream::handleFinished);
    connect(
        m_current, &AuthorizedExchange::bodyReceived, this,
        [this](QByteArrayView bytes) {
            if (m_left || m_reader->feed(bytes) || !m_current) {
                return;
            }
            disconnect(m_current, &AuthorizedExchange::finished, this, nullptr);
            m_current->abort();
            m_isOpen = false;
            emit gaveUp(m_reader->error().value_or(Error{}));
        },
        Qt::DirectConnection);
    m_current->start();
}

void ListenStream::handleHead(const HttpHead &head)
{
    m_reader->begin(head);
    m_isOpen = m_reader->isStream();
    m_wasEverOpen = m_wasEverOpen || m_isOpen;
    settle();
}

void ListenStream::settle()
{
    if (!std::exchange(m_isSettled, true)) {
        emit settled();
    }
}

void ListenStream::handleFinished(const Result<> &result)
{
    const bool wasOpen = std::exchange(m_isOpen, false);
    if (m_left) {
        return;
    }
    settle();
    if (const QByteArray last = m_reader->lastEventId(); !last.isEmpty() && last != m_lastEventId) {
        m_lastEventId = last;
        m_attempts = 0;
    }
    m_retryMs = m_reader->retryMs() ? m_reader->retryMs() : m_retryMs;
    if (wasOpen) {
        retry(result ? Error{.kind = Error::Kind::Transport, .message = tr("The server ended its stream of events.")}
                     : result.error(),
              m_retryMs);
    } else if (result) {
        handleStatus();
    } else if (result.error().kind == Error::Kind::Auth) {
        emit gaveUp(result.error());
    } else {
        retry(result.error());
    }
}

void ListenStream::handleStatus()
{
    constexpr int kNotFound = 404;
    constexpr int kNotAllowed = 405;
    constexpr int kTooMany = 429;
    constexpr int kServerFault = 500;
    constexpr int kNotImplemented = 501;
    const HttpHead &head = m_reader->head();
    const Error error = m_reader->error().value_or(Error{
        .kind = Error::Kind::Protocol, .code = head.status, .message = tr("The server opened no stream of events.")});
    if (head.status == kNotFound && m_wasEverOpen) {
        emit sessionLost();
    } else if (head.status == kTooMany || (head.status >= kServerFault && head.status != kNotImplemented)) {
        const auto asked = retryAfter(head.headers.value("Retry-After"), QDateTime::currentDateTimeUtc());
        retry(error, asked ? std::optional(int(asked->count())) : std::nullopt);
    } else if (head.status != kNotFound && head.status != kNotAllowed && head.status != kNotImplemented) {
        emit gaveUp(error);
    }
}

void ListenStream::retry(const Error &why, std::optional<int> pauseMs)
{
    if (++m_attempts > kMostAttempts) {
        emit gaveUp(why);
        return;
    }
    const double own = std::min(kFirstRetryMs * std::pow(kGrowth, m_attempts - 1), kLongestRetryMs);
    m_retryTimer.start(pauseMs.value_or(std::max(int(own), m_retryMs.value_or(0))));
}

void ListenStream::leave()
{
    m_left = true;
    m_isOpen = false;
    m_retryTimer.stop();
    disconnect();
    if (m_current) {
        m_current->disconnect(this);
        m_current->abort();
    }
    deleteLater();
}

} // namespace Signalbox
