// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryaddress.h"

#include "core/auth/urlrules.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RegistryAddressText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryAddress)
};

constexpr qsizetype kLongest = 2000;

} // namespace

Result<QUrl> registryAddress(const QString &text)
{
    const QString plain = text.trimmed();
    const bool hasScheme = plain.contains("://"_L1);
    QUrl url(hasScheme ? plain : u"https://"_s + plain, QUrl::StrictMode);
    if (plain.isEmpty() || plain.size() > kLongest || !url.isValid() || url.host().isEmpty()) {
        return fail(Error::Kind::Usage, RegistryAddressText::tr("This is not the address of a registry."));
    }
    const bool isSecure = url.scheme() == "https"_L1;
    if (!isSecure && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        return fail(Error::Kind::Usage,
                    RegistryAddressText::tr(
                        "A registry is reached by https, or by http on this machine: what it says is run."));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(
            Error::Kind::Usage,
            RegistryAddressText::tr("The address of a registry has no name, password, query or fragment in it."));
    }
    QString path = url.path();
    for (const QLatin1StringView end : {"/"_L1, "/servers"_L1, "/v0.1"_L1, "/v0"_L1, "/"_L1}) {
        while (path.endsWith(end)) {
            path.chop(end.size());
        }
    }
    url.setPath(path);
    return url;
}

QStringList standardRegistries()
{
    return {u"https://registry.modelcontextprotocol.io"_s};
}

} // namespace Signalbox
