// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/listenstream.h"

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
    constexpr int kNotFound = 404;
    constexpr int kNotAllowed = 405;
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
    const int status = m_reader->head().status;
    if (!result) {
        if (result.error().kind == Error::Kind::Auth) {
            emit gaveUp(result.error());
        } else {
            retry(result.error());
        }
    } else if (wasOpen) {
        retry({.kind = Error::Kind::Transport, .message = tr("The server ended its stream of events.")});
    } else if (status == kNotFound) {
        emit sessionLost();
    } else if (status != kNotAllowed) {
        emit gaveUp(m_reader->error().value_or(Error{
            .kind = Error::Kind::Protocol, .code = status, .message = tr("The server opened no stream of events.")}));
    }
}

void ListenStream::retry(const Error &why)
{
    if (++m_attempts > kMostAttempts) {
        emit gaveUp(why);
        return;
    }
    const double own = std::min(kFirstRetryMs * std::pow(kGrowth, m_attempts - 1), kLongestRetryMs);
    m_retryTimer.start(m_retryMs.value_or(int(own)));
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
