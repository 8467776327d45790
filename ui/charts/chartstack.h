// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeaxis.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Signalbox {

class ChartPanel;
class ChartView;
class TimeAxisBar;

/// Charts under each other over one time, with its scale below them. They scroll where there is no room for all; the
/// scale stays.
class ChartStack : public QWidget
{
    Q_OBJECT
public:
    explicit ChartStack(QWidget *parent = nullptr);

    [[nodiscard]] TimeAxis &axis() { return m_axis; }
    void add(ChartView *chart);                      ///< takes it
    [[nodiscard]] QList<ChartView *> charts() const; ///< those that are shown
    [[nodiscard]] const QList<ChartPanel *> &panels() const { return m_panels; }
    [[nodiscard]] const TimeAxisBar *bar() const { return m_bar; }
    void setChartShown(const ChartView *chart, bool shown);
    void setTables(bool tables);
    QSize minimumSizeHint() const override;

signals:
    void saveRequested(Signalbox::ChartView *chart); ///< null: all

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TimeAxis m_axis;
    QList<ChartPanel *> m_panels;
    TimeAxisBar *m_bar;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace Signalbox
