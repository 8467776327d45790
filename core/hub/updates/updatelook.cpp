// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/updates/updatelook.h"

#include "core/auth/urlrules.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class UpdateLookText
{
    Q_DECLARE_TR_FUNCTIONS(Updates)
};

constexpr HttpLimits kLimits = {
    .connectMs = 10'000,
    .firstByteMs = 15'000,
    .idleMs = 15'000,
    .totalMs = 30'000,
    .headerBytes = 64 * 1024,
    .bodyBytes = 1024LL * 1024,
    .redirects = 3,
};
constexpr qsizetype kLongest = 2000;
constexpr int kOk = 200;

Result<QList<Release>> read(const Result<HttpClient::Answer> &answer)
{
    if (!answer) {
        return Failure(answer.error());
    }
    if (const int status = answer->head.status; status != kOk) {
        return fail(Error::Kind::Remote,
                    UpdateLookText::tr("The list of releases was answered with HTTP %1.").arg(status), status);
    }
    return readReleases(answer->body);
}

} // namespace

Result<QUrl> updateAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!url.isValid() || text.size() > kLongest || url.host().isEmpty() || !isSecure || !url.userInfo().isEmpty()
        || url.hasFragment()) {
        return fail(
            Error::Kind::Usage,
            UpdateLookText::tr("A list of releases has an address of https, without a name or password in it."));
    }
    return url;
}

UpdateLook::UpdateLook(QObject *parent)
    : QObject(parent)
{
}

void UpdateLook::look(const QUrl &address, QObject *context, std::function<void(const Result<QList<Release>> &)> done)
{
    if (!m_http) {
        m_http = std::make_unique<HttpClient>();
    }
    HttpRequest request;
    request.url = address;
    request.headers.append("Accept", "application/xml, text/xml");
    request.limits = kLimits;
    m_http->fetch(request, context, [address, done = std::move(done)](const Result<HttpClient::Answer> &answer) {
        Result<QList<Release>> releases = read(answer);
        if (!releases && releases.error().where.isEmpty()) {
            releases.error().where = address.toString();
        }
        done(releases);
    });
}

} // namespace Signalbox
