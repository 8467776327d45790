// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/authsteps.h"

#include "core/auth/pkce.h"
#include "tests/core/auth/authfixture.h"
#include "ui/explore/explorepage.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// In place of the browser: leaves the address that it was given in a file.
bool makeBrowser(const QString &folder, const QString &note)
{
    QFile browser(folder + u"/xdg-open"_s);
    const QByteArray place = QFile::encodeName(note);
    return browser.open(QIODevice::WriteOnly)
           && browser.write("#!/bin/sh\nprintf %s \"$1\" > '" + place + ".new' && mv '" + place + ".new' '" + place
                            + "'\n")
                  > 0
           && browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

void AuthSteps::t16b_aSignInIsHeldBeforeEachStep()
{
    const QTemporaryDir folder;
    const QString note = folder.filePath(u"opened"_s);
    QVERIFY(makeBrowser(folder.path(), note));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
    LabAuthorizationServer server;
    LabResource resource(server);
    server.tokenStart = base64Url(R"({"alg":"RS256","typ":"at+jwt"})") + '.'
                        + base64Url(R"({"sub":"ada","scope":"tickets:read"})") + ".c2lnbmF0dXJl";
    ServerEntry entry;
    entry.name = u"tickets"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = resource.url().toString();
    entry.remote.auth.kind = AuthOptions::Kind::OAuth;
    link().addServers({entry}, this, [](const Result<QStringList> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(link().serverByName(entry.name), kPatienceMs);
    const QString id = link().serverByName(entry.name)->entry.id;
    window().findChild<ExplorePage *>()->openServer(id);
    turnTo(u"Authorization"_s);
    find<QCheckBox>(u"auth:pauses"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"auth:signIn"_s), Qt::LeftButton);
    letStepsGo(note);
    themedPictures(u"16b-authorization"_s);
    turnTo(u"Overview"_s);
    link().removeServer(id, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!link().server(id), kPatienceMs);
}

void AuthSteps::letStepsGo(const QString &browserNote)
{
    QNetworkAccessManager browser;
    for (int step = 0; !find<QPushButton>(u"auth:signIn"_s); ++step) {
        QVERIFY(step < 20);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"auth:doStep"_s) || find<QPushButton>(u"auth:signIn"_s)
                                     || find<QDialog>(u"signInQuestion"_s) || QFile::exists(browserNote),
                                 kPatienceMs);
        if (auto *question = find<QDialog>(u"signInQuestion"_s)) {
            themedPictures(u"16b-question"_s, question);
            QTest::mouseClick(find<QPushButton>(u"signInQuestion:open"_s, question), Qt::LeftButton);
        } else if (QFile file(browserNote); file.open(QIODevice::ReadOnly)) {
            browser.get(QNetworkRequest(QUrl(QString::fromUtf8(file.readAll()))));
            file.remove();
        } else if (auto *next = find<QPushButton>(u"auth:doStep"_s)) {
            if (step == 2) {
                themedPictures(u"16b-held"_s);
            }
            QTest::mouseClick(next, Qt::LeftButton);
        }
    }
}

} // namespace Signalbox
