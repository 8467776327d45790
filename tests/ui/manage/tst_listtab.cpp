// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/manage/list/listbar.h"
#include "ui/manage/list/listtab.h"
#include "ui/models/groups/groupchange.h"
#include "ui/models/programs/ownservers.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowstabledelegate.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The list of our own servers over a real engine.
class TestListTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup();
    void saysHowToBeginWhileThereIsNone();
    void listsServersSortedByName();
    void filtersOverAllColumns();
    void standsInGroupsThatCanBeFolded();
    void keepsWhatIsChosenWhenItChangesItsGroup();
    void aServerIsDraggedIntoAnotherGroup();
    void asksForTheMenuOfAGroup();
    void switchesSeveralOffAndOn();
    void connectsWhatIsChosen();
    void offersOnlyWhatCanBeDone();
    void asksForRemovalOfAllThatAreChosen();
    void showsBothEndsOfACommand();
    void showsNoSecret();
    void opensAServerByEnter();

private:
    void add(const QString &name, const QString &group = {});
    void choose(const QStringList &names) const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_tab->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QList<QAction *> all = m_tab->table()->actions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ListTab> m_tab;
};

void TestListTab::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_tab = std::make_unique<ListTab>(*m_engine->link, nullptr);
    m_tab->resize(1000, 400);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    QTRY_VERIFY(m_engine->link->isReady());
}

void TestListTab::cleanup()
{
    m_tab.reset();
    m_engine.reset();
}

void TestListTab::add(const QString &name, const QString &group)
{
    ServerEntry entry = EngineFixture::fakeEntry(name);
    entry.group = group;
    QVERIFY(!m_engine->add(entry).isEmpty());
}

void TestListTab::choose(const QStringList &names) const
{
    QAbstractItemModel *model = m_tab->table()->model();
    QItemSelectionModel *selection = m_tab->table()->selectionModel();
    selection->clear();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (names.contains(cell(row, OwnServers::Name))) {
            selection->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

void TestListTab::saysHowToBeginWhileThereIsNone()
{
    QTRY_VERIFY(!m_tab->table()->isVisible());
    auto *notice = m_tab->findChild<Notice *>();
    QSignalSpy wanted(m_tab.get(), &ListTab::addRequested);
    notice->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    add(u"one"_s);
    QTRY_VERIFY(m_tab->table()->isVisible());
}

void TestListTab::listsServersSortedByName()
{
    for (const QString &name : {u"beta"_s, u"Alpha"_s, u"gamma"_s}) {
        add(name);
    }
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, OwnServers::Name), u"Alpha"_s);
    QCOMPARE(cell(2, OwnServers::Name), u"gamma"_s);
    m_tab->table()->sortByColumn(OwnServers::Name, Qt::DescendingOrder);
    QCOMPARE(cell(0, OwnServers::Name), u"gamma"_s);
    QCOMPARE(cell(0, OwnServers::Transport), u"stdio"_s);
}

void TestListTab::filtersOverAllColumns()
{
    add(u"alpha"_s, u"Zoo"_s); // a word that no path of a server holds
    add(u"beta"_s, u"Home"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    m_tab->bar()->filter()->setText(u"zoo"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
    const QModelIndex group = m_tab->table()->model()->index(0, 0);
    QCOMPARE(group.data().toString(), u"Zoo"_s);
    QCOMPARE(m_tab->table()->model()->index(0, OwnServers::Name, group).data().toString(), u"alpha"_s);
}

void TestListTab::standsInGroupsThatCanBeFolded()
{
    add(u"alpha"_s, u"Work"_s);
    add(u"beta"_s, u"Home"_s);
    add(u"gamma"_s);
    GroupedTree *table = m_tab->table();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const QModelIndex home = table->model()->index(0, 0);
    QCOMPARE(home.data().toString(), u"Home"_s);
    QCOMPARE(table->model()->index(2, 0).data().toString(), u"No group"_s);
    QVERIFY(table->isExpanded(home));
    table->setFocus();
    table->setCurrentIndex(home);
    QCOMPARE(m_tab->chosen(), QStringList()); // a heading is no server
    QVERIFY(!action(u"Connect"_s)->isEnabled());
    QSignalSpy folded(table, &GroupedTree::foldedChanged);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!table->isExpanded(home));
    QCOMPARE(table->folded(), QSet<QString>{u"Home"_s});
    QCOMPARE(folded.size(), 1);
    m_tab->bar()->filter()->setText(u"beta"_s); // what is found is seen
    QVERIFY(table->isExpanded(table->model()->index(0, 0)));
    QCOMPARE(table->folded(), QSet<QString>{u"Home"_s});
    m_tab->bar()->filter()->clear();
    QVERIFY(!table->isExpanded(table->model()->index(0, 0)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(table->isExpanded(table->model()->index(0, 0)));
    QVERIFY(table->folded().isEmpty());
}

void TestListTab::keepsWhatIsChosenWhenItChangesItsGroup()
{
    add(u"alpha"_s, u"Work"_s);
    add(u"beta"_s, u"Work"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
    const QString id = m_engine->link->serverByName(u"beta"_s)->entry.id;
    m_tab->table()->setCurrentKey(id);
    QCOMPARE(m_tab->chosen(), QStringList{id});
    QSignalSpy wanted(m_tab.get(), &ListTab::moveRequested);
    action(u"Move to group…"_s)->trigger();
    QCOMPARE(wanted.first().first().toStringList(), QStringList{id});
    askMoveToGroup(*m_engine->link, {id}, u"Home"_s, m_tab.get(), [](const Result<> &moved) { QVERIFY(moved); });
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    QCOMPARE(m_tab->chosen(), QStringList{id});
    QCOMPARE(m_tab->table()->currentKey(), id);
}

void TestListTab::aServerIsDraggedIntoAnotherGroup()
{
    add(u"alpha"_s, u"Work"_s);
    add(u"beta"_s, u"Home"_s);
    GroupedTree *table = m_tab->table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->dragEnabled() && table->acceptDrops());
    connect(table, &GroupedTree::droppedInGroup, m_tab.get(), [this](const QStringList &ids, const QString &group) {
        askMoveToGroup(*m_engine->link, ids, group, m_tab.get(), [](const Result<> &moved) { QVERIFY(moved); });
    });
    const QModelIndex home = table->model()->index(0, 0);
    const QModelIndex alpha = table->model()->index(0, 0, table->model()->index(1, 0));
    const std::unique_ptr<QMimeData> data(table->model()->mimeData({alpha}));
    const auto drop = [&](const QPoint &place) { // as the window system tells it
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &move);
        QDropEvent dropped(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        dropped.setAccepted(false);
        QApplication::sendEvent(table->viewport(), &dropped);
        return move.isAccepted() && dropped.isAccepted();
    };
    QVERIFY(!drop(table->visualRect(table->model()->index(1, 0)).center())); // it is in there
    QVERIFY(drop(table->visualRect(home).center()));
    QTRY_COMPARE(m_engine->link->serverByName(u"alpha"_s)->entry.group, u"Home"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->rowCount(table->model()->index(0, 0)), 2);
}

void TestListTab::asksForTheMenuOfAGroup()
{
    add(u"alpha"_s, u"Work"_s);
    GroupedTree *table = m_tab->table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QSignalSpy menu(m_tab.get(), &ListTab::groupMenuRequested);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table->viewport(), &byKey);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().first().toString(), u"Work"_s);
}

void TestListTab::switchesSeveralOffAndOn()
{
    for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
        add(name);
    }
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 3);
    choose({u"alpha"_s, u"gamma"_s});
    action(u"Switch on or off"_s)->trigger();
    QTRY_VERIFY(m_engine->link->serverByName(u"alpha"_s)->entry.disabled
                && m_engine->link->serverByName(u"gamma"_s)->entry.disabled);
    QVERIFY(!m_engine->link->serverByName(u"beta"_s)->entry.disabled);
    QTRY_COMPARE(cell(0, OwnServers::State), u"Off"_s);
    choose({u"alpha"_s, u"gamma"_s});
    action(u"Switch on or off"_s)->trigger();
    QTRY_VERIFY(!m_engine->link->serverByName(u"alpha"_s)->entry.disabled);
}

void TestListTab::connectsWhatIsChosen()
{
    add(u"alpha"_s);
    add(u"beta"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    choose({u"alpha"_s, u"beta"_s});
    action(u"Connect"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, OwnServers::State), u"Connected"_s, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, OwnServers::State), u"Connected"_s, 10'000);
    QCOMPARE(m_tab->chosen().size(), 2); // what changes in the rows keeps what is chosen
    action(u"Disconnect"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, OwnServers::State), u"Disconnected"_s, 10'000);
}

void TestListTab::offersOnlyWhatCanBeDone()
{
    add(u"alpha"_s);
    add(u"beta"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 2);
    choose({u"alpha"_s});
    QVERIFY(action(u"Connect"_s)->isEnabled() && !action(u"Disconnect"_s)->isEnabled());
    action(u"Connect"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, OwnServers::State), u"Connected"_s, 10'000);
    QVERIFY(!action(u"Connect"_s)->isEnabled() && action(u"Disconnect"_s)->isEnabled());
    QSignalSpy opened(m_tab.get(), &ListTab::openRequested);
    action(u"Show in Explore"_s)->trigger();
    QCOMPARE(opened.value(0).value(0).toString(), m_engine->link->serverByName(u"alpha"_s)->entry.id);
    choose({u"alpha"_s, u"beta"_s});
    QVERIFY(action(u"Connect"_s)->isEnabled() && action(u"Disconnect"_s)->isEnabled());
    QVERIFY(!action(u"Show in Explore"_s)->isEnabled());
}

void TestListTab::asksForRemovalOfAllThatAreChosen()
{
    for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
        add(name);
    }
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 3);
    QSignalSpy removal(m_tab.get(), &ListTab::removeRequested);
    choose({u"alpha"_s, u"beta"_s});
    QVERIFY(!action(u"Edit…"_s)->isEnabled()); // of one alone
    action(u"Remove…"_s)->trigger();
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.first().first().toStringList().size(), 2);
    QCOMPARE(m_engine->link->servers().size(), 3); // nobody was asked yet
}

void TestListTab::showsBothEndsOfACommand()
{
    add(u"one"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
    const QModelIndex command = m_tab->table()->model()->index(0, OwnServers::Target);
    const auto *delegate = qobject_cast<const RowsTableDelegate *>(m_tab->table()->itemDelegateForIndex(command));
    QVERIFY(delegate);
    QCOMPARE(delegate->elideOf(command), Qt::ElideMiddle);
    QCOMPARE(delegate->elideOf(command.siblingAtColumn(OwnServers::Name)), Qt::ElideRight);
}

void TestListTab::showsNoSecret()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"alpha"_s, {u"--token"_s, u"swordfish1"_s});
    QVERIFY(!m_engine->add(entry).isEmpty());
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
    QVERIFY2(!cell(0, OwnServers::Target).contains(u"swordfish"_s), qPrintable(cell(0, OwnServers::Target)));
    QVERIFY(cell(0, OwnServers::Target).contains(u"--token"_s));
}

void TestListTab::opensAServerByEnter()
{
    add(u"alpha"_s);
    QTRY_COMPARE(m_tab->table()->model()->rowCount(), 1);
    m_tab->table()->setCurrentIndex(m_tab->table()->model()->index(0, 0));
    m_tab->table()->setFocus();
    QSignalSpy opened(m_tab.get(), &ListTab::openRequested);
    QTest::keyClick(m_tab->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(m_tab->table(), Qt::Key_Slash);
    QTRY_COMPARE(m_tab->focusWidget(), m_tab->bar()->filter());
}

QTEST_MAIN(TestListTab)
#include "tst_listtab.moc"
