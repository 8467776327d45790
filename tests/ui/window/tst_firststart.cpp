// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window for who has just come: where servers are found, the samples, and a server that does not start.
#include "tests/ui/labels.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/explore/overviewpane.h"
#include "ui/manage/serverspage.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/welcomepage.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestFirstStart : public QObject
{
    Q_OBJECT
private slots:
    void aCommandLeadsToTheServersOfOtherPrograms();
    void theSamplesAreFoundAgain();
    void aProgramThatFailedIsEditedInItsField();
};

void TestFirstStart::aCommandLeadsToTheServersOfOtherPrograms()
{
    const WindowFixture f;
    auto *welcome = f.window->findChild<WelcomePage *>();
    QTRY_VERIFY(welcome->isVisible());
    const auto *page = f.window->findChild<ServersPage *>();
    emit welcome->programsRequested();
    QVERIFY(page->isVisible());
    QCOMPARE(page->currentTab(), u"programs"_s);
    f.window->findChild<ServersPage *>()->turnTo(u"list"_s);
    f.run(CommandId::ExplorePage);
    f.run(CommandId::OtherPrograms);
    QVERIFY(page->isVisible());
    QCOMPARE(page->currentTab(), u"programs"_s);
}

void TestFirstStart::theSamplesAreFoundAgain()
{
    WindowFixture f;
    QVERIFY(!f.engine.addFake(u"fake"_s).isEmpty());
    const auto *welcome = f.window->findChild<WelcomePage *>();
    QTRY_VERIFY(!welcome->isVisible());
    f.run(CommandId::ServersPage);
    f.run(CommandId::SampleServers);
    QVERIFY(welcome->isVisible());
    QVERIFY(!textsIn(*welcome).contains(u"No servers yet"_s));
    QVERIFY(!f.engine.addFake(u"another"_s).isEmpty()); // it stays while one looks at it
    WindowFixture::settle();
    QVERIFY(welcome->isVisible());
    f.run(CommandId::ExplorePage);
    QVERIFY(!welcome->isVisible());
}

void TestFirstStart::aProgramThatFailedIsEditedInItsField()
{
    WindowFixture f;
    QVERIFY(f.isActive());
    ServerEntry entry = EngineFixture::fakeEntry(u"gone"_s);
    entry.command = u"no-such-program-here"_s;
    const QString id = f.engine.add(entry);
    f.explore().openServer(id);
    f.engine.link->connectServer(id);
    QVERIFY(f.engine.becomes(id, ServerStatus::State::Failed));
    WindowFixture::settle();
    emit f.window->findChild<OverviewPane *>()->editRequested();
    auto *dialog = f.window->findChild<ServerDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto *command = dialog->findChild<QLineEdit *>(u"serverDialog:command"_s);
    QTRY_VERIFY(command->hasFocus());
    QCOMPARE(command->selectedText(), entry.command);
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
