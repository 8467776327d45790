// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/appaccess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

struct Origin
{
    QString scheme;
    QString host; ///< in small letters; of `*.example.com`: `.example.com`
    int port = -1;
};

int usualPort(const QString &scheme)
{
    constexpr int kPlain = 80;
    constexpr int kSafe = 443;
    return scheme == "https"_L1 || scheme == "wss"_L1 ? kSafe : kPlain;
}

/// Of a text that isAppOrigin() accepts.
Origin originOf(const QString &text)
{
    Origin origin;
    const qsizetype colon = text.indexOf("://"_L1);
    origin.scheme = text.first(colon).toLower();
    QString rest = text.sliced(colon + 3).toLower();
    const qsizetype port = rest.lastIndexOf(u':');
    if (port > rest.lastIndexOf(u']')) {
        origin.port = rest.sliced(port + 1).toInt();
        rest.truncate(port);
    }
    origin.host = rest.startsWith("*."_L1) ? rest.sliced(1) : rest;
    if (origin.port < 0) {
        origin.port = usualPort(origin.scheme);
    }
    return origin;
}

bool covers(const QString &declared, const QUrl &url)
{
    const Origin origin = originOf(declared);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':')) {
        host = u'[' + host + u']';
    }
    const bool isHost = origin.host.startsWith(u'.') ? host.endsWith(origin.host) && host.size() > origin.host.size()
                                                     : host == origin.host;
    return isHost && url.scheme() == origin.scheme && url.port(usualPort(url.scheme())) == origin.port;
}

QByteArray listed(const QStringList &origins)
{
    return origins.isEmpty() ? QByteArray() : ' ' + origins.join(u' ').toLatin1();
}

} // namespace

bool AppAccess::allows(Use use, const QUrl &url) const
{
    const QStringList &declared = use == Use::Connect    ? m_domains.connect
                                  : use == Use::Resource ? m_domains.resource
                                                         : m_domains.frame;
    return std::ranges::any_of(declared, [&url](const QString &origin) { return covers(origin, url); });
}

QByteArray AppAccess::contentSecurityPolicy() const
{
    const QByteArray resources = listed(m_domains.resource);
    const QByteArray connect = listed(m_domains.connect);
    const QByteArray frames = listed(m_domains.frame);
    const QByteArray base = listed(m_domains.baseUri);
    return "default-src 'none'; script-src 'self' 'unsafe-inline'" + resources + "; style-src 'self' 'unsafe-inline'"
           + resources + "; connect-src" + (connect.isEmpty() ? " 'none'" : connect) + "; img-src 'self' data:"
           + resources + "; font-src 'self'" + resources + "; media-src 'self' data:" + resources + "; frame-src"
           + (frames.isEmpty() ? " 'none'" : frames) + "; base-uri" + (base.isEmpty() ? " 'self'" : base)
           + "; object-src 'none'; worker-src 'none'; form-action 'none'";
}

QStringList AppAccess::reached(bool withPort) const
{
    QStringList reached;
    for (const QStringList *origins : {&m_domains.connect, &m_domains.resource, &m_domains.frame}) {
        for (const QString &text : *origins) {
            const Origin origin = originOf(text);
            const QString host = origin.host.startsWith(u'.') ? u'*' + origin.host : origin.host;
            reached.append(withPort ? host + u':' + QString::number(origin.port) : host);
        }
    }
    reached.removeDuplicates();
    return reached;
}

QStringList AppAccess::hosts() const
{
    return reached(false);
}

QStringList AppAccess::places() const
{
    return reached(true);
}

} // namespace Signalbox
