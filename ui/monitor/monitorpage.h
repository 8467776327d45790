// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/timerange.h"

#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class AlertKeeper;
class AlertLines;
class BarChart;
class ChartStack;
class ChartView;
class ChosenLine;
class EngineLink;
class FigureStrip;
class HeatMap;
class MonitorBar;
class MonitorFeed;
class Notice;
class PanelTitle;
class PlainLabel;
class ServerTileModel;
class ServerTiles;
class TimeChart;
class ToolFiguresModel;
class ToolFiguresTable;
class UiState;
class UptimeModel;
class UptimeStrip;

/// How the servers do: tiles, charts over one time, and each tool's figures. Reads nothing while it is not seen.
class MonitorPage : public QWidget
{
    Q_OBJECT
public:
    MonitorPage(EngineLink &link, UiState &state, QWidget *parent = nullptr);

    [[nodiscard]] MonitorFeed &feed() const { return *m_feed; }
    [[nodiscard]] ChartStack &charts() const { return *m_charts; }
    [[nodiscard]] AlertKeeper &alerts() const { return *m_keeper; } ///< tells of them
    void showServer(const QString &name);                           ///< empty: all
    [[nodiscard]] QList<QWidget *> panes() const;                   ///< for F6

signals:
    void rangeChosen(const Signalbox::TimeRange &range); ///< empty: let go
    void exploreRequested();
    void serverChosen(const QString &name); ///< by the person or by showServer(); empty: all

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildCharts();
    void buildLayout(UiState &state);
    void connectParts();
    void showFigures();
    void showState();
    void showNotice(const QString &text, const QString &cause);
    void showChoice();
    void tellChosen();
    void showAlerts();
    void openAlerts();
    [[nodiscard]] QStringList serverNames() const;
    void save(ChartView *chart);
    void writeTo(const QString &path, ChartView *chart);

    EngineLink &m_link;
    UiState &m_state;
    MonitorFeed *m_feed;
    AlertKeeper *m_keeper;
    AlertLines *m_alerts;
    MonitorBar *m_bar;
    ServerTileModel *m_tileModel;
    ServerTiles *m_tiles;
    FigureStrip *m_strip;
    UptimeModel *m_uptimeModel;
    UptimeStrip *m_uptime;
    ChartStack *m_charts;
    TimeChart *m_latency;
    HeatMap *m_heat;
    BarChart *m_throughput;
    BarChart *m_errors;
    TimeChart *m_bytes;
    TimeChart *m_process;
    ChosenLine *m_chosen;
    PanelTitle *m_toolsTitle;
    ToolFiguresModel *m_toolModel;
    ToolFiguresTable *m_tools;
    Notice *m_notice;
    PlainLabel *m_saved; // what became of saving
    QStackedWidget *m_stack;
    QString m_noticeText; // as it stands
    QString m_server;     // as last told
};

} // namespace Signalbox
