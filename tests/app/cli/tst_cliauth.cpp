// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"
#include "tests/core/auth/authfixture.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli auth` against an authorization server of the laboratory; the browser is a script that leaves the
/// address to the test, and there is no keychain.
class TestCliAuth : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void signsInWithTheBrowser();
    void asksForTheClientAndScopesItWasGiven();
    void signsInWithAClientSecretThatIsKept();
    void o13_printsNoSecretOnTheWay();
    void tellsThatNobodyIsSignedIn();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void namesTheWayInWhenACallNeedsIt();

private:
    void follow();
    void visit(const QUrl &address);

    QTemporaryDir m_folder;
    QTimer m_watch;
    QNetworkAccessManager m_network;
    std::unique_ptr<LabAuthorizationServer> m_server;
    std::unique_ptr<LabResource> m_resource;
};

void TestCliAuth::initTestCase()
{
    QFile browser(m_folder.filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write(
        "#!/bin/sh\nprintf %s \"$1\" > \"$BROWSER_NOTE.part\" && mv \"$BROWSER_NOTE.part\" \"$BROWSER_NOTE\"\n");
    browser.close();
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
    qputenv("BROWSER_NOTE", m_folder.filePath(u"address"_s).toUtf8());
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder.path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_watch.callOnTimeout(this, &TestCliAuth::follow);
}

void TestCliAuth::init()
{
    m_server = std::make_unique<LabAuthorizationServer>();
    m_resource = std::make_unique<LabResource>(*m_server);
    m_watch.start(10);
}

void TestCliAuth::cleanup()
{
    m_watch.stop();
}

void TestCliAuth::visit(const QUrl &address)
{
    QNetworkRequest request(address);
    // The redirect to the program's loopback port is followed here: left to itself, QNetworkAccessManager sometimes
    // asks the first address once more on the way.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!next.isEmpty()) {
            visit(next);
        }
    });
}

/// The person: goes where the browser was sent.
void TestCliAuth::follow()
{
    QFile note(m_folder.filePath(u"address"_s));
    if (note.open(QIODevice::ReadOnly)) {
        const QUrl address = QUrl::fromEncoded(note.readAll());
        note.remove();
        visit(address);
    }
}

void TestCliAuth::signsInWithTheBrowser()
{
    const CliProgram::Run run =
        CliProgram::run({u"auth"_s, u"login"_s, u"--format"_s, u"json"_s, m_resource->url().toString()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json status = run.result();
    QVERIFY2(status.is_object(), run.out.constData());
    QVERIFY(status.at("signedIn").as<bool>());
    QCOMPARE(toQString(status.at("issuer")).toUtf8(), m_server->issuer());
    QVERIFY(status.at("refreshable").as<bool>());
    QVERIFY(!toQString(status.at("expires")).isEmpty());
    QCOMPARE(m_server->authorizations.size(), 1);
    QVERIFY2(run.err.contains("Host: 127.0.0.1"), run.err.constData());
    QVERIFY2(run.err.contains(m_server->issuer()), run.err.constData());
}

void TestCliAuth::asksForTheClientAndScopesItWasGiven()
{
    const CliProgram::Run run = CliProgram::run({u"auth"_s, u"login"_s, u"--client-id"_s, u"mine"_s, u"--scope"_s,
                                                 u"read"_s, u"--scope"_s, u"write"_s, m_resource->url().toString()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_server->registrations.size(), 0);
    QCOMPARE(m_server->authorizations.size(), 1);
    QCOMPARE(m_server->authorizations.first().value(u"client_id"_s), u"mine");
    const QStringList scopes = m_server->authorizations.first().value(u"scope"_s).split(u' ');
    QVERIFY(scopes.contains(u"read"_s) && scopes.contains(u"write"_s));
    QVERIFY2(run.out.startsWith("Signed in to "), run.out.constData());
}

void TestCliAuth::signsInWithAClientSecretThatIsKept()
{
    const QTemporaryDir own;
    for (const char *variable : {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR"}) {
        qputenv(variable, own.path().toUtf8());
    }
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "open sesame, please");
    const auto back = qScopeGuard([this] {
        for (const char *variable : {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR"}) {
            qputenv(variable, m_folder.path().toUtf8());
        }
        qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE");
    });
    m_server->authMethods = R"(["client_secret_basic"])";
    const auto run = [](const QString &words, const QByteArray &input = {}) {
        const CliProgram::Run ran = CliProgram::run(words.split(u' '), input);
        return ran.exitCode == 0 ? ran.out : "failed: " + ran.err;
    };
    QCOMPARE(run(u"servers add --name mine "_s + m_resource->url().toString()), "Added “mine”.\n");
    QVERIFY(!run(u"credentials store file"_s).startsWith("failed"));
    QCOMPARE(run(u"credentials set mine --kind oauth --client-id robot --slot client-secret"_s, "hunter2-hunter2\n"),
             "The client secret of “mine” is kept.\n");
    const QByteArray signedIn = run(u"auth login --server mine"_s);
    QVERIFY2(signedIn.startsWith("Signed in to "), signedIn.constData());
    QCOMPARE(m_server->tokenHttp.constFirst().header("Authorization"),
             "Basic " + QByteArray("robot:hunter2-hunter2").toBase64());
    const QByteArray shown = run(u"credentials show mine"_s);
    QVERIFY2(shown.contains("client secret  kept here\n") && shown.contains("is then renewed.\n"), shown.constData());
    QVERIFY(!(signedIn + shown).contains("hunter2") && !shown.contains(m_server->lastToken));
    const QByteArray before = m_server->lastToken;
    const QByteArray renewed = run(u"auth renew --server mine"_s);
    QVERIFY2(renewed.startsWith("Signed in to "), renewed.constData());
    QVERIFY(m_server->lastToken != before && !renewed.contains(m_server->lastToken));
    const QByteArray revoked = run(u"auth revoke --server mine -v"_s); // what it says goes to standard output
    QCOMPARE(revoked, "The refresh token is revoked. The access token is revoked. Here they are forgotten.\n");
    QCOMPARE(m_server->revocationHttp.size(), 2);
    QCOMPARE(m_server->revocationHttp.constFirst().header("Authorization"),
             "Basic " + QByteArray("robot:hunter2-hunter2").toBase64());
    QVERIFY(run(u"auth status --server mine"_s).startsWith("Nobody is signed in to "));
    const QByteArray again = run(u"auth revoke --server mine"_s);
    QVERIFY2(again.startsWith("failed") && again.contains("there is no token to revoke"), again.constData());
    const QByteArray nothing = run(u"auth renew --server mine"_s);
    QVERIFY2(nothing.startsWith("failed") && nothing.contains("sign in again"), nothing.constData());
}

void TestCliAuth::o13_printsNoSecretOnTheWay()
{
    const CliProgram::Run run = CliProgram::run({u"auth"_s, u"login"_s, u"-v"_s, m_resource->url().toString()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("[auth] token-request"), run.err.constData());
    QVERIFY(!m_server->lastToken.isEmpty());
    QVERIFY2(!(run.err + run.out).contains(m_server->lastToken), run.err.constData());
    for (const LabForm &form : std::as_const(m_server->tokenRequests)) {
        QVERIFY(!(run.err + run.out).contains(form.value(u"code"_s).toUtf8()));
        QVERIFY(!(run.err + run.out).contains(form.value(u"code_verifier"_s).toUtf8()));
    }
}

void TestCliAuth::tellsThatNobodyIsSignedIn()
{
    for (const QString &verb : {u"status"_s, u"logout"_s}) {
        const CliProgram::Run run =
            CliProgram::run({u"auth"_s, verb, u"--format"_s, u"json"_s, m_resource->url().toString()});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.result().is_object() && !run.result().at("signedIn").as<bool>(), run.out.constData());
    }
    QVERIFY(m_resource->http.requests().isEmpty());
}

void TestCliAuth::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<QByteArray>("redirectError");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the person refused") << "access_denied"_ba << false << 3;
    QTest::newRow("nobody is there") << QByteArray() << true << 4;
}

void TestCliAuth::saysWhatStandsInTheWay()
{
    QFETCH(QByteArray, redirectError);
    QFETCH(bool, isStopped);
    m_server->redirectError = redirectError;
    if (isStopped) {
        m_resource->http.stop();
    }
    const CliProgram::Run run = CliProgram::run({u"auth"_s, u"login"_s, m_resource->url().toString()});
    QVERIFY2(run.error().is_object(), run.err.constData());
    QTEST(run.exitCode, "exitCode");
}

void TestCliAuth::namesTheWayInWhenACallNeedsIt()
{
    const CliProgram::Run run = CliProgram::run({u"--method"_s, u"tools/list"_s, m_resource->url().toString()});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(toQString(run.error().at("code")), u"authorization");
    QVERIFY2(run.err.contains("signalbox-cli auth login"), run.err.constData());
    QVERIFY(m_server->authorizations.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliAuth)
#include "tst_cliauth.moc"
