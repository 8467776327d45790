// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstack.h"

#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/timeaxisbar.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Signalbox {

ChartStack::ChartStack(QWidget *parent)
    : QWidget(parent)
    , m_bar(new TimeAxisBar(m_axis, this))
    , m_scroll(new QScrollArea(this))
{
    setSurface(this, Surface::Base);
    auto *charts = new QWidget;
    setSurface(charts, Surface::Base);
    m_column = new QVBoxLayout(charts);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(charts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
}

void ChartStack::add(ChartView *chart)
{
    auto *panel = new ChartPanel(chart, this);
    connect(panel, &ChartPanel::saveRequested, this, &ChartStack::saveRequested);
    m_panels.append(panel);
    m_column->addWidget(panel, chart->sizeHint().height());
}

/// The scale ends where the charts end, with and without a scroll bar beside them.
bool ChartStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        m_bar->setRightInset(m_scroll->width() - m_scroll->viewport()->width());
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChartStack::minimumSizeHint() const
{
    return {m_bar->sizeHint().width(), metricsOf(this).px(140)};
}

QList<ChartView *> ChartStack::charts() const
{
    QList<ChartView *> shown;
    for (const ChartPanel *panel : m_panels) {
        if (!panel->isHidden()) {
            shown.append(panel->chart());
        }
    }
    return shown;
}

void ChartStack::setChartShown(const ChartView *chart, bool shown)
{
    for (ChartPanel *panel : std::as_const(m_panels)) {
        if (panel->chart() == chart) {
            panel->setVisible(shown);
        }
    }
}

void ChartStack::setTables(bool tables)
{
    for (ChartPanel *panel : std::as_const(m_panels)) {
        panel->setTable(tables);
    }
}

} // namespace Signalbox
