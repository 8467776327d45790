// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class AppFindingsModel;
class AppPane;
class AppTableModel;
class EngineLink;
class Notice;
class RowsTable;
class ServerResources;
class UiState;

/// The MCP Apps of a server: the list with the tools that use each, and the one that is chosen.
class AppsPane : public QWidget
{
    Q_OBJECT
public:
    AppsPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] bool hasApps() const;
    [[nodiscard]] int total() const;         ///< apps
    [[nodiscard]] bool hasSomething() const; ///< apps, or tools that name one which cannot be one

signals:
    void availabilityChanged(); ///< hasSomething()
    void countChanged(int apps);

private:
    void refill();
    void showChosen();
    [[nodiscard]] QWidget *buildBroken();

    EngineLink &m_link;
    QString m_id;
    ServerResources *m_resources;
    AppTableModel *m_model;
    RowsTable *m_table;
    AppFindingsModel *m_broken;
    QWidget *m_brokenBox;
    QStackedWidget *m_stack;
    Notice *m_empty;
    QHash<QString, AppPane *> m_panes; ///< of apps that were chosen, by address
    bool m_hadSomething = false;
};

} // namespace Signalbox
