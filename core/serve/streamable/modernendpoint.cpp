// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/modernendpoint.h"

#include "core/serve/streamable/headercheck.h"

namespace Signalbox {

ModernEndpoint::ModernEndpoint(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_host(service, ServerHost::Ids::OfExchange)
{
    connect(&m_host, &ServerHost::send, this, &ModernEndpoint::handleSend);
}

ModernEndpoint::~ModernEndpoint()
{
    m_host.disconnect(this);
}

void ModernEndpoint::post(HttpServerExchange *exchange, const QString &subject, bool wantsAnswer)
{
    if (!wantsAnswer) {
        exchange->answer(202); // the stateless era has no notifications of clients over HTTP
        return;
    }
    const quint64 number = ++m_lastExchange;
    auto *stream = new AnswerStream(number, {}, this);
    m_streams.insert(number, stream);
    connect(stream, &AnswerStream::abandoned, this, [this, number] {
        if (AnswerStream *gone = m_streams.take(number)) {
            gone->deleteLater();
            m_host.abandon(number);
        }
    });
    stream->attach(exchange);
    const HeaderCheck check(m_service, exchange->request().headers);
    m_host.receive(exchange->request().body, {.exchange = number, .subject = subject, .check = &check});
}

void ModernEndpoint::handleSend(const ServedMessage &message)
{
    AnswerStream *stream = m_streams.value(message.exchange);
    if (!stream) {
        return;
    }
    stream->send(message);
    if (message.isAnswer) {
        m_streams.remove(message.exchange);
        stream->deleteLater();
    }
}

void ModernEndpoint::endSubscriptions()
{
    m_host.endSubscriptions();
}

} // namespace Signalbox
