// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/urlrules.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

int portOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.port(scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1);
}

Failure refused(const QString &name, const QUrl &url, const QString &why)
{
    Failure failure = fail(Error::Kind::Policy,
                           QCoreApplication::translate("Auth", "The address of the %1 is refused: %2.").arg(name, why));
    failure.error().where = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(500);
    return failure;
}

} // namespace

QString originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(url.host().toLower());
    const int port = url.port();
    if (port >= 0 && port != portOf(QUrl(url.scheme() + "://x"_L1))) {
        origin.setPort(port);
    }
    return origin.toString(QUrl::FullyEncoded);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return !a.host().isEmpty() && a.scheme().compare(b.scheme(), Qt::CaseInsensitive) == 0
           && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<> checkSecretUrl(const QUrl &url, const QString &name)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(name, url, QCoreApplication::translate("Auth", "it is no address of a host"));
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return refused(name, url, QCoreApplication::translate("Auth", "it has a user name or a fragment in it"));
    }
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        return refused(name, url, QCoreApplication::translate("Auth", "it is not https"));
    }
    return {};
}

QString canonicalResource(const QUrl &server)
{
    QUrl url = server;
    url.setScheme(url.scheme().toLower());
    url.setFragment(QString());
    url.setUserInfo(QString());
    if (url.port() >= 0 && url.port() == portOf(QUrl(url.scheme() + "://x"_L1))) {
        url.setPort(-1);
    }
    if (url.path() == "/"_L1) {
        url.setPath(QString());
    }
    return url.toString(QUrl::FullyEncoded);
}

bool identifiesResource(const QString &resource, const QUrl &server)
{
    const QUrl named(resource, QUrl::StrictMode);
    if (!named.isValid() || named.hasFragment() || !named.userInfo().isEmpty() || !isSameOrigin(named, server)) {
        return false;
    }
    if (named.hasQuery() && named.query(QUrl::FullyEncoded) != server.query(QUrl::FullyEncoded)) {
        return false;
    }
    QString parent = named.path(QUrl::FullyEncoded);
    const QString path = server.path(QUrl::FullyEncoded);
    while (parent.endsWith(u'/')) {
        parent.chop(1);
    }
    return path == parent || path.startsWith(parent + u'/') || (parent.isEmpty() && path.isEmpty());
}

QByteArray formEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding("*", "~").replace("%20", "+");
}

QString formDecoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' ')));
}

QByteArray formBody(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body.append(body.isEmpty() ? "" : "&").append(formEncoded(name)).append('=').append(formEncoded(value));
    }
    return body;
}

FormFields formFields(QByteArrayView body)
{
    FormFields fields;
    const QByteArray bytes = body.toByteArray();
    for (const QByteArray &pair : bytes.split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        fields.append(
            {formDecoded(name), equals < 0 ? QString() : formDecoded(QByteArrayView(pair).sliced(equals + 1))});
    }
    return fields;
}

Result<QString> formValue(const FormFields &fields, const QString &name)
{
    QString found;
    int count = 0;
    for (const auto &[key, value] : fields) {
        if (key == name) {
            found = value;
            ++count;
        }
    }
    if (count > 1) {
        return fail(Error::Kind::Auth,
                    QCoreApplication::translate("Auth", "The answer has the parameter %1 more than once.").arg(name));
    }
    return found;
}

} // namespace Signalbox
