// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of a chart and its scales: the part of ChartView that is made once.
#include "ui/charts/chartgeometry.h"
#include "ui/charts/chartticker.h"
#include "ui/charts/chartview.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/theme.h"

namespace Signalbox {

namespace {

constexpr int kTickDistance = 90;     // between moments, in pixels of the drawing
constexpr int kValueDistance = 34;    // between values
constexpr double kHighestTick = 0.95; // of the scale: its label has room

} // namespace

void ChartView::buildPlot()
{
    m_plot->setPlottingHint(QCP::phFastPolylines, false);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { m_plotted = true; });
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->grid()->setSubGridVisible(false);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLengthOut(0);
        axis->setTickLengthIn(0);
    }
    m_plot->xAxis->setTickLabels(false);
    m_plot->yAxis2->setTickLabelSide(QCPAxis::lsInside);
    const auto ticker = QSharedPointer<ChartTicker>::create();
    ticker->setMaker([this](double from, double to) {
        const int count = std::max(2, drawnSize().width() / metricsOf(this).px(kTickDistance));
        QList<ChartTicker::Tick> ticks;
        for (const TimeTick &tick : timeTicks({qint64(from * 1e9), qint64(to * 1e9)}, count)) {
            ticks.append({.value = seconds(tick.wallNs), .text = QString()});
        }
        return ticks;
    });
    m_plot->xAxis->setTicker(ticker);
}

/// Of what is between the scales. Ticks are made before the plot is laid out, so its own place is that of before.
QSize ChartView::drawnSize() const
{
    const Metrics metrics = metricsOf(this);
    return m_plot->viewport().size()
           - QSize(metrics.px(ChartGeometry::kPlotLeft),
                   metrics.px(ChartGeometry::kPlotTop) + metrics.px(ChartGeometry::kPlotBottom));
}

void ChartView::setLinearTicks(bool rightAxis, ChartUnit unit)
{
    const auto ticker = QSharedPointer<ChartTicker>::create();
    ticker->setMaker([this, unit](double, double to) {
        const int count = std::clamp(drawnSize().height() / metricsOf(this).px(kValueDistance), 1, 5);
        QList<ChartTicker::Tick> ticks;
        for (const double value : linearTicks(to * kHighestTick, count)) {
            ticks.append({value, chartValueText(value, unit)});
        }
        return ticks;
    });
    (rightAxis ? m_plot->yAxis2 : m_plot->yAxis)->setTicker(ticker);
}

void ChartView::setLogTicks()
{
    const auto ticker = QSharedPointer<ChartTicker>::create();
    ticker->setMaker([](double from, double to) {
        QList<ChartTicker::Tick> ticks;
        for (const double value : logTicks(from, to)) {
            ticks.append({value, chartValueText(value, ChartUnit::Nanoseconds)});
        }
        return ticks;
    });
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setTicker(ticker);
}

} // namespace Signalbox
