// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/bearergate.h"

#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"
#include "core/serve/http/httpstatus.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr const char *kWellKnown = "/.well-known/oauth-protected-resource";
constexpr int kUnauthorized = 401;

/// A quoted-string (RFC 9110 section 5.6.4); what may not stand in one is left out.
QByteArray quoted(const QByteArray &text)
{
    QByteArray result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        if (c >= 0x20 && c < 0x7f) {
            result += c;
        }
    }
    return result + '"';
}

QByteArray tokenOf(const HttpHeaders &headers)
{
    const QByteArray value = headers.value("Authorization");
    constexpr QByteArrayView kScheme = "bearer ";
    const bool isBearer = value.first(std::min(value.size(), kScheme.size())).toLower() == kScheme;
    return isBearer ? value.sliced(kScheme.size()).trimmed() : QByteArray();
}

} // namespace

BearerGate::BearerGate(Settings settings, const QUrl &resource)
    : m_settings(std::move(settings))
    , m_resource(resource)
{
}

bool BearerGate::isMetadataPath(const QByteArray &path) const
{
    return !isOpen() && (path == kWellKnown || path == kWellKnown + m_resource.path().toLatin1());
}

QUrl BearerGate::metadataUrl() const
{
    QUrl url = m_resource; // the well-known part goes between host and path (RFC 9728 section 3.1)
    url.setPath(QString::fromLatin1(kWellKnown) + m_resource.path());
    return url;
}

void BearerGate::answerMetadata(HttpServerExchange *exchange) const
{
    Json document(jsoncons::json_object_arg);
    document["resource"] = fromQString(m_resource.toString());
    document["authorization_servers"] = jsonList(m_settings.authorizationServers);
    if (!m_settings.supportedScopes.isEmpty()) {
        document["scopes_supported"] = jsonList(m_settings.supportedScopes);
    }
    document["bearer_methods_supported"] = jsonList({u"header"_s});
    exchange->answer(200, {{"Content-Type", "application/json"}}, compactJson(document));
}

void BearerGate::admit(HttpServerExchange *exchange, std::function<void(const QString &)> admitted) const
{
    if (isOpen()) {
        admitted({});
        return;
    }
    const QByteArray token = tokenOf(exchange->request().headers);
    if (token.isEmpty()) {
        refuse(exchange, kUnauthorized, {}, {});
        return;
    }
    const QPointer<HttpServerExchange> guard(exchange);
    const auto decide = [gate = *this, guard, admitted = std::move(admitted)](const TokenVerifier::Verdict &verdict) {
        if (!guard || guard->isOver()) {
            return;
        }
        if (!verdict) {
            gate.refuse(guard, kUnauthorized, "invalid_token"_ba, verdict.error());
            return;
        }
        const bool isEnough = std::ranges::all_of(gate.m_settings.requiredScopes, [&verdict](const QString &scope) {
            return verdict->scopes.contains(scope);
        });
        if (isEnough) {
            admitted(verdict->subject);
        } else {
            const QString text = QCoreApplication::translate("BearerGate", "The token lacks a scope.");
            gate.refuse(guard, kForbidden, "insufficient_scope"_ba, text);
        }
    };
    m_settings.verifier->verify(token, decide);
}

void BearerGate::refuse(HttpServerExchange *exchange, int status, const QByteArray &error,
                        const QString &description) const
{
    QByteArray challenge = "Bearer resource_metadata=" + quoted(metadataUrl().toEncoded());
    if (!m_settings.requiredScopes.isEmpty()) {
        challenge += ", scope=" + quoted(m_settings.requiredScopes.join(u' ').toLatin1());
    }
    if (!error.isEmpty()) {
        challenge += ", error=" + quoted(error) + ", error_description=" + quoted(description.toLatin1());
    }
    exchange->answer(status, {{"WWW-Authenticate", challenge}});
}

} // namespace Signalbox
