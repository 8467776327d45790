// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class AppsPane;
class AuthPane;
class ConsolePane;
class DraftStore;
class EngineLink;
class InnerTabs;
class LogPane;
class NetworkPane;
class OverviewPane;
class PromptsPane;
class TasksPane;
class ResourcesPane;
class ToolsPane;
class UiState;
struct PaletteItem;

/// One server's page: Overview, Tools, Resources, Prompts, Apps, Log, Tasks, Console, Network, Authorization; those that the
/// server has something for.
class ServerView : public QWidget
{
    Q_OBJECT
public:
    ServerView(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] const QString &serverId() const { return m_id; }
    [[nodiscard]] ToolsPane *tools() const { return m_tools; }
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] bool showsTools() const;
    void open(const PaletteItem &item); ///< something of this server, with what was typed for it last
    void chooseTool(const QString &tool);
    void openCall(const QString &tool, const QByteArray &arguments);
    void openResource(const QString &address); ///< shows it; reads nothing
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

private:
    void addTab(const QString &title, QWidget *pane);
    void connectResources();
    void turnTo(const QWidget *pane);
    [[nodiscard]] bool shows(const QWidget *pane) const;
    void setCounter(const QWidget *pane, qsizetype count);
    void handleServerChanged();
    void connectPrompts();
    void connectTasks();

    EngineLink &m_link;
    QString m_id;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    OverviewPane *m_overview;
    ToolsPane *m_tools;
    ResourcesPane *m_resources;
    PromptsPane *m_prompts;
    AppsPane *m_apps;
    LogPane *m_log;
    TasksPane *m_tasks;
    ConsolePane *m_console;
    NetworkPane *m_network;
    AuthPane *m_authorization;
    bool m_wasConnected = false;
    bool m_hadFailed = false;
};

} // namespace Signalbox
