// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Signalbox {

class DraftStore;
class EngineLink;
class Notice;
class ServerView;
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
};

/// A tab for each open server. Closing a tab leaves the server connected; what was typed stays.
class ExplorePage : public QWidget
{
    Q_OBJECT
public:
    ExplorePage(EngineLink &link, DraftStore &drafts, UiState &state, QWidget *parent = nullptr);

    void openServer(const QString &id);
    /// Opens a tool of a connected server with these arguments in its form (JSON object text); calls nothing.
    void openCall(const QString &id, const QString &tool, const QByteArray &arguments);
    /// A server, or something of it with what was typed for it last.
    void open(const PaletteItem &item);
    void closeServer(const QString &id);
    void nextTab();
    void closeTab();
    [[nodiscard]] QString currentServer() const;
    [[nodiscard]] ExploreState exploreState() const;
    [[nodiscard]] QList<QWidget *> panes() const;

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

private:
    [[nodiscard]] ServerView *current() const;
    [[nodiscard]] int tabOf(const QString &id) const;
    void closeAt(int tab);
    void updateTabs();
    void handleServersChanged();

    EngineLink &m_link;
    DraftStore &m_drafts;
    UiState &m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    Notice *m_none;
};

} // namespace Signalbox
