// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcustomplotlibrary.h"

#include <optional>

namespace Signalbox {

/// What moves over a chart without the chart being drawn anew: cursor, the points it meets, the chosen stretch.
/// Times are seconds, as on the plot's axis.
class ChartOverlay : public QCPLayerable
{
public:
    struct Point
    {
        double value = 0;
        bool rightAxis = false;
        QColor colour;
    };
    struct Look
    {
        QColor line;
        QColor ground; ///< of the chart: a ring around the points
        QColor chosen;
        double scale = 1;
    };

    explicit ChartOverlay(QCustomPlot *plot);

    void setLook(const Look &look) { m_look = look; }
    void setCursor(std::optional<double> time, const QList<Point> &points, double pointTime);
    void setSelection(std::optional<QCPRange> selection) { m_selection = selection; }
    void setShown(bool shown) { m_shown = shown; } ///< not in a saved picture
    void redraw();

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawSelection(QCPPainter *painter, const QRect &place) const;
    void drawCursor(QCPPainter *painter, const QRect &place) const;

    Look m_look;
    std::optional<double> m_cursor;
    std::optional<QCPRange> m_selection;
    QList<Point> m_points;
    double m_pointTime = 0;
    bool m_shown = true;
};

} // namespace Signalbox
