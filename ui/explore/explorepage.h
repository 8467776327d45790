// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"

#include "ui/explore/serverspot.h"
#include "ui/state/layoutbook.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace Signalbox {

class CallHandle;
class DraftStore;
class EngineLink;
class Notice;
class ServerView;
class SplitTabs;
class UiState;
struct PaletteItem;

/// What the explore page is doing, for the commands.
struct ExploreState
{
    bool hasTool = false;
    bool canCall = false;
    bool callRunning = false;
    bool hasLastCall = false;
    bool hasTabs = false;
    bool canSplitPane = false;
    bool canDetachPane = false;
    bool canSplitServer = false;
    bool canDetachServer = false;
    bool canBringBack = false; ///< pane or server stands apart
};

/// A tab for each open server. Closing a tab leaves the server connected; what was typed stays, and so does how its page
/// was arranged. What was open when the main window was closed is opened again where it stood; nothing is connected by that.
class ExplorePage : public QWidget
{
    Q_OBJECT
public:
    ExplorePage(EngineLink &link, DraftStore &drafts, UiState &state, QWidget *parent = nullptr);
    ~ExplorePage() override;

    void openServer(const QString &id);
    /// Opens a tool of a connected server with these arguments in its form (JSON object text); calls nothing.
    void openCall(const QString &id, const QString &tool, const QByteArray &arguments);
    void openRequest(const QString &id, const QString &method, const QByteArray &params); ///< by hand; sends nothing
    void showConsoleLine(const QString &id, const QString &text, quint64 newer);          ///< as ConsolePane::showLine
    /// A server, or something of it with what was typed for it last.
    void open(const PaletteItem &item);
    void closeServer(const QString &id);
    void forgetServer(const QString &id);    ///< closes it; it comes no more
    void setChosen(const QString &serverId); ///< in the list beside it: what is said while none is open
    void nextTab();
    void closeTab();
    [[nodiscard]] QString currentServer() const;
    [[nodiscard]] ExploreState exploreState() const;
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] QList<CallHandle *> runningCalls() const; ///< of all open servers
    /// What can be done with a tab of a server, and with the tab of the server itself.
    void setMenus(QMenu *paneMenu, QMenu *serverMenu);

    [[nodiscard]] ServerSpot spot() const;
    [[nodiscard]] bool has(const ServerSpot &spot) const; ///< false: its server or what it is about is gone
    void turnTo(const ServerSpot &spot);                  ///< opens the server if need be

    void splitPane(Qt::Orientation orientation);
    void detachPane();
    void splitServer(Qt::Orientation orientation);
    void detachServer();
    void bringBack();   ///< the current pane, else its server
    void hideWindows(); ///< at the end: nothing that happens after it is kept

    void call();
    void cancelCall();
    void repeatCall();
    void toggleJson();
    void refreshList(); ///< asks for what is listed once more
    void saveCall();
    void copyAs(CopyAs how);

signals:
    void stateChanged();
    void currentServerChanged(const QString &id);
    void editRequested();
    void showInJournal(quint64 sequence);
    void windowOpened(QWidget *window); ///< before it is shown

private:
    /// Is it kept what is open and where? Once that of the last time is there again, and until the end.
    enum class Keeping : quint8 { NotYet, On, Over };

    [[nodiscard]] ServerView *current() const;
    [[nodiscard]] ServerView *viewOf(const QString &id) const; ///< null: not open
    [[nodiscard]] QList<ServerView *> views() const;
    ServerView *makeView(const QString &id);
    void close(ServerView *view);
    void updateTabs();
    void handleServersChanged();
    void saveLayouts();
    void saveSoon(); ///< under a steady stream of changes, too
    void restore();

    EngineLink &m_link;
    DraftStore &m_drafts;
    UiState &m_state;
    LayoutBook m_layouts;
    QTimer m_saving;
    SplitTabs *m_tabs;
    Notice *m_none;
    QMenu *m_paneMenu = nullptr;
    Keeping m_keeping = Keeping::NotYet;
};

} // namespace Signalbox
