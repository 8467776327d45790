// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/paletteindex.h"
#include "ui/theme/icons.h"
#include "ui/window/commandset.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Signalbox;

class CommandTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { registerIcons(); }
    void everyCommandStandsOnce();
    void noTwoCommandsShareTheirKeys();
    void everyCommandSaysWhatItDoes();
    void everyCommandIsInAMenu();
    void everyIconExists();
    void noMnemonicStandsTwiceInAMenu();
    void whatPeopleTryFindsACommand_data();
    void whatPeopleTryFindsACommand();
    void importingFindsWhatImportsFirst();
    void severalWordsFindACommand_data();
    void severalWordsFindACommand();
    void withoutAServerNothingCanBeCalled();
    void aRunningCallCanBeCancelledAndOthersRunBesideIt();
    void triggeringNamesTheCommand();
};

void CommandTableTest::everyCommandStandsOnce()
{
    QSet<int> ids;
    for (const Command &command : commandTable()) {
        QVERIFY2(!ids.contains(int(command.id)), command.text);
        ids.insert(int(command.id));
    }
    QCOMPARE(ids.size(), int(CommandId::About) + 1); // none of the enumerators was forgotten
}

void CommandTableTest::noTwoCommandsShareTheirKeys()
{
    QWidget window;
    const CommandSet set(&window);
    QHash<QString, QString> owners;
    for (const Command &command : commandTable()) {
        const QList<QKeySequence> shortcuts = set.action(command.id)->shortcuts();
        for (const QKeySequence &keys : shortcuts) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!text.isEmpty(), command.text);
            QVERIFY2(!owners.contains(text),
                     qPrintable(QStringList({text, owners.value(text), commandText(command)}).join(u' ')));
            owners.insert(text, commandText(command));
        }
    }
}

void CommandTableTest::everyCommandSaysWhatItDoes()
{
    for (const Command &command : commandTable()) {
        QVERIFY2(commandHelp(command).endsWith(u'.'), command.text);
        QVERIFY2(commandText(command).count(u'&') == 1, command.text);
    }
}

void CommandTableTest::everyCommandIsInAMenu()
{
    QWidget window;
    const CommandSet set(&window);
    QMenuBar bar;
    set.fill(&bar);
    QSet<QAction *> listed;
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        listed.unite(QSet<QAction *>(actions.begin(), actions.end()));
    }
    for (const Command &command : commandTable()) {
        QVERIFY2(listed.contains(set.action(command.id)), command.text);
    }
}

void CommandTableTest::everyIconExists()
{
    const QStringList names = iconNames();
    for (const Command &command : commandTable()) {
        QVERIFY2(!*command.icon || names.contains(QLatin1String(command.icon)), command.icon);
    }
}

void CommandTableTest::noMnemonicStandsTwiceInAMenu()
{
    QHash<int, QSet<QChar>> used;
    for (const Command &command : commandTable()) {
        const QString text = commandText(command);
        const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
        QVERIFY2(!used[int(command.menu)].contains(letter), command.text);
        used[int(command.menu)].insert(letter);
    }
}

void CommandTableTest::whatPeopleTryFindsACommand_data()
{
    QTest::addColumn<CommandId>("command");
    QTest::newRow("cursor") << CommandId::OtherPrograms;
    QTest::newRow("claude") << CommandId::OtherPrograms;
    QTest::newRow("other pro") << CommandId::OtherPrograms;
    QTest::newRow("import") << CommandId::OtherPrograms;
    QTest::newRow("sample") << CommandId::SampleServers;
    QTest::newRow("demo") << CommandId::SampleServers;
    QTest::newRow("doctor") << CommandId::ExamineServer;
}

void CommandTableTest::whatPeopleTryFindsACommand()
{
    QFETCH(const CommandId, command);
    QWidget window;
    const CommandSet set(&window);
    const PaletteIndex index(PaletteSources{.servers = {}, .commands = set.items()});
    const PaletteFound found = index.find(QString::fromLatin1(QTest::currentDataTag()), 10);
    QVERIFY(found.hits > 0);
    QVERIFY(std::ranges::any_of(found.rows,
                                [command](const PaletteFound::Row &row) { return row.item.command == int(command); }));
}

/// Before names that only hold the letters.
void CommandTableTest::importingFindsWhatImportsFirst()
{
    QWidget window;
    const CommandSet set(&window);
    PaletteSources sources{.servers = {}, .commands = set.items()};
    for (const QString &name : {QStringLiteral("reimport_all"), QStringLiteral("in my own port")}) {
        sources.commands.prepend(PaletteItem::ofCommand(1000, name, {}));
    }
    const PaletteFound found = PaletteIndex(sources).find(QStringLiteral("import"), 10);
    QList<int> commands;
    for (const PaletteFound::Row &row : found.rows) {
        commands.append(row.item.command);
    }
    QCOMPARE(commands, (QList<int>{int(CommandId::ImportSettings), int(CommandId::AddFromFile),
                                   int(CommandId::OtherPrograms), int(CommandId::OpenSession), 1000, 1000}));
}

void CommandTableTest::severalWordsFindACommand_data()
{
    QTest::addColumn<CommandId>("command");
    QTest::newRow("import settings") << CommandId::ImportSettings;
    QTest::newRow("settings import") << CommandId::ImportSettings;
    QTest::newRow("import session") << CommandId::OpenSession;
    QTest::newRow("import servers") << CommandId::OtherPrograms;
    QTest::newRow("import cursor") << CommandId::OtherPrograms;
    QTest::newRow("import prog") << CommandId::OtherPrograms;
}

void CommandTableTest::severalWordsFindACommand()
{
    QFETCH(const CommandId, command);
    QWidget window;
    const CommandSet set(&window);
    const PaletteIndex index(PaletteSources{.servers = {}, .commands = set.items()});
    const PaletteFound found = index.find(QString::fromLatin1(QTest::currentDataTag()), 10);
    QVERIFY(!found.rows.empty());
    QCOMPARE(found.rows.front().item.command, int(command));
}

void CommandTableTest::withoutAServerNothingCanBeCalled()
{
    QWidget window;
    CommandSet set(&window);
    set.update({});
    for (const CommandId id : {CommandId::Call, CommandId::CancelCall, CommandId::RepeatCall, CommandId::RemoveServer,
                               CommandId::RestartServer, CommandId::EditServer}) {
        QVERIFY(!set.action(id)->isEnabled());
    }
    QVERIFY(set.action(CommandId::AddServer)->isEnabled());
}

void CommandTableTest::aRunningCallCanBeCancelledAndOthersRunBesideIt()
{
    QWidget window;
    CommandSet set(&window);
    WindowState state;
    state.hasServer = state.serverConnected = state.serverIdle = state.hasTool = state.canCall = state.hasLastCall =
        true;
    set.update(state);
    QVERIFY(set.action(CommandId::Call)->isEnabled());
    QVERIFY(!set.action(CommandId::CancelCall)->isEnabled());
    state.callRunning = true;
    set.update(state);
    QVERIFY(set.action(CommandId::Call)->isEnabled());
    QVERIFY(!set.action(CommandId::RepeatCall)->isEnabled());
    QVERIFY(set.action(CommandId::CancelCall)->isEnabled());
}

void CommandTableTest::triggeringNamesTheCommand()
{
    QWidget window;
    CommandSet set(&window);
    QList<CommandId> triggered;
    connect(&set, &CommandSet::triggered, this, [&](CommandId id) { triggered.append(id); });
    set.action(CommandId::AddServer)->trigger();
    QCOMPARE(triggered, QList<CommandId>{CommandId::AddServer});
}

QTEST_MAIN(CommandTableTest)
#include "tst_commandtable.moc"
