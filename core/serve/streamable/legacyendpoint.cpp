// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/legacyendpoint.h"

#include "core/mcp/codec.h"
#include "core/serve/http/httpstatus.h"

#include <QRandomGenerator>

#include <array>

namespace Signalbox {

namespace {

QByteArray randomId()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

LegacyEndpoint::LegacyEndpoint(Service &service, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
{
}

void LegacyEndpoint::post(HttpServerExchange *exchange, const QString &subject, const QByteArray &method,
                          bool wantsAnswer)
{
    if (method == "initialize" && !exchange->request().headers.contains("Mcp-Session-Id")) {
        begin(exchange, subject);
    } else if (LegacySession *session = sessionOf(exchange, subject)) {
        session->post(exchange, wantsAnswer);
    }
}

void LegacyEndpoint::begin(HttpServerExchange *exchange, const QString &subject)
{
    makeRoom();
    auto *session = new LegacySession(m_service, randomId(), subject, m_settings.retryMs, this);
    session->post(exchange, true);
    if (session->isHandshaken()) {
        m_sessions.insert(session->id(), session);
    } else { // its refusal is on the way
        session->deleteLater();
    }
}

void LegacyEndpoint::get(HttpServerExchange *exchange, const QString &subject)
{
    if (LegacySession *session = sessionOf(exchange, subject)) {
        session->listen(exchange, exchange->request().headers.value("Last-Event-ID"));
    }
}

void LegacyEndpoint::remove(HttpServerExchange *exchange, const QString &subject)
{
    if (LegacySession *session = sessionOf(exchange, subject)) {
        m_sessions.remove(session->id());
        delete session;
        exchange->answer(200);
    }
}

void LegacyEndpoint::endAll()
{
    qDeleteAll(std::exchange(m_sessions, {}));
}

/// Null: the exchange was answered.
LegacySession *LegacyEndpoint::sessionOf(HttpServerExchange *exchange, const QString &subject)
{
    const HttpHeaders &headers = exchange->request().headers;
    const QByteArray version = headers.value("MCP-Protocol-Version");
    const std::optional<Revision> revision = revisionFromText(QString::fromLatin1(version));
    if (!version.isEmpty() && (!revision || eraOf(*revision) != Era::Legacy)) {
        refuse(exchange, kBadRequest, tr("This protocol version is not served in a session."));
        return nullptr;
    }
    if (!headers.contains("Mcp-Session-Id")) {
        refuse(exchange, kBadRequest, tr("The header Mcp-Session-Id is missing."));
        return nullptr;
    }
    LegacySession *session = m_sessions.value(headers.value("Mcp-Session-Id"));
    if (!session || session->subject() != subject) {
        refuse(exchange, kNotFound, tr("There is no such session, or it has ended."));
        return nullptr;
    }
    return session;
}

void LegacyEndpoint::makeRoom()
{
    LegacySession *oldest = nullptr;
    for (LegacySession *session : m_sessions.values()) { // a copy: some are removed
        if (session->idleMs() > m_settings.idleMs) {
            m_sessions.remove(session->id());
            session->deleteLater();
        } else if (!oldest || session->idleMs() > oldest->idleMs()) {
            oldest = session;
        }
    }
    if (oldest && m_sessions.size() >= m_settings.sessions) {
        m_sessions.remove(oldest->id());
        oldest->deleteLater();
    }
}

void LegacyEndpoint::refuse(HttpServerExchange *exchange, int status, const QString &text)
{
    constexpr int kServerError = -32000; // what the SDKs say here; the protocol names no code
    const QByteArray body = Codec::create(Revision::V20251125, {})->encodeError({}, kServerError, text);
    exchange->answer(status, {{"Content-Type", "application/json"}}, body);
}

} // namespace Signalbox
