// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authoptions.h"

#include "core/auth/urlrules.h"

namespace Signalbox {

bool isFixed(AuthOptions::Kind kind)
{
    return kind != AuthOptions::Kind::Automatic && kind != AuthOptions::Kind::OAuth;
}

QUrl withApiKey(const QUrl &url, const AuthOptions &options)
{
    if (options.kind != AuthOptions::Kind::ApiKeyQuery) {
        return url;
    }
    QUrl keyed = url;
    const QString before = url.query(QUrl::FullyEncoded);
    const QString pair = QString::fromLatin1(formBody({{options.name, options.secret}}));
    keyed.setQuery(before.isEmpty() ? pair : before + u'&' + pair, QUrl::StrictMode);
    return keyed;
}

} // namespace Signalbox
