// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window with a real engine: back and forward, windows of their own, the status line.
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/journal/journalview.h"
#include "ui/models/draftstore.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/settings/settingspage.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/splittabs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusbutton.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestWindowPlaces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void backAndForwardLeadThroughPagesViewsAndTools();
    void backOpensATabThatWasClosedAndStepsOverAServerThatIsGone();
    void whatWasTypedIsThereAfterGoingBack();
    void theMousesButtonsGoBackAndForwardToo();
    void keysWorkInAWindowOfItsOwn();
    void closingTheMainWindowClosesTheOthersAndTheNextStartOpensThem();
    void theStatusLineSaysWhatGoesOnAndLeadsThere();
    void aClickOnACountLeadsToAServerInThatState();
    void filesAreAskedForWhereTheyWillBeShown();
    void aJournalThatIsShutLeavesItsRoomToThePage();
    void afterASuddenEndItOffersToConnectAgain();
    void thereIsRoomOnASmallScreen();

private:
    void open();
    void trigger(CommandId id) { m_window->commands()->action(id)->trigger(); }
    [[nodiscard]] bool can(CommandId id) const { return m_window->commands()->action(id)->isEnabled(); }
    [[nodiscard]] ExplorePage *explore() const { return m_window->findChild<ExplorePage *>(); }
    [[nodiscard]] ServerView *view() const { return m_window->findChild<ServerView *>(); }
    [[nodiscard]] StatusButton *activity() const { return m_window->findChild<StatusButton *>(u"status:activity:0"_s); }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<Theme> m_theme;
    StallLog m_stalls;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
    QStringList m_tools;
};

void TestWindowPlaces::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(QString());
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    m_theme = std::make_unique<Theme>();
    m_id = m_engine->addConnected(u"fake"_s);
    QVERIFY(!m_id.isEmpty());
    m_tools.clear();
    for (const Tool &tool : m_engine->link->tools(m_id)->tools) {
        m_tools.append(tool.name);
    }
    QVERIFY(m_tools.size() > 2);
    open();
}

void TestWindowPlaces::open()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_engine->link, *m_drafts, *m_state, *m_theme, m_stalls,
                                                              *m_engine->desk, m_engine->paths().policyFile()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents(); // windows that are opened again
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowPlaces::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestWindowPlaces::backAndForwardLeadThroughPagesViewsAndTools()
{
    QVERIFY(!can(CommandId::GoBack) && !can(CommandId::GoForward));
    explore()->openServer(m_id);
    view()->chooseTool(m_tools.at(1));
    view()->chooseTool(m_tools.at(2));
    view()->tabs()->turnTo(view()->tabs()->page(u"log"_s));
    trigger(CommandId::MonitorPage);
    trigger(CommandId::GoBack);
    QCOMPARE(view()->spot().pane, u"log"_s);
    QVERIFY(view()->isVisible());
    trigger(CommandId::GoBack);
    QCOMPARE(view()->spot(), (ServerSpot{m_id, u"tools"_s, m_tools.at(2)}));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view()->spot(), (ServerSpot{m_id, u"tools"_s, m_tools.at(1)}));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view()->spot().subject, m_tools.at(2));
    m_window->findChild<QToolButton *>(u"top:forward"_s)->click();
    m_window->findChild<QToolButton *>(u"top:forward"_s)->click();
    QVERIFY(!view()->isVisible());
    QVERIFY(!can(CommandId::GoForward) && can(CommandId::GoBack));
}

void TestWindowPlaces::backOpensATabThatWasClosedAndStepsOverAServerThatIsGone()
{
    const QString other = m_engine->addFake(u"other"_s);
    explore()->openServer(m_id);
    view()->chooseTool(m_tools.at(1));
    explore()->openServer(other);
    trigger(CommandId::MonitorPage);
    explore()->closeServer(m_id);
    bool done = false;
    m_engine->link->removeServer(other, m_window.get(), [&](const Result<> &) { done = true; });
    QTRY_VERIFY(done && !m_engine->link->server(other));
    QTRY_VERIFY(!view());
    trigger(CommandId::GoBack);
    QTRY_VERIFY(view() && view()->spot() == (ServerSpot{m_id, u"tools"_s, m_tools.at(1)}));
}

void TestWindowPlaces::whatWasTypedIsThereAfterGoingBack()
{
    explore()->openServer(m_id);
    view()->openResource(u"note://first"_s);
    trigger(CommandId::MonitorPage);
    trigger(CommandId::ExplorePage);
    auto *address = view()->findChild<QLineEdit *>(u"resource:address"_s);
    QTRY_VERIFY(address->isVisible());
    address->setFocus();
    QTest::keyClicks(address, u"typed"_s);
    const QString typed = address->text();
    address->clearFocus();
    view()->openResource(u"note://second"_s);
    trigger(CommandId::GoBack);
    QCOMPARE(address->text(), typed);
}

void TestWindowPlaces::theMousesButtonsGoBackAndForwardToo()
{
    trigger(CommandId::MonitorPage);
    QTest::mouseClick(m_window->centralWidget(), Qt::BackButton);
    QVERIFY(explore()->isVisible());
    QTest::mouseClick(m_window->centralWidget(), Qt::ForwardButton);
    QVERIFY(!explore()->isVisible());
}

void TestWindowPlaces::keysWorkInAWindowOfItsOwn()
{
    explore()->openServer(m_id);
    view()->chooseTool(m_tools.at(1));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QWidget *pane = view()->tabs()->page(u"tools"_s);
    QWidget *window = pane->window();
    QVERIFY(window != m_window.get());
    QCOMPARE(window->windowTitle(), u"Tools – fake – Signalbox"_s);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F9);
    QTRY_COMPARE(pane->window(), m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTRY_VERIFY(view()->tabs()->isApart(pane));
    trigger(CommandId::BringBack);
    QVERIFY(!view()->tabs()->isApart(pane));
    QVERIFY(!can(CommandId::BringBack));
}

void TestWindowPlaces::closingTheMainWindowClosesTheOthersAndTheNextStartOpensThem()
{
    explore()->openServer(m_id);
    ServerView *shown = view();
    trigger(CommandId::DetachServer);
    const QPointer<QWidget> window = shown->window();
    QVERIFY(window != m_window.get() && window->isVisible());
    m_window->close();
    QVERIFY(!window->isVisible());
    m_window.reset();
    QVERIFY(!window);
    open();
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(all, [this](const QWidget *one) {
        return one != m_window.get() && one->isVisible() && one->findChild<ServerView *>();
    }));
}

void TestWindowPlaces::theStatusLineSaysWhatGoesOnAndLeadsThere()
{
    QVERIFY(!activity()->isVisible());
    explore()->openServer(m_id);
    view()->openCall(u"sleep"_s, R"({"ms":60000})");
    view()->call();
    QTRY_VERIFY_WITH_TIMEOUT(activity()->isVisible(), 10'000);
    QVERIFY2(activity()->words().startsWith(u"fake.sleep · "_s), qPrintable(activity()->words()));
    trigger(CommandId::MonitorPage);
    activity()->click();
    QCOMPARE(view()->spot(), (ServerSpot{m_id, u"tools"_s, u"sleep"_s}));
    view()->cancelCall();
    QTRY_VERIFY(!activity()->isVisible());
}

void TestWindowPlaces::aClickOnACountLeadsToAServerInThatState()
{
    auto *connected = m_window->findChild<StatusButton *>(u"status:servers:0"_s);
    QCOMPARE(connected->words(), u"1 connected"_s);
    connected->click();
    QCOMPARE(explore()->currentServer(), m_id);
}

void TestWindowPlaces::aJournalThatIsShutLeavesItsRoomToThePage()
{
    auto *journal = m_window->findChild<JournalView *>();
    const auto hasRoom = [this] { // nothing lies between the page and the window's lower edge but the journal's bar
        const auto *view = m_window->findChild<JournalView *>();
        const auto *column = qobject_cast<QSplitter *>(view->parentWidget());
        const auto *page = m_window->findChild<QSplitter *>(u"serversAndPage"_s);
        return view->height() < 40 && view->geometry().bottom() == column->height() - 1
               && page->height() + view->height() + column->handleWidth() == column->height();
    };
    const int open = journal->height();
    trigger(CommandId::ToggleJournal);
    QTRY_VERIFY(hasRoom());
    for (const CommandId page : {CommandId::MonitorPage, CommandId::ExplorePage, CommandId::JournalPage,
                                 CommandId::PolicyPage, CommandId::ServersPage, CommandId::SettingsPage}) {
        trigger(page);
        if (page != CommandId::JournalPage && page != CommandId::ServersPage) {
            QTRY_VERIFY(hasRoom());
        }
    }
    m_window->resize(m_window->width(), m_window->height() - 100);
    QTRY_VERIFY(hasRoom());
    m_window->resize(m_window->width(), m_window->height() + 100);
    QTRY_VERIFY(hasRoom());
    m_window->close();
    this->open();
    QTRY_VERIFY(hasRoom());
    trigger(CommandId::ToggleJournal);
    journal = m_window->findChild<JournalView *>();
    QTRY_COMPARE(journal->height(), open);
    trigger(CommandId::JournalPage);
    trigger(CommandId::ExplorePage);
    QTRY_COMPARE(journal->height(), open); // and the page has not become all of the window's
}

void TestWindowPlaces::afterASuddenEndItOffersToConnectAgain()
{
    const auto bar = [this] { return m_window->findChild<QWidget *>(u"reconnect"_s); };
    QVERIFY(!bar()->isVisible());
    const QString other = m_engine->addFake(u"other"_s);
    QTRY_VERIFY(m_engine->link->server(other));
    QVERIFY(m_state->value(u"connected/servers"_s).toStringList().contains(m_id)
            || QTest::qWaitFor([&] { return m_state->value(u"connected/servers"_s).toStringList().contains(m_id); }));
    m_window.reset(); // without having been closed
    m_engine->link->disconnectServer(m_id);
    QTRY_COMPARE(m_engine->link->server(m_id)->state, ServerStatus::State::Disconnected);
    open();
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(m_engine->link->server(m_id)->state, ServerStatus::State::Disconnected); // nothing starts unasked
    bool isKept = true; // another sudden end, while it is connecting, loses nothing
    const auto watching = connect(m_engine->link.get(), &EngineLink::serverChanged, this, [&] {
        isKept = isKept && m_state->value(u"connected/servers"_s).toStringList().contains(m_id);
    });
    m_window->findChild<QPushButton *>(u"reconnect:again"_s)->click();
    QVERIFY(m_state->value(u"connected/servers"_s).toStringList().contains(m_id));
    QTRY_COMPARE(m_engine->link->server(m_id)->state, ServerStatus::State::Connected);
    disconnect(watching);
    QVERIFY(isKept);
    QCOMPARE(m_engine->link->server(other)->state, ServerStatus::State::Disconnected); // it was not
    QVERIFY(!bar()->isVisible());
    m_window->close(); // a planned end
    m_window.reset();
    m_engine->link->disconnectServer(m_id);
    QTRY_COMPARE(m_engine->link->server(m_id)->state, ServerStatus::State::Disconnected);
    open();
    QVERIFY(!bar()->isVisible());
}

/// The window fits the screen at first, and can be made as small as half of 1440 × 900.
void TestWindowPlaces::thereIsRoomOnASmallScreen()
{
    const MainWindow first(MainWindow::Parts{*m_engine->link, *m_drafts, *m_state, *m_theme, m_stalls, *m_engine->desk,
                                             m_engine->paths().policyFile()});
    const QSize room = first.screen()->availableGeometry().size();
    QVERIFY(first.width() <= room.width() && first.height() < room.height());
    explore()->openServer(m_id);
    view()->chooseTool(m_tools.at(1));
    const QSize least = (QSizeF(720, 450) * metricsOf(m_window.get()).px(100) / 100).toSize();
    for (const CommandId page : {CommandId::ExplorePage, CommandId::JournalPage, CommandId::MonitorPage,
                                 CommandId::PolicyPage, CommandId::SettingsPage, CommandId::ServersPage}) {
        trigger(page);
        QCoreApplication::processEvents();
        m_window->resize(least);
        QCoreApplication::processEvents();
        QVERIFY2(m_window->width() <= least.width() && m_window->height() <= least.height(),
                 qPrintable(u"%1: %2 × %3"_s.arg(int(page)).arg(m_window->width()).arg(m_window->height())));
    }
}

void TestWindowPlaces::filesAreAskedForWhereTheyWillBeShown()
{
    const QList<std::pair<CommandId, QWidget *>> commands{
        {CommandId::OpenSession, m_window->findChild<JournalView *>()},
        {CommandId::ImportSettings, m_window->findChild<SettingsPage *>()}};
    for (const auto &[command, page] : commands) {
        trigger(command);
        QTRY_VERIFY(page->isVisible() && page->height() > m_window->height() / 2); // it alone
        const QPointer<QFileDialog> dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
}

QTEST_MAIN(TestWindowPlaces)
#include "tst_windowplaces.moc"
