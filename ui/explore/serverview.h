// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/serverlayout.h"
#include "ui/explore/serverspot.h"
#include "ui/models/serverstanding.h"
#include "ui/widgets/latepane.h"

#include <QWidget>

class QMenu;

namespace Signalbox {

class AppsPane;
class AuthPane;
class CallHandle;
class ConsolePane;
class DraftStore;
class EngineLink;
class FailureStrip;
class LogPane;
class NetworkPane;
class OverviewPane;
class PromptsPane;
class TasksPane;
class RawRequestPane;
class ResourcesPane;
class SplitTabs;
class ToolsPane;
class UiState;
struct PaletteItem;

/// One server's page: Overview, Tools, Resources, Prompts, Tasks, Raw request, Log, Console, Network, Authorization; those that the
/// server has something for. Two of them may stand beside each other, others in windows of their own; what is called,
/// read or got is that of the pane that has the focus, else of one that is seen. A pane is made when it is needed, or some
/// turns of the event loop later.
class ServerView : public QWidget
{
    Q_OBJECT
public:
    ServerView(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] const QString &serverId() const { return m_id; }
    [[nodiscard]] ToolsPane *tools() const;
    [[nodiscard]] SplitTabs *tabs() const { return m_tabs; }
    [[nodiscard]] QList<QWidget *> panes() const; ///< for the focus: those in front
    [[nodiscard]] bool showsTools() const;
    [[nodiscard]] QList<CallHandle *> runningCalls() const; ///< of tools
    void setTabMenu(QMenu *menu);                           ///< what can be done with the current tab

    [[nodiscard]] ServerSpot spot() const;
    [[nodiscard]] bool has(const ServerSpot &spot) const; ///< as far as is known
    void turnTo(const ServerSpot &spot);
    [[nodiscard]] ServerLayout layout() const;
    void setLayout(const ServerLayout &layout); ///< what is not there yet is chosen once it is; takes no focus
    void open(const PaletteItem &item);         ///< something of this server, with what was typed for it last
    void chooseTool(const QString &tool);
    void openCall(const QString &tool, const QByteArray &arguments);
    void openResource(const QString &address);                         ///< shows it; reads nothing
    void openRequest(const QString &method, const QByteArray &params); ///< by hand; sends nothing
    void showConsoleLine(const QString &text, quint64 newer);          ///< as ConsolePane::showLine
    // Of what is shown: the tool, or the prompt.
    [[nodiscard]] bool hasSubject() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasLastCall() const;
    void call();
    void cancelCall();
    void repeatCall();
    void refreshList(); ///< of what is shown; else of the tools

signals:
    void stateChanged();
    void editRequested();
    void showInJournal(quint64 sequence);
    void toolElsewhere(const QString &server, const QString &tool); ///< one of another server was chosen
    void entered(); ///< the focus is in one of its panes, wherever that stands
    void layoutChanged();

private:
    /// A tab whose pane is made with `what`, which is kept by reference, once it is needed; `connectMore` then connects what
    /// not every pane tells of.
    template<typename Pane, typename... What>
    LatePane<Pane> addTab(const QString &key, const QString &title, void (ServerView::*connectMore)(), What &...what);
    template<typename Pane>
    void connectPane(QWidget *page, Pane *pane); ///< what more than one of them tells of
    void addTabs();
    void connectTabs();
    void connectOverview();
    void connectTools();
    void connectPrompts();
    void connectApps();
    void connectTasks();
    void connectLog();
    void turnTo(const QWidget *pane);
    [[nodiscard]] bool shows(const QWidget *pane) const;
    void setCounter(QWidget *pane, qsizetype count);
    void handleServerChanged();
    void showFailure(const QString &text);
    [[nodiscard]] bool isWorkedIn() const; ///< another pane than the Overview has the focus, and that is not seen
    [[nodiscard]] const QWidget *subject() const; ///< the pane whose tool, prompt or resource is meant; null: none
    [[nodiscard]] QString toolName() const;
    [[nodiscard]] QString promptName() const;
    void chooseWanted();
    void restoreSplitters(const QWidget *pane);
    void keepSplitters(const QWidget *pane);

    EngineLink &m_link;
    DraftStore &m_drafts;
    UiState &m_state;
    QString m_id;
    QString m_name;
    SplitTabs *m_tabs;
    FailureStrip *m_failure;
    LatePane<OverviewPane> m_overview;
    LatePane<ToolsPane> m_tools;
    LatePane<ResourcesPane> m_resources;
    LatePane<PromptsPane> m_prompts;
    LatePane<AppsPane> m_apps;
    LatePane<LogPane> m_log;
    LatePane<TasksPane> m_tasks;
    LatePane<RawRequestPane> m_raw;
    LatePane<ConsolePane> m_console;
    LatePane<NetworkPane> m_network;
    LatePane<AuthPane> m_authorization;
    QMap<QString, QByteArray> m_splitters; // as the person set them for this server
    QString m_wantedTool;                  // to be chosen once it is listed
    QString m_wantedPrompt;
    bool m_wasConnected = false;
    ServerStanding m_standing = ServerStanding::Disconnected; // as last seen
};

} // namespace Signalbox
