// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/auth/pkce.h"
#include "tests/core/auth/authfixture.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/authdiagram.h"
#include "ui/explore/authpane.h"
#include "ui/models/signin/serversignin.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QNetworkReply>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// With a real engine, its journal, an authorization server on loopback, and a browser of ours.
class TestAuthPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatThereIsNothingYet();
    void showsASignInStepByStep();
    void o13_showsNoSecret();
    void keepsEarlierRuns();
    void o13_showsWhatTheTokenSaysAndNotTheToken();
    void o13_copiesNoSecret();
    void signsInFromHere();
    void holdsASignInBeforeEachStep();
    void takesASignInBackWhileItIsHeld();
    void holdsARenewalBeforeItIsSent();
    void revokesOnlyAfterAQuestion();
    void saysThatTheTokensAreOnlyForgotten();
    void readsAnIdToken();
    void o03_showsHostileMetadataAsTextAndOpensNothing_data();
    void o03_showsHostileMetadataAsTextAndOpensNothing();

private:
    void signIn();
    void visitOpened(); ///< goes where the browser is sent
    [[nodiscard]] QDialog *question() const { return m_pane->findChild<QDialog *>(u"signInQuestion"_s); }
    [[nodiscard]] QString textOf(const QString &name) const { return m_pane->findChild<PlainLabel *>(name)->text(); }
    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"auth:table"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    [[nodiscard]] QByteArray shown() const { return m_pane->findChild<JsonView *>(u"auth:text"_s)->wholeText(); }
    [[nodiscard]] int rowOf(const QString &title) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == title) {
                return row;
            }
        }
        return -1;
    }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LabAuthorizationServer> m_server;
    std::unique_ptr<LabResource> m_resource;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<AuthPane> m_pane;
    QString m_id;
    QByteArray m_path;
    QNetworkAccessManager m_network;
};

void TestAuthPane::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestAuthPane::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QFile browser(m_home->filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    const QByteArray place = QFile::encodeName(m_home->filePath(u"opened"_s));
    browser.write("#!/bin/sh\nprintf %s \"$1\" > '" + place + ".new'\nmv '" + place + ".new' '" + place + "'\n");
    browser.close();
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_home->path()) + ':' + m_path);
    m_server = std::make_unique<LabAuthorizationServer>();
    m_resource = std::make_unique<LabResource>(*m_server);
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<MemoryStore>(); });
    QTRY_VERIFY(m_engine->link->isReady());
    ServerEntry entry;
    entry.name = u"lab"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_resource->url().toString();
    entry.remote.auth.kind = AuthOptions::Kind::OAuth;
    m_id = m_engine->add(entry);
    QVERIFY(!m_id.isEmpty());
    m_pane = std::make_unique<AuthPane>(*m_engine->link, m_id);
    m_pane->resize(1200, 720);
    m_pane->show();
}

void TestAuthPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
    m_resource.reset();
    m_server.reset();
    qputenv("PATH", m_path);
}

/// Says yes, and goes where the browser is sent.
void TestAuthPane::signIn()
{
    ServerSignIn signIn(*m_engine->link);
    QSignalSpy known(&signIn, &ServerSignIn::known);
    connect(&signIn, &ServerSignIn::asked, &signIn, [&signIn] { signIn.answer(true); });
    signIn.signIn(m_engine->link->server(m_id)->entry);
    visitOpened();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 10000);
}

void TestAuthPane::visitOpened()
{
    const QString opened = m_home->filePath(u"opened"_s);
    QTRY_VERIFY(QFile::exists(opened));
    QFile file(opened);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_network.get(QNetworkRequest(QUrl(QString::fromUtf8(file.readAll()))));
    QFile::remove(opened);
}

void TestAuthPane::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"-light"_s), {Theme::Mode::Dark, u"-dark"_s}}) {
        m_theme->setMode(mode);
        QTest::qWait(200); // colours come in steps
        QVERIFY(m_pane->grab().save(folder + u'/' + name + word + u".png"_s));
    }
}

void TestAuthPane::saysThatThereIsNothingYet()
{
    QTRY_VERIFY2(textsIn(*m_pane).contains(u"No authorization yet."_s), qPrintable(textsIn(*m_pane)));
    QVERIFY(!button(u"auth:next"_s)->isEnabled());
    QVERIFY(!button(u"auth:journal"_s)->isEnabled());
}

void TestAuthPane::showsASignInStepByStep()
{
    signIn();
    QTRY_VERIFY(rowOf(u"Token request"_s) > 0);
    QVERIFY(rowOf(u"Challenge"_s) == 0);
    const int browser = rowOf(u"Authorization request"_s);
    QVERIFY(browser > 0);
    choose(browser);
    QTRY_VERIFY2(shown().contains("code_challenge_method = S256"), shown().constData());
    QVERIFY2(shown().contains("redirect_uri = http://127.0.0.1:"), shown().constData());
    QVERIFY2(shown().contains("state = •••• masked"), shown().constData());
    picture(u"authorization"_s);
    button(u"auth:next"_s)->click();
    QCOMPARE(table()->currentIndex().row(), browser + 1);
    auto *diagram = m_pane->findChild<AuthDiagram *>(u"auth:diagram"_s);
    QTest::keyClick(diagram, Qt::Key_Left);
    QTest::keyClick(diagram, Qt::Key_Left);
    QCOMPARE(table()->currentIndex().row(), browser - 1);
    QTest::keyClick(diagram, Qt::Key_Right);
    QCOMPARE(table()->currentIndex().row(), browser);
    picture(u"authorization-step"_s);
    const QPoint later = diagram->stepRect(browser + 1).center();
    QTest::mouseClick(diagram, Qt::LeftButton, {}, later); // not told yet
    QCOMPARE(table()->currentIndex().row(), browser);
    button(u"auth:all"_s)->click();
    QTest::mouseClick(diagram, Qt::LeftButton, {}, later);
    QCOMPARE(table()->currentIndex().row(), browser + 1);
    QVERIFY(diagram->accessibleDescription().startsWith(u"Step %1 of "_s.arg(browser + 2)));
    QSignalSpy asked(m_pane.get(), &AuthPane::showInJournal);
    button(u"auth:journal"_s)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toULongLong() > 0);
}

void TestAuthPane::o13_showsNoSecret()
{
    signIn();
    QTRY_VERIFY(rowOf(u"Token request"_s) > 0);
    choose(rowOf(u"Token request"_s));
    QTRY_VERIFY2(shown().contains("grant_type=authorization_code"), shown().constData());
    QVERIFY2(shown().contains("code_verifier="), shown().constData());
    QVERIFY2(shown().contains("masked"), shown().constData());
    QVERIFY(textsIn(*m_pane).contains(u"Rule: "_s));
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestAuthPane::keepsEarlierRuns()
{
    signIn();
    auto *runs = m_pane->findChild<QComboBox *>(u"auth:run"_s);
    QTRY_VERIFY(rowOf(u"Token request"_s) > 0);
    const int before = runs->count();
    runs->setCurrentIndex(before - 1); // the oldest
    signIn();
    QTRY_VERIFY(runs->count() > before);
    runs->setCurrentIndex(runs->count() - 1);
    QTRY_VERIFY(rowOf(u"Challenge"_s) == 0);
    QCOMPARE(table()->currentIndex().row(), 0); // another run begins at its first step
}

void TestAuthPane::o13_showsWhatTheTokenSaysAndNotTheToken()
{
    m_server->tokenStart = base64Url(R"({"alg":"RS256","typ":"at+jwt"})") + '.'
                           + base64Url(R"({"sub":"<b>someone</b>","scope":"read"})") + ".c2lnbmF0dXJl";
    signIn();
    auto *token = m_pane->findChild<JsonView *>(u"auth:token"_s);
    QTRY_VERIFY2(token->wholeText().contains("<b>someone</b>"), token->wholeText().constData());
    QVERIFY(token->wholeText().contains("at+jwt"));
    QVERIFY(!token->wholeText().contains("c2lnbmF0dXJl") && !textsIn(*m_pane).contains(u"c2lnbmF0dXJl"_s));
    QVERIFY2(textsIn(*m_pane).contains(u"decoded, not verified"_s), qPrintable(textsIn(*m_pane)));
    QVERIFY(textsIn(*m_pane).contains(u"The token expires in "_s));
    QCOMPARE(markupIn(*m_pane), QStringList());
    picture(u"authorization-token"_s);
    QTRY_VERIFY(button(u"auth:renew"_s)->isEnabled());
    button(u"auth:renew"_s)->click();
    QTRY_VERIFY(rowOf(u"Token renewal"_s) >= 0);
    QTRY_VERIFY(button(u"auth:forget"_s)->isEnabled());
    button(u"auth:forget"_s)->click();
    QTRY_VERIFY(textsIn(*m_pane).contains(u"Nobody is signed in."_s));
    QVERIFY(!button(u"auth:forget"_s)->isEnabled());
    QVERIFY2(textOf(u"auth:result"_s).contains(u"not told"_s), qPrintable(textOf(u"auth:result"_s)));
    QSignalSpy edit(m_pane.get(), &AuthPane::editRequested);
    button(u"auth:settings"_s)->click();
    QCOMPARE(edit.size(), 1);
}

void TestAuthPane::o13_copiesNoSecret()
{
    signIn();
    QTRY_VERIFY(rowOf(u"Token request"_s) > 0);
    const LabForm sent = m_server->tokenRequests.constFirst();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        choose(row);
        QTRY_VERIFY(!textOf(u"auth:head"_s).isEmpty());
        auto *text = m_pane->findChild<JsonView *>(u"auth:text"_s);
        text->pane()->setFocus();
        QTest::keyClick(text->pane(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text->pane(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text() + QString::fromUtf8(shown());
        for (const QString &secret :
             {sent.value(u"code"_s), sent.value(u"code_verifier"_s),
              m_server->authorizations.constFirst().value(u"state"_s), QString::fromLatin1(m_server->lastToken)}) {
            QVERIFY(!secret.isEmpty() && !copied.contains(secret));
        }
    }
}

void TestAuthPane::signsInFromHere()
{
    button(u"auth:signIn"_s)->click();
    QVERIFY(!button(u"auth:signIn"_s)->isVisible());
    QTRY_VERIFY(question());
    QVERIFY(!QFile::exists(m_home->filePath(u"opened"_s)));
    question()->findChild<QPushButton *>(u"signInQuestion:open"_s)->click();
    visitOpened();
    QTRY_COMPARE(textOf(u"auth:progress"_s), u"Signed in."_s);
    QTRY_VERIFY(textOf(u"auth:who"_s).startsWith(u"Signed in at "_s));
    QTRY_COMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 1); // went along
    QTRY_COMPARE(rowOf(u"Token request"_s), table()->model()->rowCount() - 2);     // and was checked
    QVERIFY(button(u"auth:signIn"_s)->isVisible());
    picture(u"authorization-signed-in"_s);
}

void TestAuthPane::holdsASignInBeforeEachStep()
{
    const auto asked = [this] { return int(m_server->http.requests().size() + m_resource->http.requests().size()); };
    m_pane->findChild<QCheckBox *>(u"auth:pauses"_s)->setChecked(true);
    button(u"auth:signIn"_s)->click();
    QPushButton *step = button(u"auth:doStep"_s);
    const QStringList titles = {
        u"Challenge"_s, u"Metadata of the resource"_s, u"Metadata of the authorization server"_s,
        u"Client id"_s, u"Authorization request"_s,    u"Token request"_s};
    for (const QString &title : titles) {
        QTRY_VERIFY(step->isVisible());
        const int before = asked();
        const QString head = title + u": not sent yet"_s;
        QTRY_COMPARE(textOf(u"auth:head"_s), head);
        QVERIFY(textOf(u"auth:demands"_s).startsWith(u"What it demands: "_s));
        QVERIFY(textOf(u"auth:rule"_s).startsWith(u"Rule: "_s));
        QCOMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 1);
        QVERIFY(!button(u"auth:journal"_s)->isEnabled());
        QCOMPARE(asked(), before);
        if (title == u"Token request"_s) {
            auto *diagram = m_pane->findChild<AuthDiagram *>(u"auth:diagram"_s);
            const QRect place = diagram->stepRect(table()->currentIndex().row());
            QTRY_VERIFY(diagram->visibleRegion().contains(place)); // it was scrolled to
            picture(u"authorization-held"_s);
        }
        step->click();
        QVERIFY(!step->isVisible());
        if (title == u"Authorization request"_s) {
            QTRY_VERIFY(question());
            question()->findChild<QPushButton *>(u"signInQuestion:open"_s)->click();
            visitOpened();
        }
    }
    QTRY_COMPARE(textOf(u"auth:progress"_s), u"Signed in."_s);
    QTRY_COMPARE(rowOf(u"Token request"_s), table()->model()->rowCount() - 2);
    QCOMPARE(m_pane->findChild<QComboBox *>(u"auth:run"_s)->count(), 1);
    QVERIFY(!textsIn(*m_pane).contains(u"not sent yet"_s));
}

void TestAuthPane::takesASignInBackWhileItIsHeld()
{
    m_pane->findChild<QCheckBox *>(u"auth:pauses"_s)->setChecked(true);
    button(u"auth:signIn"_s)->click();
    QTRY_VERIFY(button(u"auth:doStep"_s)->isVisible());
    button(u"auth:cancel"_s)->click();
    QTRY_VERIFY(button(u"auth:signIn"_s)->isVisible());
    QCOMPARE(textOf(u"auth:progress"_s), u"Nobody was signed in."_s);
    QVERIFY(m_resource->http.requests().isEmpty());
    QCOMPARE(rowOf(u"Challenge"_s), -1);
    button(u"auth:signIn"_s)->click(); // and once more, to the end without a pause
    QTRY_VERIFY(button(u"auth:doRest"_s)->isVisible());
    button(u"auth:doRest"_s)->click();
    QTRY_VERIFY(question());
    question()->reject();
    QTRY_VERIFY(button(u"auth:signIn"_s)->isVisible());
    QVERIFY(!QFile::exists(m_home->filePath(u"opened"_s)));
}

void TestAuthPane::holdsARenewalBeforeItIsSent()
{
    signIn();
    QTRY_VERIFY(button(u"auth:renew"_s)->isEnabled());
    m_pane->findChild<QCheckBox *>(u"auth:pauses"_s)->setChecked(true);
    const QByteArray token = m_server->lastToken;
    button(u"auth:renew"_s)->click();
    QTRY_VERIFY(button(u"auth:doStep"_s)->isVisible());
    QTRY_VERIFY(textOf(u"auth:head"_s).endsWith(u": not sent yet"_s));
    QCOMPARE(m_server->lastToken, token);
    button(u"auth:cancel"_s)->click();
    QTRY_COMPARE(textOf(u"auth:progress"_s), u"The token was not renewed."_s);
    QCOMPARE(m_server->lastToken, token);
    QTRY_VERIFY(button(u"auth:renew"_s)->isEnabled());
    button(u"auth:renew"_s)->click(); // what was taken back stands in nobody's way
    QTRY_VERIFY(button(u"auth:doRest"_s)->isVisible());
    button(u"auth:doRest"_s)->click();
    QTRY_COMPARE(textOf(u"auth:progress"_s), u"The token is renewed."_s);
    QVERIFY(m_server->lastToken != token);
}

void TestAuthPane::revokesOnlyAfterAQuestion()
{
    signIn();
    QTRY_VERIFY(button(u"auth:revoke"_s)->isEnabled());
    button(u"auth:revoke"_s)->click();
    QVERIFY(textOf(u"auth:result"_s).startsWith(u"Revoke the tokens at "_s));
    picture(u"authorization-revoke"_s);
    button(u"auth:revokeNo"_s)->click();
    QVERIFY(textOf(u"auth:result"_s).isEmpty() && button(u"auth:revoke"_s)->isVisible());
    button(u"auth:revoke"_s)->click();
    QVERIFY(m_server->revocations.isEmpty());
    QTRY_VERIFY(button(u"auth:revokeYes"_s)->isEnabled());
    button(u"auth:revokeYes"_s)->click();
    QTRY_COMPARE(textOf(u"auth:result"_s),
                 u"The refresh token is revoked. The access token is revoked. Here they are forgotten."_s);
    QCOMPARE(m_server->revocations.size(), 2);
    QCOMPARE(textOf(u"auth:who"_s), u"Nobody is signed in."_s);
    QTRY_VERIFY(rowOf(u"Token revocation"_s) >= 0);
    QVERIFY(!button(u"auth:revoke"_s)->isEnabled());
}

void TestAuthPane::saysThatTheTokensAreOnlyForgotten()
{
    m_server->hasRevocation = false;
    signIn();
    QTRY_VERIFY(button(u"auth:revoke"_s)->isEnabled());
    button(u"auth:revoke"_s)->click();
    QTRY_VERIFY(button(u"auth:revokeYes"_s)->isEnabled());
    button(u"auth:revokeYes"_s)->click();
    QTRY_VERIFY(textOf(u"auth:result"_s).startsWith(u"The authorization server names no address"_s));
    QCOMPARE(textOf(u"auth:who"_s), u"Nobody is signed in."_s);
}

void TestAuthPane::readsAnIdToken()
{
    m_server->idToken = base64Url(R"({"alg":"RS256"})") + '.' + base64Url(R"({"sub":"ada","email":"ada@example.org"})")
                        + ".c2lnbmF0dXJl";
    signIn();
    auto *token = m_pane->findChild<JsonView *>(u"auth:token"_s);
    QTRY_VERIFY2(token->wholeText().contains("ada@example.org"), token->wholeText().constData());
    QVERIFY2(token->wholeText().contains("id token (not verified)"), token->wholeText().constData());
    QVERIFY(!token->wholeText().contains("c2lnbmF0dXJl"));
}

void TestAuthPane::o03_showsHostileMetadataAsTextAndOpensNothing_data()
{
    QTest::addColumn<QByteArray>("document"); // of the authorization server; @ is its issuer
    QTest::addColumn<QString>("says");
    const QByteArray good = R"({"issuer":"@","token_endpoint":"@/token","code_challenge_methods_supported":["S256"],)";
    const QByteArray signsIn = good + R"("authorization_endpoint":")";
    QTest::newRow("javascript") << signsIn + "javascript:alert(1)\"}" << u"authorization_endpoint"_s;
    QTest::newRow("file") << signsIn + "file:///etc/passwd\"}" << u"authorization_endpoint"_s;
    QTest::newRow("revocation at a script")
        << signsIn + R"(@/authorize","revocation_endpoint":"data:text/html,x"})" << u"revocation_endpoint"_s;
    QTest::newRow("another issuer with markup")
        << R"({"issuer":"https://<b>evil</b>.example","token_endpoint":"@/token"})"_ba
        << u"https://<b>evil</b>.example"_s;
    QTest::newRow("a wrong type") << good + R"("authorization_endpoint":["<img src=x>"]})"
                                  << u"authorization_endpoint"_s;
    QTest::newRow("huge") << good + R"("x":")" + QByteArray(2'000'000, 'x') + "\"}" << u"longer than"_s;
    QTest::newRow("no JSON") << "<html><script>alert(1)</script>"_ba << u"metadata"_s;
}

void TestAuthPane::o03_showsHostileMetadataAsTextAndOpensNothing()
{
    QFETCH(QByteArray, document);
    QFETCH(const QString, says);
    document.replace('@', m_server->issuer());
    for (const char *place : {"/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"}) {
        m_server->http.on("GET", place, [document](const LabRequest &, LabReply &reply) { reply.json(document); });
    }
    button(u"auth:signIn"_s)->click();
    QTRY_VERIFY(button(u"auth:signIn"_s)->isVisible());
    QVERIFY2(textOf(u"auth:progress"_s).contains(says), qPrintable(textOf(u"auth:progress"_s)));
    QTRY_VERIFY(rowOf(u"Metadata of the authorization server"_s) > 0);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        choose(row);
        QTRY_VERIFY(!textOf(u"auth:head"_s).isEmpty());
    }
    QCOMPARE(markupIn(*m_pane), QStringList());
    QVERIFY(!question());
    QVERIFY(!QFile::exists(m_home->filePath(u"opened"_s)));
    QVERIFY(m_server->tokenRequests.isEmpty() && m_server->authorizations.isEmpty());
}

QTEST_MAIN(TestAuthPane)
#include "tst_authpane.moc"
