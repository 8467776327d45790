// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/servercards.h"

#include "core/auth/urlrules.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr HttpLimits kCardLimits = {
    .connectMs = 10'000,
    .firstByteMs = 15'000,
    .idleMs = 10'000,
    .totalMs = 20'000,
    .headerBytes = 64 * 1024,
    .bodyBytes = 2LL * 1024 * 1024,
    .redirects = 3,
};
constexpr qsizetype kMostCards = 50;
constexpr auto kCardType = "application/mcp-server-card+json"_L1;

QUrl onHost(const QUrl &address, const QString &path)
{
    QUrl url;
    url.setScheme(address.scheme());
    url.setHost(address.host());
    url.setPort(address.port());
    url.setPath(path);
    return url;
}

bool isSafe(const QUrl &url)
{
    const bool isHttp = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    return url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString textIn(const Json &object, const char *name)
{
    return object.contains(name) && isJsonString(object.at(name)) ? toQString(object.at(name)) : QString();
}

} // namespace

ServerCards::ServerCards(QObject *parent)
    : QObject(parent)
{
    m_http.setAddressCheck(
        [this](const QString &host, const QHostAddress &address) { return m_guard->check(host, address); });
}

void ServerCards::find(const QString &address, Done done)
{
    const QString plain = address.trimmed();
    QUrl url(plain.contains("://"_L1) ? plain : u"https://"_s + plain, QUrl::StrictMode);
    m_done = std::move(done);
    m_open.clear();
    m_asked.clear();
    m_found.clear();
    m_unreached.reset();
    m_wasAnswered = false;
    if (!isSafe(url)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_done(fail(Error::Kind::Usage, tr("An address begins with https, or with http on this machine.")));
            },
            Qt::QueuedConnection);
        return;
    }
    url.setFragment({});
    m_guard = std::make_unique<AddressGuard>(url);
    if (const QString path = url.path(); !path.isEmpty() && path != "/"_L1) {
        QUrl card = url;
        card.setQuery({});
        card.setPath((path.endsWith(u'/') ? path.chopped(1) : path) + u"/server-card"_s);
        add(path.endsWith(".json"_L1) || path.endsWith("/server-card"_L1) ? url : card);
    } else {
        add(onHost(url, u"/server-card"_s));
    }
    add(onHost(url, u"/.well-known/mcp/catalog.json"_s));
    add(onHost(url, u"/.well-known/ai-catalog.json"_s));
    next();
}

void ServerCards::add(const QUrl &url)
{
    if (m_asked.contains(url) || m_asked.size() >= kMostCards || !isSafe(url)) {
        return;
    }
    m_asked.insert(url);
    m_open.append(url);
}

void ServerCards::next()
{
    if (m_open.isEmpty()) {
        finish();
        return;
    }
    HttpRequest request;
    request.url = m_open.takeFirst();
    request.headers.append("Accept", "application/mcp-server-card+json, application/json");
    request.limits = kCardLimits;
    m_http.fetch(request, this, [this, url = request.url](const Result<HttpClient::Answer> &answer) {
        take(url, answer);
        next();
    });
}

void ServerCards::take(const QUrl &url, const Result<HttpClient::Answer> &answer)
{
    if (!answer) {
        m_unreached = answer.error();
        return;
    }
    m_wasAnswered = true;
    const Result<ParsedJson> parsed = answer->head.status == 200 // NOLINT: OK
                                          ? parseJson(answer->body, {.bytes = kCardLimits.bodyBytes, .depth = 64})
                                          : Result<ParsedJson>(ParsedJson());
    if (parsed && parsed->value.is_object()) {
        takeDocument(url, parsed->value);
    }
}

void ServerCards::takeDocument(const QUrl &url, const Json &document)
{
    if (!document.contains("entries")) {
        keep(document, url);
        return;
    }
    const Json &entries = document.at("entries");
    if (entries.is_array()) {
        for (const Json &entry : entries.array_range()) {
            takeEntry(url, entry);
        }
    }
}

void ServerCards::takeEntry(const QUrl &url, const Json &entry)
{
    if (!entry.is_object() || textIn(entry, "type") != kCardType) {
        return; // catalogs name other things than servers as well
    }
    if (entry.contains("data") && entry.at("data").is_object()) {
        keep(entry.at("data"), url);
    } else {
        add(url.resolved(QUrl(textIn(entry, "url"), QUrl::StrictMode)));
    }
}

void ServerCards::keep(const Json &card, const QUrl &url)
{
    ServerJson server = readServerJson(card);
    const bool isKnown =
        std::ranges::any_of(m_found, [&server](const FoundCard &found) { return found.server.name == server.name; });
    const bool isReachable = !server.remotes.isEmpty() || !server.packages.isEmpty();
    if (!server.name.isEmpty() && isReachable && !isKnown && m_found.size() < kMostCards) {
        m_found.append({.server = std::move(server), .foundAt = url.toString()});
    }
}

void ServerCards::finish()
{
    if (!m_found.isEmpty()) {
        m_done(m_found);
    } else if (!m_wasAnswered && m_unreached) {
        m_done(Failure(*m_unreached));
    } else {
        m_done(
            fail(Error::Kind::Remote, tr("This address tells of no servers: it has no server card and no catalog.")));
    }
}

} // namespace Signalbox
