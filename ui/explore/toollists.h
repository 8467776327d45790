// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace Signalbox {

class AllToolsPane;
class EngineLink;
class ToolListPane;
class UiState;

/// Where tools are chosen: the list of one server, or that of all servers. Which one is the same for all servers' tabs, and
/// kept.
class ToolLists : public QStackedWidget
{
    Q_OBJECT
public:
    ToolLists(ToolListPane *own, EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

signals:
    void toolElsewhere(const QString &server, const QString &tool); ///< one of another server was chosen

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(); ///< which list is wanted
    void want(bool all);
    void makeAll();

    EngineLink &m_link;
    UiState &m_state;
    QString m_id;
    ToolListPane *m_own;
    AllToolsPane *m_all = nullptr; ///< made when it is first wanted
};

} // namespace Signalbox
