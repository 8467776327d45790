// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandtable.h"

#include "core/catalog/programs/program.h"

#include <QCoreApplication>

#include <array>

namespace Signalbox {

namespace {

using Id = CommandId;
using Menu = CommandMenu;

constexpr std::array kCommands = {
    Command{Id::AddServer, QT_TRANSLATE_NOOP("Commands", "&Add server…"),
            QT_TRANSLATE_NOOP("Commands", "Adds a server by filling in a form."), "plus", "Ctrl+N", Menu::File},
    Command{Id::PasteServer, QT_TRANSLATE_NOOP("Commands", "Add what was &copied…"),
            QT_TRANSLATE_NOOP("Commands", "Shows what the copied command line or JSON means, before it is kept."),
            "clipboard", "Ctrl+Shift+V", Menu::File},
    Command{Id::AddFromFile, QT_TRANSLATE_NOOP("Commands", "Add from a &file…"),
            QT_TRANSLATE_NOOP("Commands",
                              "Shows which servers a file names, a shared group or a program's, before they "
                              "are kept."),
            "import", "", Menu::File, false, QT_TRANSLATE_NOOP("Commands", "import, open")},
    Command{Id::OtherPrograms, QT_TRANSLATE_NOOP("Commands", "Servers of &other programs…"),
            QT_TRANSLATE_NOOP("Commands", "Shows which servers other programs have, to take them over."), "servers", "",
            Menu::File, false, QT_TRANSLATE_NOOP("Commands", "import, clients")},
    Command{Id::SampleServers, QT_TRANSLATE_NOOP("Commands", "&Sample servers…"),
            QT_TRANSLATE_NOOP("Commands", "Shows the servers that come with Signalbox, to try it with."), "", "",
            Menu::File, false, QT_TRANSLATE_NOOP("Commands", "examples, demo, welcome")},
    Command{Id::OpenSession, QT_TRANSLATE_NOOP("Commands", "Open sessio&n file…"),
            QT_TRANSLATE_NOOP("Commands", "Shows what a session file holds in place of the journal."), "journal", "",
            Menu::File, true, QT_TRANSLATE_NOOP("Commands", "import, journal, recording")},
    Command{Id::ImportSettings, QT_TRANSLATE_NOOP("Commands", "&Import settings…"),
            QT_TRANSLATE_NOOP("Commands", "Shows what a file of settings would change, before it does."), "", "",
            Menu::File, false, QT_TRANSLATE_NOOP("Commands", "preferences, options, configuration")},
    Command{Id::Quit, QT_TRANSLATE_NOOP("Commands", "&Quit"),
            QT_TRANSLATE_NOOP("Commands", "Disconnects all servers and ends Signalbox."), "", "Ctrl+Q", Menu::File,
            true},
    Command{Id::ToggleConnection, QT_TRANSLATE_NOOP("Commands", "&Connect or disconnect"),
            QT_TRANSLATE_NOOP("Commands", "Connects the current server, or ends its connection."), "plug", "Ctrl+D",
            Menu::Server},
    Command{Id::RestartServer, QT_TRANSLATE_NOOP("Commands", "&Restart"),
            QT_TRANSLATE_NOOP("Commands", "Ends the current server and connects anew."), "refresh", "Ctrl+Shift+R",
            Menu::Server},
    Command{Id::KeepSecrets, QT_TRANSLATE_NOOP("Commands", "&Keep secrets in the clear…"),
            QT_TRANSLATE_NOOP("Commands",
                              "Until it is disconnected, writes the current server's secrets into the journal "
                              "as they are, after asking; or masks them again."),
            "", "", Menu::Server, true},
    Command{Id::EditServer, QT_TRANSLATE_NOOP("Commands", "&Edit…"),
            QT_TRANSLATE_NOOP("Commands", "Changes how the current server is started."), "edit", "F2", Menu::Server,
            true},
    Command{Id::CloneServer, QT_TRANSLATE_NOOP("Commands", "C&lone…"),
            QT_TRANSLATE_NOOP("Commands", "Adds a server like the current one."), "clone", "", Menu::Server},
    Command{Id::MoveToGroup, QT_TRANSLATE_NOOP("Commands", "Move to &group…"),
            QT_TRANSLATE_NOOP("Commands", "Puts the current server into a group, or out of one."), "folder", "",
            Menu::Server},
    Command{Id::ExamineServer, QT_TRANSLATE_NOOP("Commands", "E&xamine…"),
            QT_TRANSLATE_NOOP("Commands", "Looks at the current server from its start to its end, and tells what mends "
                                          "what is wrong."),
            "search", "Shift+F2", Menu::Server, false, QT_TRANSLATE_NOOP("Commands", "doctor, diagnose")},
    Command{Id::RemoveServer, QT_TRANSLATE_NOOP("Commands", "Re&move…"),
            QT_TRANSLATE_NOOP("Commands", "Takes the current server off the list, after asking."), "trash", "",
            Menu::Server},
    Command{Id::Call, QT_TRANSLATE_NOOP("Commands", "&Call"),
            QT_TRANSLATE_NOOP("Commands", "Calls the tool with what the form holds."), "play", "Ctrl+Return",
            Menu::Call},
    Command{Id::CancelCall, QT_TRANSLATE_NOOP("Commands", "Ca&ncel call"),
            QT_TRANSLATE_NOOP("Commands", "Takes the running call back."), "stop", "Ctrl+.", Menu::Call},
    Command{Id::RepeatCall, QT_TRANSLATE_NOOP("Commands", "&Repeat last call"),
            QT_TRANSLATE_NOOP("Commands", "Sends the last call of this tool again, unchanged."), "loop", "Ctrl+R",
            Menu::Call},
    Command{Id::ToggleJson, QT_TRANSLATE_NOOP("Commands", "&Form or JSON"),
            QT_TRANSLATE_NOOP("Commands", "Switches between the form and the JSON text of the arguments."), "braces",
            "Ctrl+E", Menu::Call, true},
    Command{Id::SaveCall, QT_TRANSLATE_NOOP("Commands", "Sa&ve call…"),
            QT_TRANSLATE_NOOP("Commands", "Keeps what the form holds under a name."), "save", "Ctrl+S", Menu::Call},
    Command{Id::CopyCommandLine, QT_TRANSLATE_NOOP("Commands", "Copy as command &line"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a command of signalbox-cli."), "copy", "",
            Menu::Call, true},
    Command{Id::CopyInspector, QT_TRANSLATE_NOOP("Commands", "Copy as &Inspector's command line"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a command of the official Inspector."), "", "",
            Menu::Call},
    Command{Id::CopyCurl, QT_TRANSLATE_NOOP("Commands", "Copy as c&url"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a command of curl, for servers over HTTP."),
            "", "", Menu::Call},
    Command{Id::CopyTypeScript, QT_TRANSLATE_NOOP("Commands", "Copy as Ty&peScript"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a program with the TypeScript SDK."), "", "",
            Menu::Call},
    Command{Id::CopyPython, QT_TRANSLATE_NOOP("Commands", "Copy as P&ython"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a program with the Python SDK."), "", "",
            Menu::Call},
    Command{Id::CopyCpp, QT_TRANSLATE_NOOP("Commands", "Copy as C&++"),
            QT_TRANSLATE_NOOP("Commands", "Copies what the form holds as a program over Qt."), "", "", Menu::Call},
    Command{Id::RefreshTools, QT_TRANSLATE_NOOP("Commands", "Read the lis&t again"),
            QT_TRANSLATE_NOOP(
                "Commands", "Asks the server once more for its tools, or for the resources or prompts that are shown."),
            "refresh", "F5", Menu::Call, true},
    Command{Id::ServersPage, QT_TRANSLATE_NOOP("Commands", "Ser&vers"),
            QT_TRANSLATE_NOOP("Commands", "Shows all servers, also those of other programs, and what can be added."),
            "servers", "Ctrl+1", Menu::View},
    Command{Id::ExplorePage, QT_TRANSLATE_NOOP("Commands", "&Explore"),
            QT_TRANSLATE_NOOP("Commands", "Shows the connected servers and their tools."), "explore", "Ctrl+2",
            Menu::View},
    Command{Id::JournalPage, QT_TRANSLATE_NOOP("Commands", "&Journal"),
            QT_TRANSLATE_NOOP("Commands", "Gives the journal the whole page."), "journal", "Ctrl+3", Menu::View},
    Command{Id::MonitorPage, QT_TRANSLATE_NOOP("Commands", "&Monitor"),
            QT_TRANSLATE_NOOP("Commands", "Shows how the servers do: times, failures, bytes."), "monitor", "Ctrl+4",
            Menu::View},
    Command{
        Id::PolicyPage, QT_TRANSLATE_NOOP("Commands", "P&olicy"),
        QT_TRANSLATE_NOOP("Commands", "Shows what decides whether calls may be made: rules, sessions, definitions."),
        "lock", "Ctrl+5", Menu::View},
    Command{Id::SettingsPage, QT_TRANSLATE_NOOP("Commands", "&Settings"),
            QT_TRANSLATE_NOOP("Commands", "Shows the settings."), "settings", "Ctrl+,", Menu::View},
    Command{Id::ToggleJournal, QT_TRANSLATE_NOOP("Commands", "Journal open or s&hut"),
            QT_TRANSLATE_NOOP("Commands", "Opens or shuts the journal under the page."), "journal", "Ctrl+J",
            Menu::View, true},
    Command{Id::Search, QT_TRANSLATE_NOOP("Commands", "Search every&thing…"),
            QT_TRANSLATE_NOOP("Commands", "Finds servers, tools, resources, prompts and commands by their names."),
            "search", "Ctrl+K", Menu::View},
    Command{Id::FindInPane, QT_TRANSLATE_NOOP("Commands", "&Find in this pane"),
            QT_TRANSLATE_NOOP("Commands", "Goes to the filter or the search of the pane that has the focus."), "filter",
            "Ctrl+F", Menu::View},
    Command{Id::SearchEverywhere, QT_TRANSLATE_NOOP("Commands", "Search every&where…"),
            QT_TRANSLATE_NOOP("Commands",
                              "Finds words in what all servers offer, in kept calls, logs, consoles and the "
                              "journal."),
            "search", "Ctrl+Shift+F", Menu::View},
    Command{Id::NextTab, QT_TRANSLATE_NOOP("Commands", "&Next server tab"),
            QT_TRANSLATE_NOOP("Commands", "Goes to the next server tab."), "", "Ctrl+Tab", Menu::View, true},
    Command{Id::CloseTab, QT_TRANSLATE_NOOP("Commands", "C&lose server tab"),
            QT_TRANSLATE_NOOP("Commands", "Closes the server tab; the server stays connected."), "", "Ctrl+W",
            Menu::View},
    Command{Id::AnswerQuestion, QT_TRANSLATE_NOOP("Commands", "Go to the &question"),
            QT_TRANSLATE_NOOP("Commands", "Goes to the question whether a call may be made."), "", "Ctrl+Shift+A",
            Menu::View},
    Command{Id::ShowRequests, QT_TRANSLATE_NOOP("Commands", "&Requests of servers"),
            QT_TRANSLATE_NOOP("Commands", "Shows what servers ask of you, and the answers that are written in a file."),
            "requests", "Ctrl+I", Menu::View},
    Command{Id::NextPane, QT_TRANSLATE_NOOP("Commands", "Next &pane"),
            QT_TRANSLATE_NOOP("Commands", "Moves the focus to the next pane."), "", "F6", Menu::View},
    Command{Id::PreviousPane, QT_TRANSLATE_NOOP("Commands", "Previous p&ane"),
            QT_TRANSLATE_NOOP("Commands", "Moves the focus to the pane before."), "", "Shift+F6", Menu::View},
    Command{Id::ThemeSystem, QT_TRANSLATE_NOOP("Commands", "Colours of the s&ystem"),
            QT_TRANSLATE_NOOP("Commands", "Dark or light as the system is."), "", "", Menu::View, true},
    Command{Id::ThemeDark, QT_TRANSLATE_NOOP("Commands", "&Dark"),
            QT_TRANSLATE_NOOP("Commands", "Dark, whatever the system is."), "", "", Menu::View},
    Command{Id::ThemeLight, QT_TRANSLATE_NOOP("Commands", "L&ight"),
            QT_TRANSLATE_NOOP("Commands", "Light, whatever the system is."), "", "", Menu::View},
    Command{Id::ThemeContrast, QT_TRANSLATE_NOOP("Commands", "High &contrast"),
            QT_TRANSLATE_NOOP("Commands", "On black, with an edge around every control."), "", "", Menu::View},
    Command{Id::GoBack, QT_TRANSLATE_NOOP("Commands", "&Back"),
            QT_TRANSLATE_NOOP("Commands", "Goes to where you were before: page, server, view, tool."), "arrow-left",
            "Alt+Left", Menu::Window},
    Command{Id::GoForward, QT_TRANSLATE_NOOP("Commands", "&Forward"),
            QT_TRANSLATE_NOOP("Commands", "Goes to where you were before you went back."), "arrow-right", "Alt+Right",
            Menu::Window},
    Command{Id::PaneBeside, QT_TRANSLATE_NOOP("Commands", "&View beside the others"),
            QT_TRANSLATE_NOOP("Commands", "Shows the server's current view beside its other views."), "split", "F7",
            Menu::Window, true},
    Command{Id::PaneBelow, QT_TRANSLATE_NOOP("Commands", "View be&low the others"),
            QT_TRANSLATE_NOOP("Commands", "Shows the server's current view below its other views."), "split-down",
            "Shift+F7", Menu::Window},
    Command{Id::DetachPane, QT_TRANSLATE_NOOP("Commands", "View in its own wi&ndow"),
            QT_TRANSLATE_NOOP("Commands", "Shows the server's current view in a window of its own."), "detach", "F8",
            Menu::Window},
    Command{Id::ServerBeside, QT_TRANSLATE_NOOP("Commands", "&Server beside the others"),
            QT_TRANSLATE_NOOP("Commands", "Shows the whole server beside the other server tabs."), "split", "Ctrl+F7",
            Menu::Window, true},
    Command{Id::ServerBelow, QT_TRANSLATE_NOOP("Commands", "Server belo&w the others"),
            QT_TRANSLATE_NOOP("Commands", "Shows the whole server below the other server tabs."), "split-down",
            "Ctrl+Shift+F7", Menu::Window},
    Command{Id::DetachServer, QT_TRANSLATE_NOOP("Commands", "Server in its &own window"),
            QT_TRANSLATE_NOOP("Commands", "Shows the whole server in a window of its own."), "detach", "Ctrl+F8",
            Menu::Window},
    Command{Id::BringBack, QT_TRANSLATE_NOOP("Commands", "B&ring back"),
            QT_TRANSLATE_NOOP("Commands", "Puts what stands beside, below or in its own window back into its row."),
            "attach", "F9", Menu::Window, true},
    Command{Id::ShowKeys, QT_TRANSLATE_NOOP("Commands", "&Keys"),
            QT_TRANSLATE_NOOP("Commands", "Lists every command with its keys."), "", "F1", Menu::Help},
    Command{Id::ShowStalls, QT_TRANSLATE_NOOP("Commands", "&Stalls"),
            QT_TRANSLATE_NOOP("Commands", "Lists the moments in which the window was held up, and by what."), "", "",
            Menu::Help},
    Command{Id::About, QT_TRANSLATE_NOOP("Commands", "&About Signalbox"),
            QT_TRANSLATE_NOOP("Commands", "Shows version, licence and where things are kept."), "info", "", Menu::Help},
};

} // namespace

std::span<const Command> commandTable()
{
    return kCommands;
}

QString commandText(const Command &command)
{
    return QCoreApplication::translate("Commands", command.text);
}

QString commandHelp(const Command &command)
{
    return QCoreApplication::translate("Commands", command.help);
}

QStringList commandWords(const Command &command)
{
    QStringList words;
    if (*command.words) {
        const QStringList lists{QString::fromUtf8(command.words),
                                QCoreApplication::translate("Commands", command.words)};
        for (const QString &list : lists) {
            for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
                words.append(word.trimmed());
            }
        }
    }
    if (command.id == CommandId::OtherPrograms) {
        for (const Program &program : knownPrograms()) {
            words.append(program.name);
        }
    }
    words.removeDuplicates();
    return words;
}

QString menuText(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return QCoreApplication::translate("Commands", "&File");
    case CommandMenu::Server:
        return QCoreApplication::translate("Commands", "&Server");
    case CommandMenu::Call:
        return QCoreApplication::translate("Commands", "&Call");
    case CommandMenu::View:
        return QCoreApplication::translate("Commands", "&View");
    case CommandMenu::Window:
        return QCoreApplication::translate("Commands", "&Window");
    case CommandMenu::Help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    return {};
}

} // namespace Signalbox
