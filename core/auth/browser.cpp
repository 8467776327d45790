// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browser.h"

#include "core/auth/urlrules.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Failure notOpened(const QString &why)
{
    Failure failure = fail(Error::Kind::Usage, why);
    failure.error().advice = QCoreApplication::translate("Auth", "Open the address in a browser by hand.");
    return failure;
}

/// Is it whole, with a host, and without what hides where it leads?
bool isOpenAddress(const QUrl &url)
{
    const QString text = url.toString();
    const bool hasControls = std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !hasControls;
}

Result<> startBrowser(const QUrl &url, const ProgramStarter &start)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (program.isEmpty()) {
        return notOpened(
            QCoreApplication::translate("Auth", "There is no xdg-open on this system to open a browser with."));
    }
    const QStringList arguments = {QString::fromLatin1(url.toEncoded())};
    const bool started = start ? start(program, arguments) : QProcess::startDetached(program, arguments);
    if (!started) {
        return notOpened(QCoreApplication::translate("Auth", "The browser could not be started."));
    }
    return {};
}

} // namespace

Result<> checkBrowserUrl(const QUrl &url)
{
    const bool isHttps = url.scheme() == "https"_L1;
    const bool isLocal = url.scheme() == "http"_L1 && isLoopbackHost(url.host());
    if (!isOpenAddress(url) || (!isHttps && !isLocal)) {
        Failure failure =
            fail(Error::Kind::Policy,
                 QCoreApplication::translate("Auth", "The address to sign in at is not opened: only https "
                                                     "addresses are, and http on this machine."));
        failure.error().where = url.toString().left(200);
        return failure;
    }
    return {};
}

Result<> openInBrowser(const QUrl &url, const ProgramStarter &start)
{
    const Result<> checked = checkBrowserUrl(url);
    return checked ? startBrowser(url, start) : checked;
}

Result<> checkWebLink(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (isOpenAddress(url) && isWeb) {
        return {};
    }
    return fail(Error::Kind::Policy,
                QCoreApplication::translate("Auth", "Only links to http and https addresses are opened."));
}

Result<> openWebLink(const QUrl &url, const ProgramStarter &start)
{
    const Result<> checked = checkWebLink(url);
    return checked ? startBrowser(url, start) : checked;
}

AddressView viewOf(const QUrl &url)
{
    AddressView view;
    view.full = QString::fromLatin1(url.toEncoded());
    view.host = url.host(QUrl::FullyEncoded);
    const QString decoded = QUrl::fromAce(view.host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (decoded != view.host) {
        view.unicodeHost = decoded;
    }
    return view;
}

} // namespace Signalbox
