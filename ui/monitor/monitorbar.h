// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/monitorfeed.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class PickButton;
class ToolButton;

/// What the monitor shows: server, tool, how much time, live or not; charts or tables; save.
class MonitorBar : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorBar(MonitorFeed &feed, QWidget *parent = nullptr);

    void setServers(const QStringList &names);
    void setTools(const QStringList &names);
    [[nodiscard]] bool showsTables() const;

signals:
    void tablesWanted(bool tables);
    void saveRequested();
    void alertsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRow();
    void connectParts();
    void showChoice();

    MonitorFeed &m_feed;
    PickButton *m_server;
    PickButton *m_tool;
    PickButton *m_span;
    QPushButton *m_live;
    QPushButton *m_charts;
    QPushButton *m_tables;
    ToolButton *m_alerts;
    ToolButton *m_save;
};

} // namespace Signalbox
