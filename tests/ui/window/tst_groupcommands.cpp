// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/groupsharing.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/models/profiles/profilesdesk.h"
#include "ui/servers/groupdialog.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/serverspane.h"
#include "ui/servers/sharedialog.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/groupcommands.h"
#include "ui/window/statusline.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
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
    void cleanup();
    void putsTheCurrentServerIntoAGroup();
    void takesItOutAgain();
    void aDropMovesAtOnceAndSaysSo();
    void renamesAGroupByItsMenu();
    void dissolvesAGroup();
    void connectsAndDisconnectsAllOfAGroup();
    void remembersWhatIsFolded();
    void sharesAGroupWithoutItsSecrets();
    void takesASharedGroupByTheDialogThatAsks();

private:
    [[nodiscard]] EngineLink &link() const { return *engine().link; }
    [[nodiscard]] EngineFixture &engine() const { return m_window ? m_window->engine : *m_engine; }
    [[nodiscard]] QWidget *host() const { return m_window ? m_window->window.get() : m_host.get(); }
    void openWindow(); ///< the whole one: what is in it is looked for there
    [[nodiscard]] QString groupOf(const QString &name) const { return link().serverByName(name)->entry.group; }
    QString add(const QString &name, const QString &group) const;
    void answer(const QString &name) const;
    void choose(const QString &group, const QString &text) const;

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<ProfilesDesk> m_desk;
    std::unique_ptr<WindowFixture> m_window; // null: the commands alone
};

void TestGroupCommands::init()
{
    registerIcons();
    m_engine = std::make_unique<EngineFixture>();
    m_host = std::make_unique<QWidget>();
    m_desk = std::make_unique<ProfilesDesk>(*m_engine->link);
    new GroupCommands(*m_engine->link, *m_desk, m_host.get());
    QTRY_VERIFY(link().isReady());
}

void TestGroupCommands::cleanup()
{
    m_window.reset();
    m_host.reset();
    m_desk.reset();
    m_engine.reset();
}

void TestGroupCommands::openWindow()
{
    m_window = std::make_unique<WindowFixture>();
    QTRY_VERIFY(link().isReady());
}

QString TestGroupCommands::add(const QString &name, const QString &group) const
{
    ServerEntry entry = EngineFixture::fakeEntry(name);
    entry.group = group;
    return engine().add(entry);
}

/// Types into the dialog that is open, and accepts it.
void TestGroupCommands::answer(const QString &name) const
{
    auto *dialog = host()->findChild<GroupDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QComboBox *>(u"groupDialog:name"_s);
    field->setEditText(name);
    dialog->findChild<QPushButton *>(u"groupDialog:accept"_s)->click();
}

void TestGroupCommands::choose(const QString &group, const QString &text) const
{
    host()->findChild<GroupCommands *>()->showMenu(group, {});
    auto *menu = host()->findChild<QMenu *>(u"groupMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find(actions, text, [](QAction *one) { return one->text().remove(u'&'); });
    QVERIFY2(found != actions.end(), qPrintable(text));
    (*found)->trigger();
    menu->close();
}

void TestGroupCommands::putsTheCurrentServerIntoAGroup()
{
    openWindow();
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
    host()->findChild<GroupCommands *>()->move({link().serverByName(u"github"_s)->entry.id});
    auto *field = host()->findChild<QComboBox *>(u"groupDialog:name"_s);
    QVERIFY(field);
    QCOMPARE(field->currentText(), u"Work"_s);
    answer({});
    QTRY_COMPARE(groupOf(u"github"_s), QString());
}

void TestGroupCommands::aDropMovesAtOnceAndSaysSo()
{
    openWindow();
    const QString id = add(u"github"_s, u"Work"_s);
    add(u"search"_s, u"Home"_s);
    GroupedTree *list = host()->findChild<ServersPane *>()->list();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->dragEnabled());
    const QModelIndex work = list->model()->index(1, 0);
    const std::unique_ptr<QMimeData> data(list->model()->mimeData({list->model()->index(0, 0, work)}));
    QVERIFY(list->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, list->model()->index(0, 0)));
    QTRY_COMPARE(groupOf(u"github"_s), u"Home"_s);
    QTRY_COMPARE(m_window->window->findChild<StatusLine *>()->currentMessage(),
                 u"“github”: in the group “Home” now."_s);
}

void TestGroupCommands::renamesAGroupByItsMenu()
{
    add(u"github"_s, u"Work"_s);
    add(u"linear"_s, u"Work"_s);
    QTRY_COMPARE(link().servers().size(), 2);
    choose(u"Work"_s, u"Rename…"_s);
    auto *dialog = host()->findChild<GroupDialog *>();
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
    const QString idle = engine().add(off);
    choose(u"Work"_s, u"Connect all"_s);
    QVERIFY(engine().becomes(one, ServerStatus::State::Connected));
    QVERIFY(engine().becomes(two, ServerStatus::State::Connected));
    QVERIFY(engine().is(other, ServerStatus::State::Disconnected));
    QVERIFY(engine().is(idle, ServerStatus::State::Disconnected));
    choose(u"Work"_s, u"Disconnect all"_s);
    QVERIFY(engine().becomes(one, ServerStatus::State::Disconnected));
    QVERIFY(engine().becomes(two, ServerStatus::State::Disconnected));
}

void TestGroupCommands::remembersWhatIsFolded()
{
    openWindow();
    add(u"github"_s, u"Work"_s);
    auto *pane = host()->findChild<ServersPane *>();
    GroupedTree *tree = pane->list();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    tree->setExpanded(tree->model()->index(0, 0), false);
    const UiState state(engine().folder() + u"/window.ini"_s);
    QCOMPARE(state.value(u"servers:list/folded"_s).toStringList(), QStringList{u"Work"_s});
}

void TestGroupCommands::sharesAGroupWithoutItsSecrets()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"github"_s, {u"--name"_s, u"${var:WHO}"_s});
    entry.group = u"Work"_s;
    entry.environment = {{u"GITHUB_TOKEN"_s, u"swordfish1"_s}};
    engine().add(entry);
    QTRY_COMPARE(link().servers().size(), 1);
    choose(u"Work"_s, u"Share…"_s);
    QTRY_VERIFY(host()->findChild<ShareDialog *>());
    auto *dialog = host()->findChild<ShareDialog *>();
    QVERIFY(dialog->findChild<PlainLabel *>(u"shareDialog:secrets"_s)->rawText().startsWith(u"1 secret"_s));
    const QString notes = dialog->findChild<QPlainTextEdit *>(u"shareDialog:notes"_s)->toPlainText();
    QVERIFY2(notes.contains(u"GITHUB_TOKEN"_s) && notes.contains(u"WHO"_s), qPrintable(notes));
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    QVERIFY(folder.isEmpty() || dialog->grab().save(folder + u"/groups-share.png"_s));
    dialog->findChild<QPushButton *>(u"shareDialog:save"_s)->click();
    auto *files = host()->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = engine().folder() + u"/work.json"_s;
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY(dialog->findChild<PlainLabel *>(u"shareDialog:outcome"_s)->rawText().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text, dialog->text());
    QVERIFY(!text.contains("swordfish") && text.contains("${input:"));
    dialog->reject();
}

void TestGroupCommands::takesASharedGroupByTheDialogThatAsks()
{
    openWindow();
    ServerEntry entry = EngineFixture::fakeEntry(u"github"_s);
    const SharedGroup shared = shareGroup(u"Work"_s, {entry}, QDir::homePath());
    const QString path = engine().folder() + u"/work.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(shared.text), shared.text.size());
    file.close();
    m_window->run(CommandId::AddFromFile);
    auto *files = host()->findChild<QFileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY(host()->findChild<PasteDialog *>());
    QVERIFY(link().servers().isEmpty()); // nothing is kept before the answer
    auto *dialog = host()->findChild<PasteDialog *>();
    auto *add = dialog->findChild<QPushButton *>(u"pasteDialog:add"_s);
    QTRY_VERIFY(add && add->isEnabled());
    add->click();
    QTRY_COMPARE(link().servers().size(), 1);
    QCOMPARE(groupOf(u"github"_s), u"Work"_s);
    QCOMPARE(link().servers().first().state, ServerStatus::State::Disconnected);
}

QTEST_MAIN(TestGroupCommands)
#include "tst_groupcommands.moc"
