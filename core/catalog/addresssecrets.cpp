// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/addresssecrets.h"

#include "core/catalog/argumentsecrets.h"

#include <QRegularExpression>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Between the slashes and the last @ of the host's part, whether the rest is an address or not.
const QRegularExpression &userInfoPattern()
{
    static const QRegularExpression pattern(u"(?<=://)[^/?#]*(?=@)"_s);
    return pattern;
}

} // namespace

QString shownAddress(const QString &address)
{
    QString shown = address;
    shown.replace(userInfoPattern(), u"••••"_s);
    const bool isWhole = shown != address || QUrl(address, QUrl::StrictMode).isValid();
    if (!isWhole && address.contains(u'@')) { // where the password ends is not known
        return address.section(u"://"_s, 0, 0).left(20) + u"://••••"_s;
    }
    return withDots(shown, secretsInAddress(shown));
}

QString shownTarget(const ServerEntry &entry)
{
    if (entry.transport != ServerEntry::Transport::Stdio) {
        return shownAddress(entry.url);
    }
    ServerEntry masked = entry;
    masked.command = withDots(entry.command, secretsInText(entry.command));
    masked.arguments = withoutSecrets(entry.arguments);
    return masked.commandLine();
}

bool splitAddress(ServerEntry &entry)
{
    QUrl url(entry.url, QUrl::StrictMode);
    if (entry.transport == ServerEntry::Transport::Stdio || !url.isValid() || url.userInfo().isEmpty()) {
        return false;
    }
    AuthOptions &auth = entry.remote.auth;
    if (auth.kind == AuthOptions::Kind::Automatic) {
        auth.kind = AuthOptions::Kind::Basic;
        auth.name = url.userName(QUrl::FullyDecoded);
        auth.secret = url.password(QUrl::FullyDecoded);
    }
    entry.url.remove(userInfoPattern()).replace("://@"_L1, "://"_L1);
    return true;
}

} // namespace Signalbox
