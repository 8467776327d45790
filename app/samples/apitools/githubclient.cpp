// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/apitools/githubclient.h"

#include "core/base/durations.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QHostAddress>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kMostBytes = 4LL * 1024 * 1024;

QString textOf(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) && isJsonString(object.at(key)) ? toQString(object.at(key))
                                                                                      : QString();
}

/// What GitHub says is wrong, with the fields of a validation error (docs.github.com/rest, "Validation failed").
QString reasonOf(const Json &body)
{
    QStringList reasons{textOf(body, "message")};
    if (body.is_object() && body.contains("errors") && body.at("errors").is_array()) {
        for (const Json &error : body.at("errors").array_range()) {
            QStringList parts{textOf(error, "field"), textOf(error, "code"), textOf(error, "message")};
            parts.removeAll(QString());
            reasons.append(parts.join(u' '));
        }
    }
    reasons.removeAll(QString());
    return reasons.join(u"; "_s).left(1000);
}

bool isThisMachine(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || (!address.isNull() && address.isLoopback());
}

} // namespace

GithubClient::GithubClient(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Result<QUrl> GithubClient::checkBase(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    const bool isHttps = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isHttps && url.scheme() != "http"_L1)) {
        return fail(Error::Kind::Usage, tr("GITHUB_API_URL is no HTTP address: %1").arg(address));
    }
    if (!isHttps && !isThisMachine(url)) {
        return fail(Error::Kind::Usage, tr("GITHUB_API_URL must begin with https, unless it is on this machine."));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(Error::Kind::Usage, tr("GITHUB_API_URL has no user, query or fragment."));
    }
    return url;
}

void GithubClient::get(const QString &path, Done done)
{
    send({}, path, std::move(done));
}

void GithubClient::post(const QString &path, const Json &body, Done done)
{
    HttpRequest request;
    request.method = "POST";
    request.headers.append("Content-Type", "application/json");
    request.body = compactJson(body);
    send(request, path, std::move(done));
}

void GithubClient::send(HttpRequest request, const QString &path, Done done)
{
    request.url = m_options.base;
    QString base = m_options.base.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    request.url.setPath(base + path);
    request.headers.append("Accept", "application/vnd.github+json");
    request.headers.append("X-GitHub-Api-Version", "2022-11-28");
    request.headers.append("User-Agent", m_options.userAgent);
    if (!m_options.token.isEmpty()) {
        request.headers.append("Authorization", "Bearer " + m_options.token);
    }
    request.limits.bodyBytes = kMostBytes;
    request.limits.totalMs = m_options.limitSeconds * kMsPerSecond;
    const bool hasEffect = request.method != "GET";
    m_client.fetch(request, this, [this, hasEffect, done](const Result<HttpClient::Answer> &answer) {
        done(answer ? read(*answer) : Result<Json>(Failure(unanswered(answer.error(), hasEffect))));
    });
}

Result<Json> GithubClient::read(const HttpClient::Answer &answer) const
{
    constexpr int kFirstGood = 200;
    constexpr int kFirstOther = 300;
    const auto parsed = parseJson(answer.body);
    const Json body = parsed ? parsed->value : Json::null();
    if (answer.head.status < kFirstGood || answer.head.status >= kFirstOther) {
        return Failure(refusal(answer.head, body));
    }
    if (!body.is_object()) {
        return fail(Error::Kind::Protocol, tr("GitHub's answer is no JSON object."), answer.head.status);
    }
    return body;
}

Error GithubClient::refusal(const HttpHead &head, const Json &body) const
{
    const QByteArray remaining = head.headers.value("X-RateLimit-Remaining").trimmed();
    const QByteArray wait = head.headers.value("Retry-After").trimmed();
    const bool isLimit = head.status == 429 || (head.status == 403 && (remaining == "0" || !wait.isEmpty()));
    const bool isAuth = !isLimit && (head.status == 401 || head.status == 403);
    Error error{.kind = isAuth ? Error::Kind::Auth : Error::Kind::Remote, .code = head.status};
    const QString reason = reasonOf(body);
    if (isLimit) {
        const qint64 reset = head.headers.value("X-RateLimit-Reset").trimmed().toLongLong();
        error.message = tr("GitHub's rate limit is used up (status %1).").arg(head.status);
        if (!wait.isEmpty()) {
            error.message += u' ' + tr("Try again in %1 seconds.").arg(QString::fromLatin1(wait.left(20)));
        } else if (reset > 0) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(reset, QTimeZone::UTC);
            error.message += u' ' + tr("Try again after %1.").arg(at.toString(Qt::ISODate));
        }
        error.message +=
            m_options.token.isEmpty() ? u' ' + tr("With GITHUB_TOKEN set, the limit is higher.") : QString();
        return error;
    }
    switch (head.status) {
    case 401:
        error.message = m_options.token.isEmpty()
                            ? tr("GitHub wants a token (status 401). Start this server with GITHUB_TOKEN set.")
                            : tr("GitHub refuses the token (status 401). It is wrong, expired or revoked: replace "
                                 "GITHUB_TOKEN and start this server again.");
        break;
    case 403:
        error.message = tr("This is not permitted with this server's GITHUB_TOKEN (status 403).");
        break;
    case 404:
        error.message = tr("GitHub has nothing there (status 404): it does not exist, or this server may not see it.");
        break;
    case 422:
        error.message = tr("GitHub does not accept these arguments (status 422).");
        break;
    default:
        error.message = tr("GitHub answered with status %1.").arg(head.status);
        break;
    }
    error.message += reason.isEmpty() ? QString() : u' ' + tr("It says: %1").arg(reason);
    return error;
}

Error GithubClient::unanswered(const Error &error, bool hasEffect) const
{
    Error told = error;
    if (error.kind == Error::Kind::Timeout) {
        told.message = tr("GitHub did not answer within %1 s.").arg(m_options.limitSeconds);
    } else {
        told.message = tr("GitHub was not reached: %1").arg(error.message);
    }
    if (hasEffect) {
        told.message += u' ' + tr("Whether it did what was asked is unknown; look before you try again.");
    }
    return told;
}

} // namespace Signalbox
