// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace Signalbox {

/// Bars over time, one series stacked on the other from the bottom, told apart by colour and hatch. The scale begins
/// at 0.
class BarChart : public ChartView
{
    Q_OBJECT
public:
    BarChart(const QString &title, TimeAxis &axis, QWidget *parent = nullptr);

    void setFigures(const ChartData &figures);
    [[nodiscard]] ChartData figures() const override { return m_figures; }

protected:
    void dressPlot() override;
    void scaleValues() override;
    [[nodiscard]] QList<LegendRow> rowsAt(std::optional<qint64> wallNs) const override;
    [[nodiscard]] bool hasFigures() const override;

private:
    void drawBars(QCPPainter *painter) const;
    [[nodiscard]] double height(qsizetype time) const; ///< of the whole stack

    ChartData m_figures;
};

} // namespace Signalbox
