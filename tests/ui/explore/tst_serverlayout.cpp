// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverlayout.h"
#include "ui/explore/serverview.h"
#include "ui/explore/threepanes.h"
#include "ui/models/draftstore.h"
#include "ui/state/layoutbook.h"
#include "ui/state/uistate.h"
#include "ui/widgets/splittabs.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestServerLayout : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void isTextThatHoldsOnlyWhatIsNotAsUsual();
    void nonsenseIsAsUsual();
    void eachServerIsShownAsItWasLeft();
    void aServerAsUsualLeavesNothing();
    void anotherToolIsChosenOnceItIsListed();
    void splitterSizesAreThoseOfTheServer();
    void sizesOfTheFoldedArrangementComeBack();
    void windowsAreOpenedAgainAtTheNextStart();
    void windowsOfServersThatAreGoneAreNot();
    void tabsStandInTheirOrderAtTheNextStart();
    void whatHappensAfterTheEndIsNotKept();
    void closingTheTabOfAPaneInAWindowBringsItBack();
    void theServerWhosePaneHasTheFocusIsCurrent();

private:
    void start(); ///< anew, with what was kept
    [[nodiscard]] ServerView *view() const { return m_page->findChild<ServerView *>(); }
    [[nodiscard]] QWidget *pane(const QString &key) const { return view()->tabs()->page(key); }
    [[nodiscard]] QByteArray kept(const QString &id) const { return LayoutBook(*m_state).layout(id); }
    void end() ///< as when the main window is closed
    {
        m_page->hideWindows();
        m_page.reset();
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ExplorePage> m_page;
    QString m_id;
};

void TestServerLayout::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(QString());
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    m_id = m_engine->addFake(u"fake"_s);
    QVERIFY(!m_id.isEmpty());
    start();
    m_page->openServer(m_id);
}

void TestServerLayout::start()
{
    m_page = std::make_unique<ExplorePage>(*m_engine->link, *m_drafts, *m_state);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents(); // what stood in windows
}

void TestServerLayout::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestServerLayout::isTextThatHoldsOnlyWhatIsNotAsUsual()
{
    QVERIFY(ServerLayout{}.toJson().isEmpty());
    ServerLayout layout;
    layout.panes.front = u"log"_s;
    layout.panes.second = {u"console"_s, u"network"_s};
    layout.panes.secondFront = u"network"_s;
    layout.panes.isBelow = true;
    layout.panes.sizes = {200, 300};
    layout.panes.windows = {{u"overview"_s, QByteArray("\0\1\xff", 3)}};
    layout.tool = u"größe\n\"x\""_s;
    layout.prompt = u"p"_s;
    layout.resource = u"note://a"_s;
    layout.splitters = {{u"toolsCallResult"_s, "state"}};
    QCOMPARE(ServerLayout::fromJson(layout.toJson()), layout);
    ServerLayout one;
    one.tool = u"t"_s;
    QCOMPARE(one.toJson(), R"({"tool":"t"})"_ba);
}

void TestServerLayout::nonsenseIsAsUsual()
{
    for (const QByteArray &text : {"["_ba, "[]"_ba, "7"_ba, R"({"tab":7,"second":{},"windows":[],"sizes":"x"})"_ba}) {
        QCOMPARE(ServerLayout::fromJson(text), ServerLayout{});
    }
}

void TestServerLayout::eachServerIsShownAsItWasLeft()
{
    view()->tabs()->turnTo(pane(u"log"_s));
    view()->tabs()->splitOff(pane(u"console"_s), Qt::Vertical);
    m_page->closeServer(m_id);
    QTRY_VERIFY(!view());
    m_page->openServer(m_id);
    QCOMPARE(view()->tabs()->plan().front, u"log"_s);
    QCOMPARE(view()->tabs()->plan().second, QStringList{u"console"_s});
    QVERIFY(view()->tabs()->plan().isBelow);
    const QString other = m_engine->addFake(u"other"_s);
    m_page->closeServer(m_id);
    QTRY_VERIFY(!view());
    m_page->openServer(other);
    QVERIFY(!view()->tabs()->plan().isSpread());
}

void TestServerLayout::aServerAsUsualLeavesNothing()
{
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_COMPARE(view()->tabs()->keyOf(view()->tabs()->current()), u"tools"_s);
    view()->tabs()->splitOff(pane(u"console"_s), Qt::Horizontal);
    m_page->closeServer(m_id);
    QVERIFY(!kept(m_id).isEmpty());
    QTRY_VERIFY(!view());
    m_page->openServer(m_id);
    view()->tabs()->bringBack(pane(u"console"_s));
    view()->tabs()->turnTo(pane(u"overview"_s));
    m_page->closeServer(m_id);
    QVERIFY2(kept(m_id).isEmpty(), kept(m_id).constData());
}

void TestServerLayout::anotherToolIsChosenOnceItIsListed()
{
    QVERIFY(m_engine->connectTo(m_id));
    const QList<Tool> &tools = m_engine->link->tools(m_id)->tools;
    QVERIFY(tools.size() > 1);
    const QString last = tools.constLast().name;
    view()->chooseTool(last);
    QCOMPARE(view()->spot().subject, last);
    end();
    m_engine->link->disconnectServer(m_id);
    QVERIFY(m_engine->becomes(m_id, ServerStatus::State::Disconnected));
    start();
    m_page->openServer(m_id);
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_COMPARE(view()->spot(), (ServerSpot{m_id, u"tools"_s, last}));
}

void TestServerLayout::splitterSizesAreThoseOfTheServer()
{
    view()->tabs()->turnTo(pane(u"tools"_s));
    auto *splitter = view()->findChild<QSplitter *>(u"toolsCallResult"_s);
    splitter->setSizes({700, 400});
    emit splitter->splitterMoved(500, 1); // by hand
    const int list = splitter->sizes().constFirst();
    const QString other = m_engine->addFake(u"other"_s);
    m_page->openServer(other);
    for (auto *one : m_page->findChildren<QSplitter *>(u"toolsCallResult"_s)) {
        if (one != splitter) {
            one->setSizes({400, 700});
            emit one->splitterMoved(200, 1);
        }
    }
    m_page->closeServer(m_id);
    m_page->closeServer(other);
    QTRY_VERIFY(!view());
    m_page->openServer(m_id);
    view()->tabs()->turnTo(pane(u"tools"_s));
    QTRY_COMPARE(view()->findChild<QSplitter *>(u"toolsCallResult"_s)->sizes().constFirst(), list);
}

void TestServerLayout::sizesOfTheFoldedArrangementComeBack()
{
    const QTemporaryDir folder;
    QList<int> set;
    for (const bool isAnew : {false, true}) {
        UiState state(folder.filePath(u"window.ini"_s));
        ThreePanes panes(u"three"_s);
        panes.setPanes(new QWidget, new QWidget, new QWidget, {200, 300, 400}, false);
        state.keepSplitter(&panes);
        state.keepSplitter(panes.listAndForm());
        panes.resize(500, 600);
        panes.show();
        QTRY_VERIFY(panes.isFolded());
        if (isAnew) {
            QCOMPARE(panes.listAndForm()->sizes(), set);
        } else {
            panes.listAndForm()->setSizes({450, 150});
            emit panes.listAndForm()->splitterMoved(450, 1); // by hand
            set = panes.listAndForm()->sizes();
        }
        panes.resize(1600, 600);
        QTRY_VERIFY(!panes.isFolded());
        QCOMPARE(panes.listAndForm()->orientation(), Qt::Horizontal);
    }
}

void TestServerLayout::windowsAreOpenedAgainAtTheNextStart()
{
    const QString other = m_engine->addFake(u"other"_s);
    m_page->openServer(other);
    m_page->detachServer();
    m_page->openServer(m_id);
    view()->tabs()->turnTo(pane(u"console"_s));
    m_page->detachPane();
    pane(u"console"_s)->window()->resize(444, 333);
    end();
    QVERIFY(QApplication::topLevelWidgets().isEmpty()
            || std::ranges::none_of(QApplication::topLevelWidgets(), &QWidget::isVisible));
    start();
    QList<ServerView *> views = m_page->findChildren<ServerView *>();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        views += window == m_page.get() ? QList<ServerView *>() : window->findChildren<ServerView *>();
    }
    QCOMPARE(views.size(), 2);
    QVERIFY(views.at(0)->tabs()->isDetached(pane(u"console"_s)));
    QCOMPARE(pane(u"console"_s)->window()->size(), QSize(444, 333));
    QVERIFY(views.at(1)->serverId() == other && views.at(1)->window() != m_page.get());
    QVERIFY(views.at(1)->isVisible());
    QVERIFY(m_engine->is(other, ServerStatus::State::Disconnected)); // looked at, not started
}

void TestServerLayout::windowsOfServersThatAreGoneAreNot()
{
    m_page->detachServer();
    end();
    bool done = false;
    m_engine->link->removeServer(m_id, m_engine->link.get(), [&](const Result<> &) { done = true; });
    QTRY_VERIFY(done && m_engine->link->servers().isEmpty());
    start();
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        QVERIFY(window == m_page.get() || !window->isVisible());
    }
}

void TestServerLayout::tabsStandInTheirOrderAtTheNextStart()
{
    const QString second = m_engine->addFake(u"second"_s);
    const QString third = m_engine->addFake(u"third"_s);
    m_page->openServer(second);
    m_page->openServer(third);
    auto *bar = m_page->findChild<QTabBar *>(u"explore:tabs"_s);
    bar->moveTab(2, 0); // as by hand
    bar->setCurrentIndex(1);
    QCOMPARE(m_page->currentServer(), m_id);
    end();
    start();
    const auto *tabs = m_page->findChild<SplitTabs *>();
    QTRY_COMPARE(tabs->order(), (QStringList{third, m_id, second}));
    QCOMPARE(m_page->currentServer(), m_id);
    QVERIFY(m_engine->is(third, ServerStatus::State::Disconnected));
    m_page->splitServer(Qt::Vertical);
    end();
    start();
    tabs = m_page->findChild<SplitTabs *>();
    QTRY_COMPARE(tabs->plan().second, QStringList{m_id});
    QVERIFY(tabs->plan().isBelow);
    for (const QString &id : {m_id, second, third}) {
        m_page->closeServer(id);
    }
    end();
    QVERIFY(!m_state->value(u"servers/open"_s).isValid()); // as usual: nothing is stored
}

void TestServerLayout::whatHappensAfterTheEndIsNotKept()
{
    m_page->detachServer();
    m_page->hideWindows();
    m_engine->addFake(u"late"_s); // tells the page of a change
    QCoreApplication::processEvents();
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        QVERIFY(window == m_page.get() || !window->isVisible());
    }
    m_page->closeServer(m_id);
    m_page.reset();
    start();
    QTRY_VERIFY(m_page->findChild<SplitTabs *>()->order().contains(m_id));
}

void TestServerLayout::closingTheTabOfAPaneInAWindowBringsItBack()
{
    view()->tabs()->turnTo(pane(u"console"_s));
    m_page->detachPane();
    QVERIFY(view()->tabs()->isDetached(pane(u"console"_s)));
    m_page->closeTab();
    QVERIFY(!view()->tabs()->isDetached(pane(u"console"_s)));
    m_page->closeTab();
    QTRY_VERIFY(!view());
}

void TestServerLayout::theServerWhosePaneHasTheFocusIsCurrent()
{
    view()->tabs()->turnTo(pane(u"tools"_s));
    m_page->detachPane();
    QWidget *window = pane(u"tools"_s)->window();
    const QString other = m_engine->addFake(u"other"_s);
    m_page->openServer(other);
    QCOMPARE(m_page->currentServer(), other);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->findChild<QLineEdit *>(u"tools:filter"_s)->setFocus();
    QTRY_COMPARE(m_page->currentServer(), m_id);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->findChild<QTabBar *>(u"explore:tabs"_s)->setFocus();
    QTRY_COMPARE(m_page->currentServer(), other);
}

QTEST_MAIN(TestServerLayout)
#include "tst_serverlayout.moc"
