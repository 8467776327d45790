// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Signalbox {

class ChartTableModel;
class ChartView;
class ToolButton;

/// One chart and, in its place, the same figures as a table. Switched by the button in its corner or by T.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(ChartView *chart, QWidget *parent = nullptr); ///< takes it

    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] bool isTable() const;
    void setTable(bool table);

signals:
    void saveRequested(Signalbox::ChartView *chart); ///< from the chart's menu
    void tableShown(bool table);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildTable();
    void showFigures();
    void placeButton();

    ChartView *m_chart;
    QStackedWidget *m_stack;
    QTableView *m_table;
    ChartTableModel *m_model;
    ToolButton *m_switch;
};

} // namespace Signalbox
