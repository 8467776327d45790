// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

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

signals:
    void availabilityChanged(); ///< hasApps()
    void countChanged(int apps);

private:
    void refill();
    void showChosen();

    EngineLink &m_link;
    QString m_id;
    ServerResources *m_resources;
    AppTableModel *m_model;
    RowsTable *m_table;
    QStackedWidget *m_stack;
    Notice *m_empty;
    QHash<QString, AppPane *> m_panes; ///< of apps that were chosen, by address
    bool m_hadApps = false;
};

} // namespace Signalbox
