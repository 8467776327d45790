// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httptarget.h"

#include "core/wire/http/httpproblem.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Signalbox::HttpTarget", text);
}

/// Could these bytes break the request line?
bool isUnsafe(char c)
{
    return c <= 0x20 || c >= 0x7f; // char is signed here or not: bytes over 0x7f are caught either way
}

} // namespace

Result<HttpTarget> HttpTarget::of(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        return HttpProblem::badUrl(tr("This is no http or https address."));
    }
    if (!url.userInfo().isEmpty() || url.authority(QUrl::FullyEncoded).contains(u'@')) {
        return HttpProblem::badUrl(
            tr("The address holds a user name or password; credentials belong into the settings."));
    }
    HttpTarget target;
    target.isSecure = scheme.size() == 5;
    target.host = url.host(QUrl::FullyEncoded).toLower();
    const int defaultPort = target.isSecure ? 443 : 80;
    target.port = static_cast<quint16>(url.port(defaultPort));
    if (target.host.isEmpty() || target.port == 0) {
        return HttpProblem::badUrl(tr("The address names no host."));
    }
    const QByteArray host = target.host.toLatin1();
    target.authority = host.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host;
    if (target.port != defaultPort) {
        target.authority += ':' + QByteArray::number(target.port);
    }
    target.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.path.startsWith('/')) {
        target.path.prepend('/');
    }
    if (url.hasQuery()) {
        target.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    if (std::ranges::any_of(target.path, isUnsafe) || std::ranges::any_of(target.authority, isUnsafe)) {
        return HttpProblem::badUrl(tr("The address holds characters that cannot be sent."));
    }
    if (target.host.startsWith(u'[')) {
        target.host = target.host.sliced(1, target.host.size() - 2);
    }
    return target;
}

QString HttpTarget::origin() const
{
    return (isSecure ? QStringLiteral("https://") : QStringLiteral("http://")) + QString::fromLatin1(authority);
}

bool HttpTarget::isLoopback() const
{
    if (const QHostAddress address(host); !address.isNull()) {
        return address.isLoopback();
    }
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"));
}

} // namespace Signalbox
