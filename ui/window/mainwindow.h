// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programsstate.h"
#include "ui/window/commandset.h"
#include "ui/window/navigation.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace Signalbox {

class AskSheet;
class Attention;
class ConsentDesk;
class DraftStore;
class EngineLink;
class ExplorePage;
class GroupCommands;
class GroupedTree;
class JournalView;
class MonitorPage;
class Opening;
class Palette;
class PolicyPage;
class ProfileSwitcher;
class ProfilesDesk;
class ProgramsKeeper;
class Rail;
class RequestsDialog;
class SearchDialog;
class SecretPlacing;
class ServerDialogs;
class ServersPage;
class ServersPane;
class ServersSplitter;
class SettingsPage;
class StallLog;
class StatusLine;
class Theme;
class TopBar;
class Tray;
class UiState;
class WelcomePage;
struct SearchHit;

/// Composes the panes, owns the commands, and knows which server is current. Speaks no protocol.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts
    {
        EngineLink &link;
        DraftStore &drafts;
        UiState &state;
        Theme &theme;
        StallLog &stalls;
        ConsentDesk &consents;
        QString rulesFile;                ///< of the policy
        SecretPlacing *secrets = nullptr; ///< null: there is no choice where they are kept
        ProgramsPlaces programs{};        ///< without a home, other programs' files are not looked for
        std::function<bool()> hasTray{};  ///< the desktop; empty: as it says itself
        QString dataDir{};                ///< where what registries say is kept; empty: nowhere
    };

    /// Of the application: true if Signalbox is to be started anew once it has ended.
    static constexpr auto kRestartProperty = "signalboxRestart";

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    [[nodiscard]] CommandSet *commands() const { return m_commands; }

    /// Comes forth and shows what this file or link is (OpenArgument); empty: no more than that.
    void openArgument(const QString &argument);

signals:
    void closing(); ///< the person wants to leave; servers are still connected

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of all: the mouse's buttons for back and forward

private:
    enum class Place { Servers, Explore, Journal, Monitor, Policy, Settings };

    [[nodiscard]] QSize firstSize() const;
    void buildTop();
    void buildRequests();
    void buildPanes();
    void buildServersPage();
    void buildProgramsTab(ProgramsKeeper &keeper);
    void buildListTab(ProgramsKeeper &keeper);
    void buildProfilesTab();
    void buildSecretsTab(ProgramsKeeper &keeper);
    void buildRegistryTab();
    void buildBundlesTab();
    void buildMachineTab();
    void showPrograms();                        ///< what servers other programs have
    void showSamples();                         ///< also if there are servers by now
    void removeServers(const QStringList &ids); ///< after asking
    void keepFolded(GroupedTree *tree);         ///< from now on: which groups are folded
    void buildRail();
    void connectPanes();
    void connectPlaces();
    void buildMenus();
    void run(CommandId id);
    [[nodiscard]] QString commandServer() const; ///< id of the server that the Server menu is about; may be empty
    void open(const PaletteItem &item);
    void goTo(Place place);
    void updateState();
    void arrange(CommandId id); ///< a command of the Window menu
    void updatePlaces(WindowState &state) const;
    [[nodiscard]] WindowSpot spot() const;
    void noteSpot();
    void go(int step);                             ///< back or forward
    void travel(const std::function<void()> &way); ///< only where it ends is a place to go back to
    void bring();                                  ///< this window, if another one of ours has the focus
    void updateWelcome();
    void openServer(const QString &id);
    [[nodiscard]] QList<QWidget *> panes() const; ///< of the window that is in use
    void focusPane(int step);
    void findInPane();
    void searchEverywhere();
    void lead(const SearchHit &hit);
    void setJournalOpen(bool open);
    void showInJournal(quint64 sequence);
    void showThemeMode();
    void buildAttention();
    void connectAttention();
    void buildOpening();
    void comeForth();     ///< out of the tray, or from behind others
    bool asksAboutPlan(); ///< what is planned would be lost: the question is open now, or was answered with Apply
    void applyThenQuit();
    void stay(); ///< the person wanted to quit or restart, and it does not come to that
    void quitWithoutPlan();
    bool goesIntoTray();                      ///< instead of being closed
    [[nodiscard]] static bool closeDialogs(); ///< false: one of them is at work
    void quit();
    void restart();
    void reopen(); ///< the servers that were connected before restart()

    Parts m_parts;
    CommandSet *m_commands;
    ServerDialogs *m_dialogs;
    ProfilesDesk *m_profiles;
    GroupCommands *m_groups;
    ProfileSwitcher *m_switcher;
    TopBar *m_top = nullptr;
    Palette *m_palette = nullptr; // in m_top
    Rail *m_rail = nullptr;
    ServersPane *m_servers = nullptr;
    ServersPage *m_manage = nullptr;
    ProgramsKeeper *m_programs = nullptr;
    WelcomePage *m_welcome = nullptr;
    bool m_isWelcomeWanted = false; // until one goes elsewhere
    ExplorePage *m_explore = nullptr;
    JournalView *m_journal = nullptr;
    MonitorPage *m_monitor = nullptr;
    PolicyPage *m_policy = nullptr;
    SettingsPage *m_settings = nullptr;
    StatusLine *m_status = nullptr;
    AskSheet *m_ask = nullptr; // above all pages
    Attention *m_attention = nullptr;
    Tray *m_tray = nullptr;
    Opening *m_opening = nullptr;
    QTimer *m_trayWatch = nullptr;
    bool m_isQuitting = false;
    QMetaObject::Connection m_applying;   // until what was planned is applied, which ends the program then
    bool m_isPlanSettled = false;         ///< the person said what becomes of it
    RequestsDialog *m_requests = nullptr; // null: there is no desk for them
    SearchDialog *m_search = nullptr;     // null: was not asked for yet
    ServersSplitter *m_across = nullptr;  // servers | pages
    QSplitter *m_down = nullptr;          // page / journal
    QStackedWidget *m_pages = nullptr;
    Place m_place = Place::Explore;
    Navigation m_navigation;
    std::optional<WindowSpot> m_spot; // as last noted
    bool m_isGoing = false;           // back or forward: what is passed is no new place
};

} // namespace Signalbox
