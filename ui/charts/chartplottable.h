// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcustomplotlibrary.h"

#include <functional>

namespace Signalbox {

/// What a chart draws itself, in the place and the layer of a plottable: stacked bars, cells of heat.
class ChartPlottable : public QCPAbstractPlottable
{
public:
    using Painting = std::function<void(QCPPainter *)>;

    ChartPlottable(QCustomPlot *plot, Painting painting)
        : QCPAbstractPlottable(plot->xAxis, plot->yAxis)
        , m_painting(std::move(painting))
    {
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override
    {
        found = false;
        return {};
    }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override
    {
        found = false;
        return {};
    }

protected:
    void draw(QCPPainter *painter) override { m_painting(painter); }
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

private:
    Painting m_painting;
};

} // namespace Signalbox
