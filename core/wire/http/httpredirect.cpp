// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpredirect.h"

#include "core/wire/http/httpproblem.h"
#include "core/wire/http/httptarget.h"

#include <algorithm>

namespace Signalbox::HttpRedirect {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A byte no address has: browsers turn some of them into others ("\" into "/"), which is how filters are fooled.
bool isStray(char c)
{
    return c <= 0x20 || c >= 0x7f || c == '\\' || c == '"' || c == '<' || c == '>';
}

/// Where it points to, for people: without what could hold a secret.
QString shown(const QUrl &url)
{
    const QString text = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                             | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return text.left(200);
}

} // namespace

Result<std::optional<QUrl>> next(const HttpRequest &request, const QUrl &current, int hops, const HttpHead &answer)
{
    if (!isRedirect(answer.status) || !answer.headers.contains("Location") || request.limits.redirects == 0) {
        return std::nullopt;
    }
    const QByteArrayList locations = answer.headers.values("Location");
    const QByteArray &location = locations.first();
    if (locations.size() > 1 || location.isEmpty() || std::ranges::any_of(location, isStray)) {
        return HttpProblem::redirectUnreadable();
    }
    const QUrl reference = QUrl::fromEncoded(location, QUrl::StrictMode);
    QUrl to = current.resolved(reference);
    to.setFragment(QString());
    if (!reference.isValid() || !to.isValid()) {
        return HttpProblem::redirectUnreadable();
    }
    const auto from = HttpTarget::of(current);
    const auto target =
        HttpTarget::of(to); // refuses other schemes, and user names: another origin that looks like ours
    if (!from || !target || !from->isSameOrigin(*target)) {
        return HttpProblem::redirectElsewhere(shown(current), shown(to));
    }
    const bool keepsRequest = answer.status == 307 || answer.status == 308;
    if (!keepsRequest && request.method != "GET" && request.method != "HEAD") {
        return HttpProblem::redirectOfEffect(request.method, answer.status);
    }
    if (hops >= request.limits.redirects) {
        return HttpProblem::redirectTooOften(request.limits.redirects);
    }
    return to;
}

} // namespace Signalbox::HttpRedirect
