// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httprequesthead.h"

#include "core/wire/http/httpproblem.h"

#include <algorithm>
#include <array>

namespace Signalbox::HttpRequestHead {

namespace {

constexpr std::array<QByteArrayView, 10> kOurs = {
    "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect",
    "TE",   "Trailer",        "Upgrade",           "Keep-Alive", "Proxy-Connection"};
constexpr std::array<QByteArrayView, 6> kSecret = {
    "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "DPoP", "X-API-Key"};
constexpr QByteArrayView kMask = "***";

bool isOneOf(QByteArrayView name, const auto &names)
{
    return std::ranges::any_of(names,
                               [name](QByteArrayView one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "Bearer" of "Bearer abc": which scheme was used is no secret.
QByteArrayView scheme(QByteArrayView name, QByteArrayView value)
{
    const qsizetype space = value.indexOf(' ');
    const bool hasScheme = name.compare("Authorization", Qt::CaseInsensitive) == 0
                           || name.compare("Proxy-Authorization", Qt::CaseInsensitive) == 0;
    return hasScheme && space > 0 ? value.first(space + 1) : QByteArrayView();
}

} // namespace

Result<> check(const HttpRequest &request)
{
    if (!HttpHeaders::isValidName(request.method)) {
        return HttpProblem::badMethod();
    }
    for (const HttpHeader &field : request.headers.fields()) {
        if (!HttpHeaders::isValidName(field.first) || !HttpHeaders::isValidValue(field.second)) {
            return HttpProblem::badHeader(field.first);
        }
        if (isOneOf(field.first, kOurs)) {
            return HttpProblem::reservedHeader(field.first);
        }
    }
    return {};
}

QByteArray make(const HttpRequest &request, const HttpTarget &target, const QByteArray &proxyCredentials)
{
    qsizetype size =
        160 + request.method.size() + 2 * target.authority.size() + target.path.size() + proxyCredentials.size();
    for (const HttpHeader &field : request.headers.fields()) {
        size += field.first.size() + field.second.size() + 4;
    }
    QByteArray head;
    head.reserve(size + request.body.size());
    head.append(request.method).append(' ');
    if (!proxyCredentials.isNull()) {
        head.append("http://").append(target.authority);
    }
    head.append(target.path).append(" HTTP/1.1\r\nHost: ").append(target.authority).append("\r\n");
    if (!proxyCredentials.isEmpty()) {
        head.append("Proxy-Authorization: ").append(proxyCredentials).append("\r\n");
    }
    bool asksEncoding = true;
    for (const HttpHeader &field : request.headers.fields()) {
        head.append(field.first).append(": ").append(field.second).append("\r\n");
        asksEncoding = asksEncoding && field.first.compare("Accept-Encoding", Qt::CaseInsensitive) != 0;
    }
    if (asksEncoding) {
        head.append("Accept-Encoding: gzip\r\n");
    }
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH") {
        head.append("Content-Length: ").append(QByteArray::number(request.body.size())).append("\r\n");
    }
    return head.append("Connection: keep-alive\r\n\r\n");
}

QByteArray masked(const QByteArray &head, const QByteArrayList &secrets)
{
    QByteArray shown;
    shown.reserve(head.size());
    qsizetype begin = 0;
    while (begin < head.size()) {
        const qsizetype end = head.indexOf('\n', begin);
        const QByteArrayView line = QByteArrayView(head).sliced(begin, (end < 0 ? head.size() : end + 1) - begin);
        begin += line.size();
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(0, colon));
        if (colon > 0 && (isOneOf(name, kSecret) || isOneOf(name, secrets))) {
            shown.append(name).append(": ");
            shown.append(scheme(name, line.sliced(colon + 1).trimmed())).append(kMask).append("\r\n");
        } else {
            shown.append(line);
        }
    }
    return shown;
}

} // namespace Signalbox::HttpRequestHead
