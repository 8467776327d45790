// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/manage/list/listtab.h"
#include "ui/manage/programs/matrixview.h"
#include "ui/servers/serverspane.h"
#include "ui/widgets/groupedtree.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Which server the Server menu is about.
class TestServerCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theyNameTheServerTheyAreAbout();
    void onTheListTheyAreAboutTheChosenRow();
    void inTheMatrixTheyAreAboutTheChosenRow();
    void anAmpersandInANameIsNoMnemonic();

private:
    [[nodiscard]] QString text(CommandId id) const { return m_window->window->commands()->action(id)->text(); }
    [[nodiscard]] bool isOn(CommandId id) const { return m_window->window->commands()->action(id)->isEnabled(); }
    void turnTo(const QString &tab) const
    {
        m_window->run(CommandId::ServersPage);
        m_window->window->findChild<ServersPage *>()->turnTo(tab);
        WindowFixture::settle();
    }
    [[nodiscard]] EngineLink &link() const { return *m_window->engine.link; }

    std::unique_ptr<WindowFixture> m_window;
    QString m_grouped;
};

void TestServerCommands::initTestCase()
{
    m_window = std::make_unique<WindowFixture>(std::function<bool()>(), true);
    QVERIFY(m_window->openServer());
    m_grouped = link().serverByName(u"grouped"_s)->entry.id;
}

void TestServerCommands::theyNameTheServerTheyAreAbout()
{
    m_window->run(CommandId::ExplorePage);
    QCOMPARE(text(CommandId::RemoveServer), u"Re&move “fake”…"_s);
    QCOMPARE(text(CommandId::ToggleConnection), u"Dis&connect “fake”"_s);
    const QList<PaletteItem> items = m_window->window->commands()->items();
    QVERIFY(std::ranges::contains(items, u"Restart “fake”"_s, &PaletteItem::text));
}

void TestServerCommands::onTheListTheyAreAboutTheChosenRow()
{
    turnTo(u"list"_s);
    auto *table = m_window->window->findChild<ListTab *>()->table();
    table->setCurrentKey(m_grouped);
    QTRY_COMPARE(text(CommandId::RemoveServer), u"Re&move “grouped”…"_s);
    m_window->window->findChild<ServersPane *>()->setCurrent(m_window->id); // as what happens in Explore does
    m_window->run(CommandId::ServersPage);
    QCOMPARE(text(CommandId::RemoveServer), u"Re&move “grouped”…"_s);
    QCOMPARE(text(CommandId::ToggleConnection), u"&Connect “grouped”"_s);
    QVERIFY(!isOn(CommandId::RestartServer)); // it is not connected
    m_window->run(CommandId::ExplorePage);
    QCOMPARE(text(CommandId::RemoveServer), u"Re&move “fake”…"_s);
}

void TestServerCommands::inTheMatrixTheyAreAboutTheChosenRow()
{
    m_window->run(CommandId::ExplorePage);
    m_window->window->findChild<ServersPane *>()->setCurrent(m_window->id);
    turnTo(u"programs"_s);
    m_window->waitForRows();
    auto *view = m_window->window->findChild<MatrixView *>();
    QTRY_VERIFY(view->isVisible());
    view->setCurrent(u"grouped"_s, u"name"_s);
    QTRY_COMPARE(text(CommandId::RemoveServer), u"Re&move “grouped”…"_s);
    m_window->window->commands()->action(CommandId::ToggleConnection)->trigger();
    QTRY_COMPARE(link().server(m_grouped)->state, ServerStatus::State::Connected);
    QCOMPARE(link().server(m_window->id)->state, ServerStatus::State::Connected);
    link().disconnectServer(m_grouped);
    QTRY_COMPARE(link().server(m_grouped)->state, ServerStatus::State::Disconnected);

    turnTo(u"programs"_s);
    const QAbstractItemModel &model = *view->model();
    QString foreign; // is in other programs alone
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QString name = model.index(row, 0, parent).data().toString();
            if (!link().serverByName(name)) {
                foreign = name;
            }
        }
    }
    QVERIFY(!foreign.isEmpty());
    view->setCurrent(foreign, u"name"_s);
    QTRY_VERIFY(!isOn(CommandId::RemoveServer));
    QCOMPARE(text(CommandId::RemoveServer), u"Re&move…"_s);
}

void TestServerCommands::anAmpersandInANameIsNoMnemonic()
{
    QWidget host;
    CommandSet commands(&host);
    commands.setTarget(u"this & that"_s, false);
    QCOMPARE(commands.action(CommandId::EditServer)->text(), u"&Edit “this && that”…"_s);
    const QList<PaletteItem> items = commands.items();
    QVERIFY(std::ranges::contains(items, u"Edit “this & that”…"_s, &PaletteItem::text));
    commands.setTarget({}, false);
    QCOMPARE(commands.action(CommandId::EditServer)->text(), u"&Edit…"_s);
}

QTEST_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
