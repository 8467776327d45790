// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/streamablehttpserver.h"

#include "core/json/rawjson.h"
#include "core/mcp/era.h"
#include "core/serve/http/httpstatus.h"
#include "core/wire/websocket/websocketupgrade.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kNotAllowed = 405;
constexpr int kUnsupportedType = 415;
constexpr int kUnavailable = 503;

/// Does the message, or one in the batch, wait for an answer?
bool wantsAnswer(const Skim &message, QByteArrayView body)
{
    if (message.shape != Skim::Shape::Batch) {
        return message.shape == Skim::Shape::Request || message.shape == Skim::Shape::Invalid;
    }
    RawJsonWalk parts(body);
    bool isEmpty = true;
    while (parts.next()) {
        isEmpty = false;
        const bool isAnswer =
            !rawMember(parts.value(), "result").isEmpty() || !rawMember(parts.value(), "error").isEmpty();
        if (!isAnswer && !rawMember(parts.value(), "id").isEmpty()) {
            return true;
        }
        if (!parts.value().startsWith('{')) {
            return true; // an error is the answer
        }
    }
    return isEmpty;
}

bool isJson(const HttpHeaders &headers)
{
    const QByteArray type = headers.value("Content-Type");
    return type.split(';').constFirst().trimmed().toLower() == "application/json";
}

} // namespace

StreamableHttpServer::StreamableHttpServer(Service &service, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_http(settings.limits)
    , m_policy(settings.address, settings.hosts, settings.origins)
    , m_legacy(service, settings.sessions)
    , m_modern(service)
    , m_webSockets(service)
{
    connect(&m_http, &HttpServer::requestReceived, this, &StreamableHttpServer::handleRequest);
}

StreamableHttpServer::~StreamableHttpServer()
{
    m_http.disconnect(this);
}

Result<> StreamableHttpServer::start()
{
    const Result<> listening = m_http.listen(m_settings.address, m_settings.port);
    if (listening) {
        m_gate = std::make_unique<BearerGate>(m_settings.protection, url());
    }
    return listening;
}

void StreamableHttpServer::stop()
{
    m_http.close();
    m_modern.endSubscriptions();
    m_legacy.endAll();
}

QUrl StreamableHttpServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_http.address().toString());
    url.setPort(m_http.port());
    url.setPath(QString::fromLatin1(m_settings.path));
    return url;
}

void StreamableHttpServer::handleRequest(HttpServerExchange *exchange)
{
    const HttpServerRequest &request = exchange->request();
    if (!m_policy.allows(request.headers)) {
        exchange->answer(kForbidden);
        return;
    }
    if (!m_gate) {
        exchange->answer(kUnavailable);
        return;
    }
    if (request.method == "GET" && m_gate->isMetadataPath(request.path())) {
        m_gate->answerMetadata(exchange);
        return;
    }
    if (request.path() != m_settings.path) {
        exchange->answer(kNotFound);
        return;
    }
    const QPointer<StreamableHttpServer> guard(this);
    m_gate->admit(exchange, [guard, exchange](const QString &subject) {
        if (guard) {
            guard->handleAdmitted(exchange, subject);
        }
    });
}

void StreamableHttpServer::handleAdmitted(HttpServerExchange *exchange, const QString &subject)
{
    const HttpServerRequest &request = exchange->request();
    if (m_settings.servesWebSockets && WebSocketUpgrade::isAskedFor(request.headers)) {
        m_webSockets.take(exchange, subject);
    } else if (request.method == "POST") {
        handlePost(exchange, subject);
    } else if (m_settings.servesLegacy && request.method == "GET") {
        m_legacy.get(exchange, subject);
    } else if (m_settings.servesLegacy && request.method == "DELETE") {
        m_legacy.remove(exchange, subject);
    } else {
        exchange->answer(kNotAllowed, {{"Allow", m_settings.servesLegacy ? "GET, POST, DELETE" : "POST"}});
    }
}

void StreamableHttpServer::handlePost(HttpServerExchange *exchange, const QString &subject)
{
    const HttpServerRequest &request = exchange->request();
    if (!isJson(request.headers)) {
        exchange->answer(kUnsupportedType);
        return;
    }
    const Skim message = m_skimmer.skim(request.body);
    const bool isAnswered = wantsAnswer(message, request.body);
    if (isModern(request, message)) {
        m_modern.post(exchange, subject, isAnswered);
    } else {
        m_legacy.post(exchange, subject, message.method.toByteArray(), isAnswered);
    }
}

/// Told by what only one era has: an envelope in the body, or a version in the header.
bool StreamableHttpServer::isModern(const HttpServerRequest &request, const Skim &message) const
{
    if (!m_settings.servesLegacy || !m_settings.servesModern) {
        return m_settings.servesModern;
    }
    const QByteArrayView meta = rawMember(message.params, "_meta");
    if (!rawMember(meta, "io.modelcontextprotocol/protocolVersion").isEmpty()) {
        return true;
    }
    const QByteArray version = request.headers.value("MCP-Protocol-Version");
    const std::optional<Revision> revision = revisionFromText(QString::fromLatin1(version));
    if (revision) {
        return eraOf(*revision) == Era::Modern;
    }
    return !version.isEmpty() && !request.headers.contains("Mcp-Session-Id");
}

} // namespace Signalbox
