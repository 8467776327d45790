// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "serverdialogfixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/treetexts.h"
#include "ui/form/unfinishedforms.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// What is not finished: a form that was closed, what cannot be saved, and secrets on their way to where they are kept.
class TestServerDialogUnfinished : public QObject, ServerDialogFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void saysWhyItCouldNotSave();
    void k07_aSecretIsKeptAndNeverShownAgain();
    void forgetsASecret();
    void staysOpenWhenASecretCannotBeKept();
    void k07_losesNoSecretToACancelWhileItSaves();
    void triesCredentialsWithoutSavingAnything();
    void stopsTryingCredentialsWhenItIsClosed();
    void offersWhatWasLeftInTheSameForm();
};

void TestServerDialogUnfinished::saysWhyItCouldNotSave()
{
    QVERIFY(Paths::makePrivateDir(QFileInfo(m_engine->paths().catalogFile()).path()));
    QFile broken(m_engine->paths().catalogFile());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ not json");
    broken.close();
    open(Purpose::Add, EngineFixture::fakeEntry(u"new"_s));
    const QString before = textsIn(*m_dialog);
    button(u"save"_s)->click();
    QTRY_VERIFY(textsIn(*m_dialog).size() > before.size());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(u"save"_s)->isEnabled()); // after mending the file it may be tried again
    QVERIFY(m_saved->isEmpty());
}

void TestServerDialogUnfinished::k07_aSecretIsKeptAndNeverShownAgain()
{
    const QString secret = u"kEpt-5ecret-0"_s;
    withStore([] { return std::make_unique<MemoryStore>(); });
    QGuiApplication::clipboard()->setText(u"before"_s);
    addWithToken(secret);
    QTRY_VERIFY(!m_dialog);
    const QString id = savedId();
    QVERIFY(kept(id)->kinds.contains(SecretVault::Slot::Secret));
    QVERIFY(m_engine->link->server(id)->entry.remote.auth.secret.isEmpty());
    QFile catalog(m_engine->paths().catalogFile());
    QVERIFY(catalog.open(QIODevice::ReadOnly));
    QVERIFY(!catalog.readAll().contains(secret.toUtf8()));
    open(Purpose::Edit, m_engine->link->server(id)->entry);
    m_dialog->findChild<InnerTabs *>()->setCurrentIndex(1);
    QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"serverDialog:secretMask"_s)->isVisible());
    const QStringList texts = textsInTree(*m_dialog);
    QVERIFY(texts.join(u'\n').contains(u"••••••••  kept"_s)); // the same for every secret
    for (const QString &text : texts) {
        QVERIFY2(!text.contains(secret), qPrintable(text));
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    button(u"save"_s)->click(); // untouched
    QTRY_VERIFY(!m_dialog);
    QVERIFY(kept(id)->kinds.contains(SecretVault::Slot::Secret));
}

void TestServerDialogUnfinished::forgetsASecret()
{
    withStore([] { return std::make_unique<MemoryStore>(); });
    addWithToken(u"token"_s);
    QTRY_VERIFY(!m_dialog);
    const QString id = savedId();
    open(Purpose::Edit, m_engine->link->server(id)->entry);
    m_dialog->findChild<InnerTabs *>()->setCurrentIndex(1);
    QTRY_VERIFY(button(u"secretForget"_s)->isVisible());
    button(u"secretForget"_s)->click();
    QVERIFY(!kept(id)->kinds.isEmpty()); // not before it is saved
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(kept(id)->kinds.isEmpty());
}

void TestServerDialogUnfinished::staysOpenWhenASecretCannotBeKept()
{
    addWithToken(u"token"_s); // the fixture has no place for it
    QTRY_VERIFY(textsIn(*m_dialog).contains(u"There is no place to keep secrets in."_s));
    QCOMPARE(m_engine->link->servers().size(), 1);
    QVERIFY(button(u"save"_s)->isEnabled()); // its name is its own
    m_dialog->findChild<QLineEdit *>(u"serverDialog:secretTyped"_s)->clear();
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_engine->link->servers().size(), 1); // and no second one
}

void TestServerDialogUnfinished::k07_losesNoSecretToACancelWhileItSaves()
{
    withStore([] { return std::make_unique<MemoryStore>(); });
    addWithToken(u"s3cret-t0ken"_s);
    QVERIFY(!button(u"cancel"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->close());
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!m_saved->isEmpty());
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(kept(savedId())->kinds, QSet{SecretVault::Slot::Secret});
}

void TestServerDialogUnfinished::triesCredentialsWithoutSavingAnything()
{
    withStore([] { return std::make_unique<MemoryStore>(); });
    ServerEntry entry = networkEntry(u"nobody"_s); // there is nobody at its port
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    open(Purpose::Add, entry);
    m_dialog->findChild<InnerTabs *>()->setCurrentIndex(1);
    auto *test = button(u"testCredentials"_s);
    const auto *outcome = m_dialog->findChild<PlainLabel *>(u"serverDialog:testOutcome"_s);
    test->click();
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY(test->isEnabled());
    QVERIFY2(outcome->rawText().contains(u"token"_s), qPrintable(outcome->rawText())); // which is missing
    type(u"secretTyped"_s, u"s3cret-t0ken"_s);
    test->click();
    QTRY_VERIFY(test->isEnabled());
    QVERIFY(!outcome->rawText().isEmpty());
    QVERIFY(!outcome->rawText().contains(u"s3cret"_s));
    QVERIFY(m_engine->link->servers().isEmpty());
    QVERIFY(m_saved->isEmpty());
}

void TestServerDialogUnfinished::stopsTryingCredentialsWhenItIsClosed()
{
    QTcpServer mute; // takes the connection, and says nothing
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    withStore([] { return std::make_unique<MemoryStore>(); });
    ServerEntry entry = networkEntry(u"mute"_s);
    entry.url = u"http://127.0.0.1:%1/mcp"_s.arg(mute.serverPort());
    open(Purpose::Add, entry);
    button(u"testCredentials"_s)->click();
    QTRY_VERIFY(mute.hasPendingConnections());
    QTcpSocket *socket = mute.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    button(u"cancel"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestServerDialogUnfinished::offersWhatWasLeftInTheSameForm()
{
    UnfinishedForms forms;
    const auto openWith = [&](Purpose purpose, const ServerEntry &entry) {
        open(purpose, entry);
        m_dialog->setUnfinished(&forms);
    };
    const auto goOn = [this] { return m_dialog->findChild<QPushButton *>(u"serverDialog:goOn"_s); };
    const auto line = [this](const QString &name) {
        return m_dialog->findChild<QLineEdit *>(u"serverDialog:"_s + name);
    };
    openWith(Purpose::Add, {});
    QVERIFY(!goOn()->isVisible());
    line(u"name"_s)->selectAll();
    QTest::keyClicks(line(u"name"_s), u"mine"_s);
    QTest::keyClicks(line(u"command"_s), u"npx"_s);
    m_dialog->findChild<QPlainTextEdit *>(u"serverDialog:environment"_s)->setPlainText(u"A=1"_s);
    m_dialog->close(); // as by accident
    QTRY_VERIFY(!m_dialog);

    const QString id = m_engine->addFake(u"other"_s);
    openWith(Purpose::Edit, m_engine->link->server(id)->entry); // another form
    QVERIFY(!goOn()->isVisible());
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);

    openWith(Purpose::Add, {});
    QVERIFY(goOn()->isVisible());
    QVERIFY(line(u"command"_s)->text().isEmpty()); // nothing comes unasked
    m_dialog->reject();                            // it is offered again: nothing was said about it
    QTRY_VERIFY(!m_dialog);
    openWith(Purpose::Add, {});
    goOn()->click();
    QVERIFY(!goOn()->isVisible());
    QCOMPARE(line(u"name"_s)->text(), u"mine"_s);
    QCOMPARE(line(u"command"_s)->text(), u"npx"_s);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"serverDialog:environment"_s)->toPlainText(), u"A=1"_s);
    m_dialog->findChild<QPushButton *>(u"serverDialog:save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    openWith(Purpose::Add, {});
    QVERIFY(!goOn()->isVisible()); // it is finished
}

QTEST_MAIN(TestServerDialogUnfinished)
#include "tst_serverdialogunfinished.moc"
