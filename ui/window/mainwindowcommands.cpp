// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do, and which make sense now.
#include "ui/explore/doctor/doctordialog.h"
#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/manage/serverspage.h"
#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/secretskeeping.h"
#include "ui/models/visibletext.h"
#include "ui/policy/asksheet.h"
#include "ui/requests/requestsdialog.h"
#include "ui/servers/serverspane.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/groupcommands.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/palette.h"
#include "ui/window/secretsquestion.h"
#include "ui/window/serverdialogs.h"
#include "ui/window/stallsdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// On the Servers page that of the chosen row, elsewhere the current one.
QString MainWindow::commandServer() const
{
    const std::optional<QString> chosen = m_place == Place::Servers ? m_manage->currentServer() : std::nullopt;
    return chosen.value_or(m_servers->currentId());
}

void MainWindow::run(CommandId id)
{
    const QString server = commandServer();
    const ServerStatus *status = m_parts.link.server(server);
    switch (id) {
    case CommandId::AddServer:
        return m_dialogs->add();
    case CommandId::PasteServer:
        return m_dialogs->paste(QGuiApplication::clipboard()->text());
    case CommandId::AddFromFile:
        return m_groups->takeFromFile();
    case CommandId::OtherPrograms:
        return showPrograms();
    case CommandId::SampleServers:
        return showSamples();
    case CommandId::OpenSession:
        bring();
        goTo(Place::Journal);
        return m_journal->askForSession();
    case CommandId::ImportSettings:
        bring();
        goTo(Place::Settings);
        return m_settings->importFrom();
    case CommandId::Quit:
        return quit();
    case CommandId::ToggleConnection:
        if (status && status->state == ServerStatus::State::Connected) {
            m_parts.link.disconnectServer(server);
        } else if (status) {
            m_parts.link.connectServer(server);
            openServer(server);
        }
        return;
    case CommandId::RestartServer:
        return m_parts.link.restartServer(server);
    case CommandId::KeepSecrets:
        if (status) {
            SecretsQuestion::toggle(m_servers->secrets(), server, status->entry.name, this);
        }
        return updateState(); // what is checked is what is, not what was pressed
    case CommandId::EditServer:
        return m_dialogs->edit(server, false);
    case CommandId::CloneServer:
        return m_dialogs->edit(server, true);
    case CommandId::MoveToGroup:
        return m_groups->move({server});
    case CommandId::ExamineServer:
        return DoctorDialog::open(m_parts.link, server, this);
    case CommandId::RemoveServer:
        return m_dialogs->remove(server);
    case CommandId::Call:
        return m_explore->call();
    case CommandId::CancelCall:
        return m_explore->cancelCall();
    case CommandId::RepeatCall:
        return m_explore->repeatCall();
    case CommandId::ToggleJson:
        return m_explore->toggleJson();
    case CommandId::SaveCall:
        return m_explore->saveCall();
    case CommandId::CopyCommandLine:
    case CommandId::CopyInspector:
    case CommandId::CopyCurl:
    case CommandId::CopyTypeScript:
    case CommandId::CopyPython:
    case CommandId::CopyCpp:
        return m_explore->copyAs(CopyAs(int(id) - int(CommandId::CopyCommandLine))); // in the same order
    case CommandId::RefreshTools:
        return m_explore->refreshList();
    case CommandId::ServersPage:
        bring();
        return goTo(Place::Servers);
    case CommandId::ExplorePage:
        bring();
        return goTo(Place::Explore);
    case CommandId::JournalPage:
        bring();
        return goTo(Place::Journal);
    case CommandId::MonitorPage:
        bring();
        return goTo(Place::Monitor);
    case CommandId::PolicyPage:
        bring();
        return goTo(Place::Policy);
    case CommandId::SettingsPage:
        bring();
        return goTo(Place::Settings);
    case CommandId::ToggleJournal:
        return setJournalOpen(!m_journal->isOpen());
    case CommandId::Search:
        bring();
        return m_palette->open();
    case CommandId::FindInPane:
        return findInPane();
    case CommandId::SearchEverywhere:
        return searchEverywhere();
    case CommandId::NextTab:
        return m_explore->nextTab();
    case CommandId::CloseTab:
        return m_explore->closeTab();
    case CommandId::AnswerQuestion:
        bring(); // the sheet is in this window alone
        return m_ask->setFocus(Qt::ShortcutFocusReason);
    case CommandId::ShowRequests:
        if (m_requests) {
            m_requests->bring();
        }
        return;
    case CommandId::NextPane:
        return focusPane(1);
    case CommandId::PreviousPane:
        return focusPane(-1);
    case CommandId::ThemeSystem:
    case CommandId::ThemeDark:
    case CommandId::ThemeLight:
    case CommandId::ThemeContrast:
        return m_parts.theme.setMode(Theme::Mode(int(id) - int(CommandId::ThemeSystem)));
    case CommandId::GoBack:
        return go(-1);
    case CommandId::GoForward:
        return go(1);
    case CommandId::PaneBeside:
    case CommandId::PaneBelow:
    case CommandId::DetachPane:
    case CommandId::ServerBeside:
    case CommandId::ServerBelow:
    case CommandId::DetachServer:
    case CommandId::BringBack:
        return arrange(id);
    case CommandId::ShowKeys:
        return (new KeysDialog(*m_commands, this))->open();
    case CommandId::ShowStalls:
        return (new StallsDialog(m_parts.stalls, this))->open();
    case CommandId::About:
        return (new AboutDialog(m_parts.link, this))->open();
    }
}

void MainWindow::open(const PaletteItem &item)
{
    using Kind = PaletteItem::Kind;
    switch (item.kind) {
    case Kind::Command:
        return m_commands->action(CommandId(item.command))->trigger();
    case Kind::Server:
        return openServer(item.server);
    case Kind::Tool:
    case Kind::Resource:
    case Kind::ResourceTemplate:
    case Kind::Prompt:
        return travel([&] {
            openServer(item.server);
            m_explore->open(item);
        });
    }
}

void MainWindow::updateState()
{
    const QString server = commandServer();
    const ServerStatus *status = m_parts.link.server(server);
    const ExploreState explore = m_explore->exploreState();
    WindowState state;
    state.hasTool = explore.hasTool;
    state.canCall = explore.canCall;
    state.callRunning = explore.callRunning;
    state.hasLastCall = explore.hasLastCall;
    state.hasTabs = explore.hasTabs;
    state.hasJournal = m_place != Place::Servers;
    state.isAsked = m_parts.consents.waiting() > 0;
    state.hasServer = status != nullptr;
    state.serverConnected = status && status->state == ServerStatus::State::Connected;
    state.keepsSecrets = m_servers->secrets().keepsForSession(server);
    state.serverIdle = status && status->state != ServerStatus::State::Disconnecting;
    noteSpot();
    updatePlaces(state);
    m_commands->update(state);
    const bool ends = status && (state.serverConnected || status->state == ServerStatus::State::Connecting);
    const QString name = status ? status->entry.name : QString();
    m_commands->setTarget(name, ends);
    setWindowTitle(name.isEmpty() ? u"Signalbox"_s : tr("%1 – Signalbox").arg(visibleText(name)));
}

} // namespace Signalbox
