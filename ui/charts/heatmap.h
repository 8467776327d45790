// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/models/charts/heatdata.h"

namespace Signalbox {

/// How many calls took how long, over time: a cell for each step and band of durations, on a logarithmic scale. The
/// legend has the bands that hold most at the cursor.
class HeatMap : public ChartView
{
    Q_OBJECT
public:
    HeatMap(const QString &title, TimeAxis &axis, QWidget *parent = nullptr);

    void setHeat(const HeatData &heat);
    [[nodiscard]] ChartData figures() const override { return m_heat.table(); }
    [[nodiscard]] const HeatData &heat() const { return m_heat; }

protected:
    void dressPlot() override;
    void scaleValues() override;
    [[nodiscard]] QList<LegendRow> rowsAt(std::optional<qint64> wallNs) const override;
    [[nodiscard]] bool hasFigures() const override { return m_heat.largest() > 0; }

private:
    void drawCells(QCPPainter *painter) const;

    HeatData m_heat;
};

} // namespace Signalbox
