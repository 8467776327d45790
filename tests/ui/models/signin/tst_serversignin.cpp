// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "tests/core/auth/authfixture.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/signin/serversignin.h"

#include <QNetworkReply>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The window's end of signing in, over a real engine, an authorization server on loopback, and a browser of ours.
class TestServerSignIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysThatNobodyIsSignedIn();
    void o01_asksBeforeTheBrowserIsOpened();
    void opensNoBrowserWithoutAYes();
    void signsInAndOut();
    void saysWhyItCouldNot();
    void canBeTakenBack();
    void aConnectionThatWasRefusedSeesWhoSignedInMeanwhile();

private:
    [[nodiscard]] ServerEntry entry(AuthOptions::Kind kind = AuthOptions::Kind::OAuth) const
    {
        ServerEntry entry;
        entry.name = u"lab"_s;
        entry.transport = ServerEntry::Transport::StreamableHttp;
        entry.url = m_resource->url().toString();
        entry.remote.auth.kind = kind;
        return entry;
    }
    [[nodiscard]] QString opened() const ///< the address that the browser was given
    {
        QFile file(m_home->filePath(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    bool signIn(const ServerEntry &entry);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LabAuthorizationServer> m_server;
    std::unique_ptr<LabResource> m_resource;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerSignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_known;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_failed;
    QByteArray m_path;
};

void TestServerSignIn::init()
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
    m_signIn = std::make_unique<ServerSignIn>(*m_engine->link);
    m_known = std::make_unique<QSignalSpy>(m_signIn.get(), &ServerSignIn::known);
    m_asked = std::make_unique<QSignalSpy>(m_signIn.get(), &ServerSignIn::asked);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &ServerSignIn::failed);
}

void TestServerSignIn::cleanup()
{
    m_signIn.reset();
    m_engine.reset();
    m_resource.reset();
    m_server.reset();
    qputenv("PATH", m_path);
}

/// Says yes, and goes where the browser is sent.
bool TestServerSignIn::signIn(const ServerEntry &entry)
{
    const qsizetype before = m_known->size();
    m_signIn->signIn(entry);
    if (!QTest::qWaitFor([&] { return !m_asked->isEmpty(); })) {
        return false;
    }
    m_signIn->answer(true);
    if (!QTest::qWaitFor([&] { return !opened().isEmpty(); })) {
        return false;
    }
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> page(network.get(QNetworkRequest(QUrl(opened()))));
    return QTest::qWaitFor([&] { return m_known->size() > before; }, 10000);
}

void TestServerSignIn::saysThatNobodyIsSignedIn()
{
    m_signIn->look(entry());
    QTRY_COMPARE(m_known->size(), 1);
    QCOMPARE(m_known->first().first().value<SignInState>(), SignInState());
    QVERIFY(!m_signIn->isBusy());
}

void TestServerSignIn::o01_asksBeforeTheBrowserIsOpened()
{
    m_signIn->signIn(entry());
    QTRY_COMPARE(m_asked->size(), 1);
    const auto question = m_asked->first().first().value<AuthorizationQuestion>();
    QCOMPARE(question.serverName, u"lab"_s);
    QCOMPARE(question.issuer, QString::fromUtf8(m_server->issuer()));
    QVERIFY(question.url.toString().startsWith(QString::fromUtf8(m_server->issuer())));
    QVERIFY(m_server->authorizations.isEmpty());
    QVERIFY(opened().isEmpty());
    QVERIFY(m_signIn->isBusy());
}

void TestServerSignIn::opensNoBrowserWithoutAYes()
{
    m_signIn->signIn(entry());
    QTRY_COMPARE(m_asked->size(), 1);
    m_signIn->answer(false);
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(opened().isEmpty());
    QVERIFY(m_known->isEmpty());
}

void TestServerSignIn::signsInAndOut()
{
    QVERIFY(signIn(entry()));
    const auto state = m_known->last().first().value<SignInState>();
    QVERIFY(state.isSignedIn);
    QCOMPARE(state.issuer, QString::fromUtf8(m_server->issuer()));
    QVERIFY(state.expiresMs > QDateTime::currentMSecsSinceEpoch());
    QVERIFY(state.isRenewed);
    m_signIn->look(entry());
    QTRY_COMPARE(m_known->size(), 2);
    QCOMPARE(m_known->last().first().value<SignInState>(), state);
    m_signIn->signOut(entry());
    QTRY_COMPARE(m_known->size(), 3);
    QVERIFY(!m_known->last().first().value<SignInState>().isSignedIn);
}

void TestServerSignIn::saysWhyItCouldNot()
{
    ServerEntry fixed = entry(AuthOptions::Kind::Bearer);
    fixed.remote.auth.secret = u"token"_s;
    m_signIn->signIn(fixed);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<Error>().kind, Error::Kind::Usage);
    QVERIFY(!m_signIn->isBusy());
}

void TestServerSignIn::canBeTakenBack()
{
    m_signIn->signIn(entry());
    QTRY_COMPARE(m_asked->size(), 1);
    m_signIn->cancel();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<Error>().kind, Error::Kind::Cancelled);
    m_signIn->answer(true); // too late
    m_signIn->look(entry());
    QTRY_COMPARE(m_known->size(), 1);
    QVERIFY(opened().isEmpty());
}

void TestServerSignIn::aConnectionThatWasRefusedSeesWhoSignedInMeanwhile()
{
    const QString id = m_engine->add(entry());
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    QCOMPARE(m_engine->link->server(id)->error->kind, Error::Kind::Auth);
    QVERIFY(signIn(m_engine->link->server(id)->entry));
    QCOMPARE(m_resource->accepted, 0);
    m_engine->link->connectServer(id);
    QTRY_VERIFY(m_resource->accepted > 0); // its answers are none of a server, but it let us in
}

QTEST_GUILESS_MAIN(TestServerSignIn)
#include "tst_serversignin.moc"
