// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/remote/answerreader.h"
#include "core/wire/remote/authorizedexchange.h"
#include "core/wire/remote/streamowner.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Signalbox {

/// One POST of Streamable HTTP and all that comes back for it: a JSON answer, or a stream of events, taken up again by GET
/// with Last-Event-ID when it broke off before the answer and the server numbers its events (2025-11-25,
/// basic/transports). Deletes itself after streamEnded().
class RequestStream : public QObject
{
    Q_OBJECT
public:
    /// The GET that takes a stream up again after this event. None: this server's streams cannot be.
    using Resumption = std::function<HttpRequest(const QByteArray &lastEventId)>;

    RequestStream(StreamOwner &owner, HttpClient &client, HttpAuthorizer *authorizer, qint64 messageLimit,
                  quint64 exchange);

    void start(const HttpRequest &request, Resumption resumption = {});
    [[nodiscard]] quint64 exchange() const { return m_exchange; }
    [[nodiscard]] int status() const { return m_reader ? m_reader->head().status : 0; } ///< of the current answer
    [[nodiscard]] bool isHeldBack() const { return m_current && m_current->isHeldBack(); }
    /// Nothing more is expected: it is not taken up again, and ended soon if the server does not end it.
    void setAnswered();
    void abandon(); ///< leads to streamEnded() with Kind::Cancelled
    void leave();   ///< the owner goes: nothing is told any more; aborts and deletes itself

private:
    void send(const HttpRequest &request);
    void handleHead(const HttpHead &head);
    void handleBody(QByteArrayView bytes);
    void handleFinished(const Result<> &result);
    [[nodiscard]] bool resume(bool broken);
    [[nodiscard]] ExchangeEnd failedResumption(const ExchangeEnd &last) const;
    void end(const ExchangeEnd &ended);

    StreamOwner *m_owner;
    HttpClient &m_client;
    HttpAuthorizer *m_authorizer;
    std::unique_ptr<AnswerReader> m_reader; ///< of the current answer
    const qint64 m_messageLimit;
    const quint64 m_exchange;
    Resumption m_resumption;
    QPointer<AuthorizedExchange> m_current;
    QTimer m_retryTimer;
    QTimer m_lingerTimer;
    QByteArray m_lastEventId;
    int m_retryMs;
    int m_attempts = 0;    ///< to take it up again, since the last event
    int m_firstStatus = 0; ///< of the answer to the POST, once it is to be taken up again
    bool m_answered = false;
    bool m_hadMessage = false;
};

} // namespace Signalbox
