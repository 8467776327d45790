// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryclient.h"

#include "core/auth/urlrules.h"
#include "core/catalog/registry/registryaddress.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QPointer>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr HttpLimits kLimits = {
    .connectMs = 10'000,
    .firstByteMs = 30'000,
    .idleMs = 15'000,
    .totalMs = 60'000,
    .headerBytes = 64 * 1024,
    .bodyBytes = 16LL * 1024 * 1024,
    .redirects = 3,
};
constexpr int kNotFound = 404;
constexpr int kGone = 410;
constexpr int kNotAllowed = 405;
constexpr qsizetype kLongestReason = 300;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// The registry's own word for an error: {"error": "Server not found"}, or problem details (RFC 9457).
QString reasonOf(const QByteArray &body)
{
    const Result<ParsedJson> parsed = parseJson(body, {.bytes = 64 * 1024, .depth = 16});
    if (!parsed || !parsed->value.is_object()) {
        return {};
    }
    for (const char *name : {"detail", "error", "message", "title"}) {
        if (parsed->value.contains(name) && isJsonString(parsed->value.at(name))) {
            return toQString(parsed->value.at(name)).simplified().left(kLongestReason);
        }
    }
    return {};
}

} // namespace

RegistryClient::RegistryClient(const QUrl &registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
}

void RegistryClient::list(const RegistryQuery &query, QObject *context, PageDone done)
{
    QByteArray words = "limit=" + QByteArray::number(std::clamp(query.limit, 1, 100)); // NOLINT: what registries allow
    const auto add = [&words](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            words += QByteArray("&") + name + '=' + encoded(value);
        }
    };
    add("search", query.search);
    add("cursor", query.cursor);
    if (query.updatedSince.isEmpty()) {
        add("version", u"latest"_s);
    }
    add("updated_since", query.updatedSince);
    get("/servers", words, context, [this, done = std::move(done)](const Result<QByteArray> &body) {
        const Result<RegistryListPage> page =
            body.and_then([](const QByteArray &bytes) { return readRegistryPage(bytes); });
        done(page ? page : Failure(named(page.error())));
    });
}

void RegistryClient::versions(const QString &name, QObject *context, PageDone done)
{
    get("/servers/" + encoded(name) + "/versions", {}, context,
        [this, done = std::move(done)](const Result<QByteArray> &body) {
            const Result<RegistryListPage> page =
                body.and_then([](const QByteArray &bytes) { return readRegistryPage(bytes); });
            done(page ? page : Failure(named(page.error())));
        });
}

void RegistryClient::server(const QString &name, const QString &version, QObject *context, ServerDone done)
{
    get("/servers/" + encoded(name) + "/versions/" + encoded(version), {}, context,
        [this, done = std::move(done)](const Result<QByteArray> &body) {
            const Result<ServerJson> server =
                body.and_then([](const QByteArray &bytes) { return readRegistryServer(bytes); });
            done(server ? server : Failure(named(server.error())));
        });
}

void RegistryClient::get(const QByteArray &path, const QByteArray &query, QObject *context, const Answered &answered)
{
    ask(m_api == Api::V0 ? Api::V0 : Api::V01, path, query, context, answered);
}

void RegistryClient::ask(Api api, const QByteArray &path, const QByteArray &query, QObject *context,
                         const Answered &answered)
{
    HttpRequest request;
    const QByteArray text = m_registry.toEncoded() + (api == Api::V0 ? "/v0" : "/v0.1") + path
                            + (query.isEmpty() ? QByteArray() : '?' + query);
    request.url = QUrl::fromEncoded(text, QUrl::StrictMode);
    request.headers.append("Accept", "application/json");
    request.limits = kLimits;
    m_http.fetch(request, context,
                 [this, api, path, query, guard = QPointer(context), answered](
                     const Result<HttpClient::Answer> &answer) { take(api, answer, path, query, guard, answered); });
}

void RegistryClient::take(Api api, const Result<HttpClient::Answer> &answer, const QByteArray &path,
                          const QByteArray &query, QObject *context, const Answered &answered)
{
    if (!answer) {
        answered(Failure(named(answer.error())));
        return;
    }
    const int status = answer->head.status;
    const bool isElsewhere = status == kNotFound || status == kGone || status == kNotAllowed;
    if (isElsewhere && api == Api::V01 && m_api == Api::Unknown) {
        ask(Api::V0, path, query, context, answered);
        return;
    }
    if (status < 200 || status >= 300) { // NOLINT: the successes of HTTP
        const QString reason = reasonOf(answer->body);
        const QString sentence = status == kNotFound ? tr("The registry does not know this.")
                                                     : tr("The registry answered with HTTP %1.").arg(status);
        answered(fail(Error::Kind::Remote,
                      reason.isEmpty() ? sentence : sentence + u' ' + tr("It says: %1").arg(reason), status));
        return;
    }
    m_api = api;
    answered(answer->body);
}

Error RegistryClient::named(Error error) const
{
    if (error.where.isEmpty()) {
        error.where = m_registry.toString();
    }
    return error;
}

} // namespace Signalbox
