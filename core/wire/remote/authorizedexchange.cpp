// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/authorizedexchange.h"

namespace Signalbox {

AuthorizedExchange::AuthorizedExchange(HttpClient &client, HttpAuthorizer *authorizer, HttpRequest request,
                                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_authorizer(authorizer)
    , m_request(std::move(request))
{
}

void AuthorizedExchange::start()
{
    if (!m_authorizer) {
        send({});
        return;
    }
    m_isAsking = true;
    const QPointer<AuthorizedExchange> self(this);
    const auto isWanted = [self] { return self && !self->m_isFinished; };
    m_authorizer->authorizeWhile(
        isWanted, m_request.method, m_request.url, [self](const Result<HttpHeaders> &credentials) {
            if (!self || self->m_isFinished) {
                return;
            }
            self->m_isAsking = false;
            self->setWaiting(false);
            if (credentials) {
                self->send(*credentials);
            } else {
                self->finishLater(Failure(credentials.error())); // perhaps still inside start()
            }
        });
    if (self && m_isAsking && m_authorizer->asksPerson()) { // most have them at hand: then nobody waits
        setWaiting(true);
    }
}

void AuthorizedExchange::send(const HttpHeaders &credentials)
{
    HttpExchange *exchange = nullptr;
    if (credentials.isEmpty()) {
        exchange = m_client.send(m_request);
    } else {
        HttpRequest request = m_request;
        for (const HttpHeader &field : credentials.fields()) { // ours, not what the person typed
            request.headers.remove(field.first);
        }
        request.headers.append(credentials);
        exchange = m_client.send(request);
    }
    m_exchange = exchange;
    m_sentAny = true;
    connect(exchange, &HttpExchange::headReceived, this, &AuthorizedExchange::handleHead);
    connect(exchange, &HttpExchange::bodyReceived, this, [this](QByteArrayView bytes) {
        if (!m_isRefused) {
            emit bodyReceived(bytes);
        }
    });
    connect(exchange, &HttpExchange::finished, this, &AuthorizedExchange::handleFinished);
}

bool AuthorizedExchange::isUnsent() const
{
    return !m_sentAny || (m_repeats == 0 && m_exchange && m_exchange->isUnsent());
}

bool AuthorizedExchange::isHeldBack() const
{
    return m_isAsking && !m_sentAny && !m_isFinished && !m_authorizer->asksPerson();
}

void AuthorizedExchange::handleHead(const HttpHead &head)
{
    constexpr int kUnauthorized = 401;
    constexpr int kForbidden = 403;
    const bool isRefusal = head.status == kUnauthorized || head.status == kForbidden;
    m_isRefused = m_authorizer && isRefusal && !m_takesRefusals && m_repeats < kMostRepeats;
    if (m_isRefused) {
        m_refusal = head;
        return;
    }
    if (m_authorizer) {
        m_authorizer->answered(m_exchange->request(), head); // as it was sent: with what it was refused or taken
    }
    emit headReceived(head);
}

void AuthorizedExchange::handleFinished(const Result<> &result)
{
    const QPointer<AuthorizedExchange> self(this);
    emit traced(m_exchange->trace());
    if (!self || m_isFinished) {
        return;
    }
    if (!m_isRefused) {
        finish(result);
        return;
    }
    m_isRefused = false;
    ++m_repeats;
    setWaiting(true);
    m_authorizer->refused(m_exchange->request(), m_refusal, [self](const Result<> &decision) {
        if (self && !self->m_isFinished) {
            self->handleDecision(decision);
        }
    });
}

void AuthorizedExchange::handleDecision(const Result<> &decision)
{
    setWaiting(false);
    if (decision) {
        start();
        return;
    }
    Error error = decision.error();
    if (error.code == 0) {
        error.code = m_refusal.status;
    }
    finishLater(Failure(error));
}

void AuthorizedExchange::abort()
{
    if (m_isFinished) {
        return;
    }
    if (m_exchange) {
        m_exchange->disconnect(this);
        emit traced(m_exchange->trace());
        m_exchange->abort();
    }
    setWaiting(false);
    finishLater(fail(Error::Kind::Cancelled, tr("The request was taken back.")));
}

void AuthorizedExchange::setWaiting(bool isWaiting)
{
    if (m_isWaiting != isWaiting) {
        m_isWaiting = isWaiting;
        emit waiting(isWaiting);
    }
}

void AuthorizedExchange::finish(const Result<> &result)
{
    m_isFinished = true;
    const QPointer<AuthorizedExchange> self(this);
    emit finished(result); // may delete this
    if (self) {
        deleteLater();
    }
}

void AuthorizedExchange::finishLater(const Result<> &result)
{
    m_isFinished = true;
    QMetaObject::invokeMethod(this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

} // namespace Signalbox
