// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/manage/programs/matrixview.h"
#include "ui/manage/programs/programstab.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/serverspane.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Where the focus of the window is after one went somewhere, or did something.
class TestWindowFocus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theSettingsBeginWithTheirSearch();
    void aPaneBeginsWithItsListOrFilter_data();
    void aPaneBeginsWithItsListOrFilter();
    void aPaneHasItAgainWhereItWas();
    void applyingLeavesItInTheMatrix();
    void addingAndConnectingLeadsToTheServer_data();
    void addingAndConnectingLeadsToTheServer();

private:
    [[nodiscard]] MainWindow &window() const { return *m_window->window; }
    [[nodiscard]] QWidget *focus() const { return window().focusWidget(); }
    [[nodiscard]] QString focusName() const
    {
        const QWidget *has = focus();
        return has ? u"%1 %2"_s.arg(QString::fromLatin1(has->metaObject()->className()), has->objectName()) : QString();
    }
    [[nodiscard]] int tabOf(const QString &text) const
    {
        const QTabBar &tabs = m_window->serverTabs();
        int found = -1;
        for (int tab = 0; tab < tabs.count(); ++tab) {
            found = tabs.tabText(tab) == text ? tab : found;
        }
        return found;
    }
    void focusTools() const
    {
        m_window->run(CommandId::ExplorePage);
        m_window->serverTabs().setCurrentIndex(tabOf(u"Tools"_s));
        WindowFixture::settle();
        for (auto *view : m_window->explore().findChildren<QAbstractItemView *>()) {
            if (view->isVisible()) {
                view->setFocus();
            }
        }
        QVERIFY(m_window->explore().isAncestorOf(focus()));
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowFocus::initTestCase()
{
    m_window = std::make_unique<WindowFixture>(std::function<bool()>(), true);
    QVERIFY(m_window->isActive());
    QVERIFY(m_window->openServer());
}

void TestWindowFocus::theSettingsBeginWithTheirSearch()
{
    focusTools();
    m_window->run(CommandId::SettingsPage);
    QCOMPARE(focus()->objectName(), u"settings:search"_s);
    window().findChild<QWidget *>(u"settings:export"_s)->setFocus();
    focusTools();
    m_window->run(CommandId::SettingsPage); // also when one was in it before
    QCOMPARE(focus()->objectName(), u"settings:search"_s);
}

void TestWindowFocus::aPaneBeginsWithItsListOrFilter_data()
{
    QTest::addColumn<QString>("pane");
    for (const auto *pane : {"Log", "Console"}) {
        QTest::newRow(pane) << QString::fromLatin1(pane);
    }
}

void TestWindowFocus::aPaneBeginsWithItsListOrFilter()
{
    QFETCH(const QString, pane);
    const int tab = tabOf(pane);
    QVERIFY(tab >= 0 && m_window->serverTabs().isTabVisible(tab));
    focusTools();
    m_window->serverTabs().setCurrentIndex(tab);
    WindowFixture::settle();
    QVERIFY2(!qobject_cast<QAbstractButton *>(focus()), qPrintable(focusName()));
    QVERIFY2(qobject_cast<QAbstractScrollArea *>(focus()) || qobject_cast<QLineEdit *>(focus()),
             qPrintable(focusName()));
    QVERIFY(m_window->explore().isAncestorOf(focus()));
}

void TestWindowFocus::aPaneHasItAgainWhereItWas()
{
    focusTools();
    m_window->serverTabs().setCurrentIndex(tabOf(u"Log"_s));
    auto *copy = m_window->explore().findChild<QWidget *>(u"log:level"_s);
    copy->setFocus();
    const QWidget *was = focus();
    m_window->serverTabs().setCurrentIndex(tabOf(u"Tools"_s));
    QVERIFY(focus() != was);
    m_window->serverTabs().setCurrentIndex(tabOf(u"Log"_s));
    QCOMPARE(focus(), was);
}

void TestWindowFocus::applyingLeavesItInTheMatrix()
{
    m_window->run(CommandId::ServersPage);
    window().findChild<ServersPage *>()->turnTo(u"programs"_s);
    m_window->waitForRows();
    const auto *tab = window().findChild<ProgramsTab *>();
    MatrixView *view = tab->view();
    QTRY_VERIFY(view->isVisible());
    auto *keeper = window().findChild<ProgramsKeeper *>();
    QTRY_VERIFY(keeper->state());
    ProgramSpot foreign; // a server that Signalbox has not
    for (const ProgramFile &file : keeper->state()->look->files) {
        for (const ProgramServer &server : file.servers) {
            if (!server.fault && server.entry.environment.isEmpty()
                && !m_window->engine.link->serverByName(server.entry.name)) {
                foreign = {.path = file.place.path, .name = server.entry.name, .folder = {}};
            }
        }
    }
    QVERIFY(!foreign.name.isEmpty());
    keeper->take({foreign});
    auto *apply = window().findChild<QPushButton *>(u"programs:apply"_s);
    QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
    apply->setFocus();
    apply->click();
    QCOMPARE(focus(), view);
    QTRY_VERIFY(m_window->engine.link->serverByName(foreign.name));
    WindowFixture::settle();
    QCOMPARE(focus(), view);
}

void TestWindowFocus::addingAndConnectingLeadsToTheServer_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<bool>("byMenu");
    for (const bool isFirst : {false, true}) {
        for (const bool byMenu : {false, true}) {
            QTest::addRow("%s, %s", isFirst ? "the first server" : "one more", byMenu ? "menu" : "button")
                << isFirst << byMenu;
        }
    }
}

void TestWindowFocus::addingAndConnectingLeadsToTheServer()
{
    QFETCH(const bool, isFirst);
    QFETCH(const bool, byMenu);
    if (isFirst) {
        m_window.reset();
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(m_window->isActive());
        QTRY_VERIFY(m_window->engine.link->isReady());
    }
    const QString name = u"pasted%1"_s.arg(int(byMenu));
    QGuiApplication::clipboard()->setText(
        uR"({"mcpServers":{"%1":{"command":"sh","args":["-c","sleep 1; exec %2"]}}})"_s.arg(
            name, EngineFixture::fakeEntry(name).command)); // it takes its time, as those that are fetched do
    m_window->run(CommandId::ServersPage);
    auto *paste = window().findChild<QPushButton *>(u"servers:paste"_s);
    paste->setFocus();
    if (byMenu) {
        m_window->run(CommandId::ExplorePage);
        m_window->run(CommandId::PasteServer);
    } else {
        paste->click();
    }
    const QPointer<PasteDialog> dialog = window().findChild<PasteDialog *>();
    QVERIFY(dialog);
    auto *add = dialog->findChild<QPushButton *>(u"pasteDialog:addAndConnect"_s);
    QTRY_VERIFY(add->isEnabled());
    add->setFocus();
    add->click();
    QTRY_VERIFY(m_window->engine.link->serverByName(name));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    window().activateWindow(); // as a window manager does
    QTRY_VERIFY(window().isActiveWindow());
    WindowFixture::settle();
    QVERIFY2(!focus() || !window().findChild<StatusLine *>()->isAncestorOf(focus()), qPrintable(focusName()));
    QTRY_COMPARE(m_window->engine.link->serverByName(name)->state, ServerStatus::State::Connected);
    WindowFixture::settle();
    QVERIFY(focus());
    QVERIFY2(!window().findChild<StatusLine *>()->isAncestorOf(focus()), qPrintable(focusName()));
    QVERIFY2(!qobject_cast<QAbstractButton *>(focus()), qPrintable(focusName()));
    const auto *servers = window().findChild<ServersPane *>();
    QVERIFY2(m_window->explore().isAncestorOf(focus()) || servers->isAncestorOf(focus()), qPrintable(focusName()));
    delete dialog.data();
}

QTEST_MAIN(TestWindowFocus)
#include "tst_windowfocus.moc"
