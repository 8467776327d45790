// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/servers/groupdialog.h"
#include "ui/servers/serverspane.h"
#include "ui/widgets/groupedtree.h"
#include "ui/window/groupcommands.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Groups from the window's menus, over a real catalog.
class TestGroupCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void putsTheCurrentServerIntoAGroup();
    void takesItOutAgain();
    void renamesAGroupByItsMenu();
    void dissolvesAGroup();
    void connectsAndDisconnectsAllOfAGroup();
    void remembersWhatIsFolded();

private:
    [[nodiscard]] EngineLink &link() const { return *m_window->engine.link; }
    [[nodiscard]] QString groupOf(const QString &name) const { return link().serverByName(name)->entry.group; }
    QString add(const QString &name, const QString &group) const;
    void answer(const QString &name) const;
    void choose(const QString &group, const QString &text) const;

    std::unique_ptr<WindowFixture> m_window;
};

void TestGroupCommands::init()
{
    m_window = std::make_unique<WindowFixture>();
    QTRY_VERIFY(link().isReady());
}

QString TestGroupCommands::add(const QString &name, const QString &group) const
{
    ServerEntry entry = EngineFixture::fakeEntry(name);
    entry.group = group;
    return m_window->engine.add(entry);
}

/// Types into the dialog that is open, and accepts it.
void TestGroupCommands::answer(const QString &name) const
{
    auto *dialog = m_window->window->findChild<GroupDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QComboBox *>(u"groupDialog:name"_s);
    field->setEditText(name);
    dialog->findChild<QPushButton *>(u"groupDialog:accept"_s)->click();
}

void TestGroupCommands::choose(const QString &group, const QString &text) const
{
    m_window->window->findChild<GroupCommands *>()->showMenu(group, {});
    auto *menu = m_window->window->findChild<QMenu *>(u"groupMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find(actions, text, [](QAction *one) { return one->text().remove(u'&'); });
    QVERIFY2(found != actions.end(), qPrintable(text));
    (*found)->trigger();
    menu->close();
}

void TestGroupCommands::putsTheCurrentServerIntoAGroup()
{
    add(u"github"_s, {});
    QTRY_VERIFY(link().serverByName(u"github"_s));
    QAction *move = m_window->window->commands()->action(CommandId::MoveToGroup);
    QTRY_VERIFY(move->isEnabled());
    move->trigger();
    answer(u"  Work "_s);
    QTRY_COMPARE(groupOf(u"github"_s), u"Work"_s);
}

void TestGroupCommands::takesItOutAgain()
{
    add(u"github"_s, u"Work"_s);
    QTRY_VERIFY(link().serverByName(u"github"_s));
    m_window->window->commands()->action(CommandId::MoveToGroup)->trigger();
    auto *field = m_window->window->findChild<QComboBox *>(u"groupDialog:name"_s);
    QVERIFY(field);
    QCOMPARE(field->currentText(), u"Work"_s);
    answer({});
    QTRY_COMPARE(groupOf(u"github"_s), QString());
}

void TestGroupCommands::renamesAGroupByItsMenu()
{
    add(u"github"_s, u"Work"_s);
    add(u"linear"_s, u"Work"_s);
    QTRY_COMPARE(link().servers().size(), 2);
    choose(u"Work"_s, u"Rename…"_s);
    auto *dialog = m_window->window->findChild<GroupDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"groupDialog:name"_s)->setEditText(u" "_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"groupDialog:accept"_s)->isEnabled());
    answer(u"Job"_s);
    QTRY_COMPARE(groupOf(u"github"_s), u"Job"_s);
    QCOMPARE(groupOf(u"linear"_s), u"Job"_s);
}

void TestGroupCommands::dissolvesAGroup()
{
    add(u"github"_s, u"Work"_s);
    QTRY_COMPARE(link().servers().size(), 1);
    choose(u"Work"_s, u"Dissolve: servers stay in no group"_s);
    QTRY_COMPARE(groupOf(u"github"_s), QString());
    QCOMPARE(link().servers().size(), 1);
}

void TestGroupCommands::connectsAndDisconnectsAllOfAGroup()
{
    const QString one = add(u"github"_s, u"Work"_s);
    const QString two = add(u"linear"_s, u"Work"_s);
    const QString other = add(u"files"_s, {});
    ServerEntry off = EngineFixture::fakeEntry(u"off"_s);
    off.group = u"Work"_s;
    off.disabled = true;
    const QString idle = m_window->engine.add(off);
    choose(u"Work"_s, u"Connect all"_s);
    QVERIFY(m_window->engine.becomes(one, ServerStatus::State::Connected));
    QVERIFY(m_window->engine.becomes(two, ServerStatus::State::Connected));
    QVERIFY(m_window->engine.is(other, ServerStatus::State::Disconnected));
    QVERIFY(m_window->engine.is(idle, ServerStatus::State::Disconnected));
    choose(u"Work"_s, u"Disconnect all"_s);
    QVERIFY(m_window->engine.becomes(one, ServerStatus::State::Disconnected));
    QVERIFY(m_window->engine.becomes(two, ServerStatus::State::Disconnected));
}

void TestGroupCommands::remembersWhatIsFolded()
{
    add(u"github"_s, u"Work"_s);
    auto *pane = m_window->window->findChild<ServersPane *>();
    GroupedTree *tree = pane->list();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    tree->setExpanded(tree->model()->index(0, 0), false);
    const UiState state(m_window->engine.folder() + u"/window.ini"_s);
    QCOMPARE(state.value(u"servers:list/folded"_s).toStringList(), QStringList{u"Work"_s});
}

QTEST_MAIN(TestGroupCommands)
#include "tst_groupcommands.moc"
