// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/explore/serverview.h"
#include "ui/models/draftstore.h"
#include "ui/state/uistate.h"
#include "ui/widgets/latepage.h"
#include "ui/widgets/splittabs.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

void offer(const ServerFolder &folder, const QByteArray &capabilities)
{
    folder.setResult(
        u"initialize"_s,
        R"({"protocolVersion":"2025-11-25","serverInfo":{"name":"folderserver","version":"1"},"capabilities":)"
            + capabilities + '}');
    folder.setResult(u"resources.list"_s, R"({"resources":[{"uri":"note://a","name":"a"}]})");
    folder.setResult(u"resources.templates.list"_s, R"({"resourceTemplates":[]})");
    folder.setResult(u"resources.read"_s, R"({"contents":[{"uri":"note://a","text":"one"}]})");
}

} // namespace

class TestServerView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsResourcesOnlyWhereTheyAreOffered();
    void callsAndReadsWhatIsShown();
    void readsTheListThatIsShownAgain();
    void aFailureIsToldOnTheOverview();
    void aFailureLeavesWhoTypesWhereTheyAre();
    void callsWhatIsSeenWhenTheFocusIsBesideIt();
    void makesItsPanesOneInATurn();
    void whatIsOpenedIsThereAtOnce();
    void countsInPanesThatNobodySaw();

private:
    void open(const QByteArray &capabilities)
    {
        offer(m_folder, capabilities);
        m_id = m_engine->add(m_folder.entry(u"notes"_s));
        show();
    }
    void show()
    {
        m_view = std::make_unique<ServerView>(*m_engine->link, *m_drafts, *m_state, m_id);
        m_view->resize(1100, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void crash() ///< and is seen to have failed
    {
        m_engine->call(u"fake"_s, u"crash"_s);
        QVERIFY(m_engine->becomes(m_id, ServerStatus::State::Failed));
    }
    [[nodiscard]] QString front() const { return m_view->tabs()->keyOf(m_view->tabs()->current()); }
    [[nodiscard]] qsizetype panesThere() const
    {
        return std::ranges::count_if(m_view->tabs()->pages(),
                                     [](QWidget *page) { return static_cast<LatePage *>(page)->known() != nullptr; });
    }
    QTabBar *tabs() const { return m_view->findChild<QTabBar *>(u"server:tabs"_s); }
    [[nodiscard]] bool offers(const QString &view) const
    {
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            if (tabs()->tabText(tab) == view) {
                return tabs()->isTabVisible(tab);
            }
        }
        return false;
    }

    ServerFolder m_folder;
    QString m_id;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ServerView> m_view;
};

void TestServerView::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(QString());
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
}

void TestServerView::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestServerView::showsResourcesOnlyWhereTheyAreOffered()
{
    open(R"({"tools":{}})");
    QVERIFY(offers(u"Resources"_s)); // nobody knows yet
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(!offers(u"Resources"_s));
    m_engine->link->disconnectServer(m_id);
    QTRY_VERIFY(offers(u"Resources"_s));
}

void TestServerView::callsAndReadsWhatIsShown()
{
    open(R"({"tools":{},"resources":{}})");
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(m_engine->link->resources(m_id));
    m_view->openResource(u"note://b"_s);
    QCOMPARE(m_view->findChild<QLineEdit *>(u"resource:address"_s)->text(), u"note://b"_s);
    QVERIFY(m_view->hasSubject());
    QVERIFY(!m_view->hasLastCall());
    m_view->call();
    QTRY_VERIFY(m_view->hasLastCall());
    QVERIFY(!m_view->isRunning());
    QVERIFY(m_view->panes().size() > 1);
}

void TestServerView::readsTheListThatIsShownAgain()
{
    open(R"({"tools":{},"resources":{}})");
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id));
    m_folder.setResult(u"resources.list"_s, R"({"resources":[{"uri":"note://a","name":"a"},{"uri":"note://b"}]})");
    m_view->openResource(u"note://a"_s);
    m_view->refreshList();
    QTRY_COMPARE(m_view->findChild<QListView *>(u"resources:list"_s)->model()->rowCount(), 2);
}

void TestServerView::aFailureIsToldOnTheOverview()
{
    m_id = m_engine->addConnected(u"fake"_s);
    show();
    QTRY_COMPARE(front(), u"tools"_s);
    crash();
    QTRY_COMPARE(front(), u"overview"_s);
    QVERIFY(!m_view->findChild<QWidget *>(u"server:failure"_s)->isVisible());
}

void TestServerView::aFailureLeavesWhoTypesWhereTheyAre()
{
    m_id = m_engine->addConnected(u"fake"_s);
    show();
    auto *filter = m_view->findChild<QLineEdit *>(u"tools:filter"_s);
    QTRY_VERIFY(filter->isVisible());
    filter->setFocus();
    crash();
    auto *strip = m_view->findChild<QWidget *>(u"server:failure"_s);
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(front(), u"tools"_s);
    QVERIFY(!strip->accessibleName().isEmpty());
    strip->findChild<QPushButton *>(u"server:failureDetails"_s)->click();
    QCOMPARE(front(), u"overview"_s);
    QVERIFY(!strip->isVisible());
}

void TestServerView::callsWhatIsSeenWhenTheFocusIsBesideIt()
{
    m_id = m_engine->addConnected(u"fake"_s);
    show();
    QTRY_COMPARE(front(), u"tools"_s);
    m_view->openCall(u"echo"_s, R"({"text":"north"})");
    m_view->tabs()->splitOff(m_view->tabs()->page(u"console"_s), Qt::Horizontal);
    QCOMPARE(front(), u"console"_s);
    QVERIFY(m_view->hasSubject());
    m_view->call();
    QTRY_VERIFY(m_view->hasLastCall() && !m_view->isRunning());
    m_view->tabs()->turnTo(m_view->tabs()->page(u"log"_s));
    QVERIFY(!m_view->hasSubject()); // what is not seen is not called
}

void TestServerView::makesItsPanesOneInATurn()
{
    m_id = m_engine->addConnected(u"fake"_s);
    m_view = std::make_unique<ServerView>(*m_engine->link, *m_drafts, *m_state, m_id);
    QCOMPARE(panesThere(), 1); // the log, which is not to miss anything
    m_view->show();
    QCOMPARE(front(), u"tools"_s);
    QCOMPARE(panesThere(), 2); // what is seen
    for (qsizetype there = 2; there < m_view->tabs()->pages().size(); ++there) {
        QCOMPARE(panesThere(), there);
        QCoreApplication::processEvents();
    }
    QCOMPARE(panesThere(), m_view->tabs()->pages().size());
}

void TestServerView::whatIsOpenedIsThereAtOnce()
{
    m_id = m_engine->addConnected(u"fake"_s);
    m_view = std::make_unique<ServerView>(*m_engine->link, *m_drafts, *m_state, m_id);
    m_view->openRequest(u"tools/list"_s, "{}");
    QCOMPARE(front(), u"raw"_s);
    QVERIFY(m_view->hasSubject());
    QCOMPARE(panesThere(), 2); // and the log
}

void TestServerView::countsInPanesThatNobodySaw()
{
    open(R"({"tools":{},"resources":{}})");
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id));
    m_view.reset();
    show(); // of a server whose lists are known
    const int resources = int(m_view->tabs()->order().indexOf(u"resources"_s));
    QTRY_COMPARE(tabs()->accessibleTabName(resources), u"Resources, 1"_s);
    QCOMPARE(front(), u"tools"_s);
}

QTEST_MAIN(TestServerView)
#include "tst_serverview.moc"
