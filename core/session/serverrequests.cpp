// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/serverrequests.h"

#include "core/session/inputround.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

ServerRequests::ServerRequests(Traffic &traffic, const Codec &codec, InputBroker &broker, std::function<void()> settled)
    : m_traffic(traffic)
    , m_codec(codec)
    , m_broker(broker)
    , m_settled(std::move(settled))
{
}

ServerRequests::~ServerRequests()
{
    m_alive.reset();
    withdrawAll();
}

bool ServerRequests::handle(const Received &message, const InputOrigin &origin)
{
    const SentRequest asked = message.request.value_or(SentRequest{});
    const QByteArrayView method = message.skim.method;
    if (!m_codec.knowsServerMethod(method)) {
        refuse(message.id, asked, ErrorCode::MethodNotFound, u"Method not found"_s);
        return false;
    }
    if (method == "ping") {
        m_traffic.sendAnswer(m_codec.encodeResult(message.id, "{}"), asked, false);
    } else if (const std::optional<InputRequest::Kind> kind = inputKind(method)) {
        ask(*kind, message, origin);
    } else { // tasks of ours: a capability we never declare
        refuse(message.id, asked, ErrorCode::MethodNotFound, u"Method not found"_s);
    }
    return true;
}

void ServerRequests::ask(InputRequest::Kind kind, const Received &message, const InputOrigin &origin)
{
    const SentRequest asked = message.request.value_or(SentRequest{});
    if (m_open.size() >= kMostOpen) {
        refuse(message.id, asked, ErrorCode::InternalError, u"Too many requests are waiting for an answer"_s);
        return;
    }
    InputRequest request;
    request.number = nextInputNumber();
    request.server = m_traffic.serverName();
    request.kind = kind;
    request.origin = origin;
    request.params = message.skim.params.isEmpty() ? "{}"_ba : message.skim.params.toByteArray();
    m_open.push_back({request.number, message.id, asked});
    const std::weak_ptr<char> alive = m_alive;
    m_broker.ask(request, [this, alive, number = request.number](const Result<QByteArray> &result) {
        if (!alive.expired()) {
            answer(number, result);
        }
    });
}

void ServerRequests::answer(quint64 number, const Result<QByteArray> &answer)
{
    const auto it = std::ranges::find(m_open, number, &Open::number);
    if (it == m_open.end()) {
        return; // withdrawn
    }
    const Open open = std::move(*it);
    m_open.erase(it);
    if (answer) {
        m_traffic.sendAnswer(m_codec.encodeResult(open.id, *answer), open.asked, false);
    } else {
        const int code = answer.error().code != 0 ? answer.error().code : ErrorCode::InternalError;
        refuse(open.id, open.asked, code, answer.error().message);
    }
    if (m_open.empty()) {
        m_settled();
    }
}

void ServerRequests::cancel(const MessageId &id)
{
    const auto it = std::ranges::find(m_open, id, &Open::id);
    if (it == m_open.end()) {
        return;
    }
    const quint64 number = it->number;
    m_open.erase(it);
    m_broker.withdraw(number);
    if (m_open.empty()) {
        m_settled();
    }
}

void ServerRequests::withdrawAll()
{
    for (const Open &open : std::exchange(m_open, {})) {
        m_broker.withdraw(open.number);
    }
}

void ServerRequests::refuse(const MessageId &id, const SentRequest &asked, int code, const QString &message)
{
    m_traffic.sendAnswer(m_codec.encodeError(id, code, message), asked, true);
}

} // namespace Signalbox
