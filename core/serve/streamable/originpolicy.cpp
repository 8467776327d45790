// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/originpolicy.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// The name in `name:port`, `[::1]:port` or a bare name; empty if it is none of these.
QString nameOf(const QByteArray &hostAndPort)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(hostAndPort), QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() ? url.host().toLower() : QString();
}

} // namespace

OriginPolicy::OriginPolicy(const QHostAddress &address, QStringList hosts, QStringList origins)
    : m_hosts(std::move(hosts))
    , m_origins(std::move(origins))
    , m_anyHost(!address.isLoopback() && m_hosts.isEmpty())
{
}

bool OriginPolicy::isAllowedName(const QString &name) const
{
    const QHostAddress address(name);
    const bool isLoopback = name == "localhost"_L1 || (!address.isNull() && address.isLoopback());
    return !name.isEmpty() && (isLoopback || m_hosts.contains(name, Qt::CaseInsensitive));
}

bool OriginPolicy::allows(const HttpHeaders &request) const
{
    const QByteArrayList hosts = request.values("Host");
    if (hosts.size() != 1 || (!m_anyHost && !isAllowedName(nameOf(hosts.constFirst())))) {
        return false;
    }
    for (const QByteArray &origin : request.values("Origin")) {
        const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
        const bool isKnown = m_origins.contains(QString::fromLatin1(origin)) || isAllowedName(url.host().toLower());
        if (!isKnown) {
            return false;
        }
    }
    return true;
}

} // namespace Signalbox
