// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <memory>

namespace Signalbox {

/// Lines over time. Durations have a logarithmic scale, everything else one from 0; a series of the right axis has a
/// scale of its own. Where there is no figure the line is broken, and a figure alone is a dot.
class TimeChart : public ChartView
{
    Q_OBJECT
public:
    TimeChart(const QString &title, TimeAxis &axis, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setFigures(const ChartData &figures);
    [[nodiscard]] ChartData figures() const override { return m_figures; }

protected:
    void dressPlot() override;
    void scaleValues() override;
    [[nodiscard]] QList<LegendRow> rowsAt(std::optional<qint64> wallNs) const override;
    [[nodiscard]] CursorPoints pointsAt(qint64 wallNs) const override;
    [[nodiscard]] bool hasFigures() const override { return m_figures.lastWithData() >= 0; }

private:
    class Limit;

    void makeGraphs();
    void fillGraphs();
    /// Where a step is drawn: its middle; of one that reaches beyond what is shown, the middle of what is seen.
    [[nodiscard]] qint64 momentOf(qsizetype index) const;
    void scaleAxis(bool rightAxis);
    [[nodiscard]] bool isLogarithmic() const;
    [[nodiscard]] bool hasAxis(bool rightAxis) const;
    [[nodiscard]] ChartUnit unitOf(bool rightAxis) const;

    ChartData m_figures;
    std::unique_ptr<Limit> m_limit;
};

} // namespace Signalbox
