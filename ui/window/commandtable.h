// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace Signalbox {

/// Everything the window can be told to do. Menus, actions, key list and tests are made from this one table.
enum class CommandId {
    AddServer,
    PasteServer,
    AddFromFile,
    OtherPrograms,
    SampleServers,
    OpenSession,
    ImportSettings,
    Quit,
    ToggleConnection,
    RestartServer,
    KeepSecrets,
    EditServer,
    CloneServer,
    MoveToGroup,
    ExamineServer,
    RemoveServer,
    Call,
    CancelCall,
    RepeatCall,
    ToggleJson,
    SaveCall,
    CopyCommandLine,
    CopyInspector,
    CopyCurl,
    CopyTypeScript,
    CopyPython,
    CopyCpp,
    RefreshTools,
    ServersPage,
    ExplorePage,
    JournalPage,
    MonitorPage,
    PolicyPage,
    SettingsPage,
    ToggleJournal,
    Search,
    FindInPane,
    SearchEverywhere,
    NextTab,
    CloseTab,
    AnswerQuestion,
    ShowRequests,
    NextPane,
    PreviousPane,
    ThemeSystem,
    ThemeDark,
    ThemeLight,
    ThemeContrast,
    GoBack,
    GoForward,
    PaneBeside,
    PaneBelow,
    DetachPane,
    ServerBeside,
    ServerBelow,
    DetachServer,
    BringBack,
    ShowKeys,
    ShowStalls,
    About,
};

enum class CommandMenu { File, Server, Call, View, Window, Help };

struct Command
{
    CommandId id;
    const char *text; ///< source text in context "Commands", with mnemonic
    const char *help; ///< one sentence
    const char *icon; ///< of resources/icons; may be empty
    const char *keys; ///< default keys, portable text; may be empty
    CommandMenu menu;
    bool separatorBefore = false;
    const char *words = ""; ///< further ones it is found by, with commas; source text as well; never shown
};

[[nodiscard]] std::span<const Command> commandTable();
[[nodiscard]] QString commandText(const Command &command); ///< translated
[[nodiscard]] QString commandHelp(const Command &command);
/// What it is found by beside its text: its further words, translated and as they are, and names of programs.
[[nodiscard]] QStringList commandWords(const Command &command);
[[nodiscard]] QString menuText(CommandMenu menu);

} // namespace Signalbox
