// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/charts/chartlook.h"
#include "ui/charts/chartplottable.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace Signalbox {

namespace {

constexpr double kHeadroom = 1.12;
constexpr double kGap = 1.5;     // between bars
constexpr double kNarrowest = 4; // of a bar that has a gap beside it

} // namespace

BarChart::BarChart(const QString &title, TimeAxis &axis, QWidget *parent)
    : ChartView(title, axis, parent)
{
    new ChartPlottable(plot(), [this](QCPPainter *painter) { drawBars(painter); });
    finishSetup();
}

void BarChart::setFigures(const ChartData &figures)
{
    if (figures == m_figures) {
        return;
    }
    m_figures = figures;
    setLinearTicks(false, figures.series.isEmpty() ? ChartUnit::Count : figures.series.constFirst().unit);
    showFigures();
}

void BarChart::dressPlot()
{
}

bool BarChart::hasFigures() const
{
    for (qsizetype i = 0; i < m_figures.times.size(); ++i) {
        if (height(i) > 0) {
            return true;
        }
    }
    return false;
}

double BarChart::height(qsizetype time) const
{
    double sum = 0;
    for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
        const double value = m_figures.value(s, time);
        sum += std::isnan(value) ? 0 : value;
    }
    return sum;
}

void BarChart::scaleValues()
{
    const TimeRange shown = axis().range();
    double most = 0;
    for (qsizetype i = 0; i < m_figures.times.size(); ++i) {
        const qint64 time = m_figures.times.at(i);
        if (time + m_figures.stepNs > shown.fromNs && time < shown.toNs) {
            most = std::max(most, height(i));
        }
    }
    plot()->yAxis->setRange(0, most > 0 ? most * kHeadroom : 1);
}

void BarChart::drawBars(QCPPainter *painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QCPAxis *times = plot()->xAxis;
    const QCPAxis *values = plot()->yAxis;
    painter->setAntialiasing(false);
    for (qsizetype i = 0; i < m_figures.times.size(); ++i) {
        const qint64 begin = m_figures.times.at(i);
        const double left = times->coordToPixel(seconds(begin));
        double right = times->coordToPixel(seconds(begin + m_figures.stepNs));
        if (right < 0 || left > plot()->width()) {
            continue;
        }
        right -= right - left > kNarrowest ? kGap : 0;
        double below = 0;
        for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
            const double value = m_figures.value(s, i);
            if (!(value > 0)) {
                continue;
            }
            const double bottom = values->coordToPixel(below);
            const double top = std::min(values->coordToPixel(below + value), bottom - 1); // something is to be seen
            const QRectF bar(QPointF(std::round(left), std::round(top)),
                             QPointF(std::max(std::round(right), std::round(left) + 1), std::round(bottom)));
            const SeriesLook look = m_figures.series.at(s).look;
            const QBrush brush = seriesBrush(look, tokens);
            painter->fillRect(bar, brush);
            if (brush.style() != Qt::SolidPattern && bar.width() > kNarrowest) {
                painter->setPen(seriesColour(look, tokens));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(bar.adjusted(0, 0, -1, -1));
            }
            below += value;
        }
    }
}

QList<LegendRow> BarChart::rowsAt(std::optional<qint64> wallNs) const
{
    const qsizetype at = wallNs ? m_figures.indexAt(*wallNs) : m_figures.lastWithData();
    QList<LegendRow> rows;
    for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
        const ChartSeries &series = m_figures.series.at(s);
        rows.append(
            {LegendRow::Swatch::Box, series.look, series.name, chartValueText(m_figures.value(s, at), series.unit)});
    }
    return rows;
}

} // namespace Signalbox
