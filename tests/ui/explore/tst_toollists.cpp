// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/explore/callpane.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/toollistpane.h"
#include "ui/models/draftstore.h"
#include "ui/models/toollistmodel.h"
#include "ui/state/uistate.h"

#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestToolLists : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsTheToolsOfAllServers();
    void goesThroughTheOwnToolsByKey();
    void opensAToolAtItsServer();
    void goesBackToTheOwnList();

private:
    QListView *all() const
    {
        const QList<QListView *> views = m_page->findChildren<QListView *>(u"allTools:list"_s);
        const auto seen = std::ranges::find_if(views, &QWidget::isVisible);
        return seen == views.end() ? nullptr : *seen;
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; all() && row < all()->model()->rowCount(); ++row) {
            texts.append(all()->model()->index(row, 0).data().toString());
        }
        return texts;
    }
    QString shownTool() const
    {
        for (const CallPane *pane : m_page->findChildren<CallPane *>()) {
            if (pane->isVisible()) {
                return pane->hasTool() ? pane->tool().name : QString();
            }
        }
        return {};
    }
    void showAll() const
    {
        for (ToolListPane *pane : m_page->findChildren<ToolListPane *>()) {
            if (pane->isVisible()) {
                emit pane->allServersWanted();
            }
        }
        QTRY_VERIFY(all());
    }
    QString addServer(ServerFolder &folder, const QString &name, const QByteArrayList &tools)
    {
        QByteArrayList entries;
        for (const QByteArray &tool : tools) {
            entries.append(R"({"name":")" + tool + R"(","inputSchema":{"type":"object"}})");
        }
        folder.setTools(entries);
        const QString id = m_engine->add(folder.entry(name));
        m_engine->connectTo(id);
        return id;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ExplorePage> m_page;
    std::unique_ptr<ServerFolder> m_one;
    std::unique_ptr<ServerFolder> m_two;
    QString m_first;
    QString m_second;
};

void TestToolLists::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
    m_one = std::make_unique<ServerFolder>();
    m_two = std::make_unique<ServerFolder>();
    m_first = addServer(*m_one, u"one"_s, {"alpha", "beta"});
    m_second = addServer(*m_two, u"two"_s, {"gamma", "delta"});
    m_page = std::make_unique<ExplorePage>(*m_engine->link, *m_drafts, *m_state);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->openServer(m_first);
    QTRY_COMPARE(shownTool(), u"alpha"_s);
}

void TestToolLists::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestToolLists::listsTheToolsOfAllServers()
{
    showAll();
    QTRY_COMPARE(rows(), QStringList({u"one"_s, u"alpha"_s, u"beta"_s, u"two"_s, u"gamma"_s, u"delta"_s}));
    QCOMPARE(all()->currentIndex().row(), 1);
    QTest::keyClick(all(), Qt::Key_Up);
    QTest::keyClick(all(), Qt::Key_Left); // on the head
    QCOMPARE(rows(), QStringList({u"one"_s, u"two"_s, u"gamma"_s, u"delta"_s}));
    QCOMPARE(shownTool(), u"alpha"_s);
}

void TestToolLists::goesThroughTheOwnToolsByKey()
{
    showAll();
    QTRY_COMPARE(all()->currentIndex().row(), 1);
    QTest::keyClick(all(), Qt::Key_Down);
    QCOMPARE(shownTool(), u"beta"_s);
    QTest::keyClick(all(), Qt::Key_Down);
    QTest::keyClick(all(), Qt::Key_Down); // another server's: until it is asked for, nothing jumps
    QCOMPARE(shownTool(), u"beta"_s);
    QCOMPARE(m_page->currentServer(), m_first);
}

void TestToolLists::opensAToolAtItsServer()
{
    showAll();
    QTRY_COMPARE(rows().size(), 6);
    all()->setCurrentIndex(all()->model()->index(5, 0));
    QTest::keyClick(all(), Qt::Key_Return);
    QTRY_COMPARE(m_page->currentServer(), m_second);
    QTRY_COMPARE(shownTool(), u"delta"_s);
    QTRY_VERIFY(all()); // there the list is that of all as well
    QTRY_COMPARE(all()->currentIndex().data().toString(), u"delta"_s);
}

void TestToolLists::goesBackToTheOwnList()
{
    showAll();
    QToolButton *own = nullptr;
    for (QToolButton *button : m_page->findChildren<QToolButton *>(u"allTools:own"_s)) {
        own = button->isVisible() ? button : own;
    }
    QVERIFY(own);
    own->click();
    QVERIFY(!all());
    QVERIFY(!m_state->value(u"tools/allServers"_s).isValid());
}

QTEST_MAIN(TestToolLists)
#include "tst_toollists.moc"
