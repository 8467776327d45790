// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/charts/chartlook.h"
#include "ui/charts/chartplottable.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace Signalbox {

namespace {

constexpr double kCellGap = 0.5;
constexpr int kLegendBands = 3;
constexpr double kShortest = 1e4; // ns; nothing below has a place on the scale

} // namespace

HeatMap::HeatMap(const QString &title, TimeAxis &axis, QWidget *parent)
    : ChartView(title, axis, parent)
{
    new ChartPlottable(plot(), [this](QCPPainter *painter) { drawCells(painter); });
    setLogTicks();
    finishSetup();
}

void HeatMap::setHeat(const HeatData &heat)
{
    if (heat == m_heat) {
        return;
    }
    m_heat = heat;
    const quint32 largest = heat.largest();
    legendWidget()->setHeatScale(largest > 0 ? tr("%n call(s)", nullptr, int(largest)) : QString());
    showFigures();
}

void HeatMap::dressPlot()
{
}

void HeatMap::scaleValues()
{
    qsizetype first = m_heat.bands();
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_heat.counts.size(); ++i) {
        if (m_heat.counts.at(i) > 0) {
            first = std::min(first, i % m_heat.bands());
            last = std::max(last, i % m_heat.bands());
        }
    }
    if (last < 0) {
        plot()->yAxis->setRange(1e6, 1e9);
        return;
    }
    const double low = std::max(double(m_heat.edges.at(first)), kShortest);
    const double high = double(m_heat.edges.at(last + 1));
    plot()->yAxis->setRange(low / 1.3, std::max(high, low * 4) * 1.3);
}

void HeatMap::drawCells(QCPPainter *painter) const
{
    const Tokens &tokens = tokensOf(this);
    const quint32 largest = m_heat.largest();
    painter->setAntialiasing(true);
    for (qsizetype t = 0; t < m_heat.times.size(); ++t) {
        const double left = plot()->xAxis->coordToPixel(seconds(m_heat.times.at(t)));
        const double right = plot()->xAxis->coordToPixel(seconds(m_heat.times.at(t) + m_heat.stepNs));
        if (right < 0 || left > plot()->width()) {
            continue;
        }
        for (qsizetype b = 0; b < m_heat.bands(); ++b) {
            const int step = heatStep(m_heat.count(t, b), largest);
            if (step == 0) {
                continue;
            }
            const double bottom = plot()->yAxis->coordToPixel(std::max(double(m_heat.edges.at(b)), kShortest));
            const double top = plot()->yAxis->coordToPixel(double(m_heat.edges.at(b + 1)));
            painter->fillRect(QRectF(QPointF(left, top), QPointF(right - kCellGap, bottom - kCellGap)),
                              tokens.heat.at(std::size_t(step)));
        }
    }
}

QList<LegendRow> HeatMap::rowsAt(std::optional<qint64> wallNs) const
{
    qsizetype at = wallNs ? m_heat.indexAt(*wallNs) : m_heat.times.size() - 1;
    const auto total = [this](qsizetype time) {
        quint64 sum = 0;
        for (qsizetype b = 0; b < m_heat.bands(); ++b) {
            sum += m_heat.count(time, b);
        }
        return sum;
    };
    while (!wallNs && at >= 0 && total(at) == 0) {
        --at; // the last that has any
    }
    QList<qsizetype> bands;
    for (qsizetype b = 0; at >= 0 && b < m_heat.bands(); ++b) {
        if (m_heat.count(at, b) > 0) {
            bands.append(b);
        }
    }
    std::ranges::stable_sort(bands, std::greater{}, [&](qsizetype b) { return m_heat.count(at, b); });
    bands.resize(std::min<qsizetype>(bands.size(), kLegendBands));
    std::ranges::sort(bands);
    QList<LegendRow> rows;
    for (const qsizetype b : std::as_const(bands)) {
        rows.append({LegendRow::Swatch::None, SeriesLook::First, bandText(m_heat.edges.at(b), m_heat.edges.at(b + 1)),
                     chartValueText(m_heat.count(at, b), ChartUnit::Count)});
    }
    return rows;
}

} // namespace Signalbox
