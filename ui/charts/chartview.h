// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlegend.h"
#include "ui/charts/timeaxis.h"

#include <QWidget>

class QCPPainter;
class QCustomPlot;

namespace Signalbox {

class ChartOverlay;
class PlainLabel;

/// A chart over a shared time: the plot, its legend with the figures at the cursor, and what mouse and keys do. What is
/// plotted is decided by the kinds: TimeChart, BarChart, HeatMap.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const QString &title, TimeAxis &axis, QWidget *parent = nullptr);
    ~ChartView() override;

    [[nodiscard]] QString title() const { return m_legend->title(); }
    [[nodiscard]] virtual ChartData figures() const = 0; ///< of the table and of CSV
    [[nodiscard]] const ChartLegend &legend() const { return *m_legend; }
    void setTitleEnd(int pixels) { m_legend->setTitleEnd(pixels); } ///< what stands on the title's right end
    void setDrawnHeight(int pixels);                                ///< at first, of the drawing
    void setEmptyText(const QString &text);                         ///< stands in the plot while there is no figure

    /// Draws the chart without cursor, at the painter's origin: for a saved picture.
    void drawOn(QCPPainter &painter, const QSize &size);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void figuresChanged();

protected:
    /// Seconds since 1970 on the plot's axis.
    static double seconds(qint64 wallNs) { return double(wallNs) / 1e9; }

    struct CursorPoints
    {
        struct Point
        {
            double value = 0;
            bool rightAxis = false;
            SeriesLook look = SeriesLook::First;
        };
        qint64 wallNs = 0;
        QList<Point> points;
    };

    virtual void dressPlot() = 0;   ///< pens and ticks in the colours and sizes now in force
    virtual void scaleValues() = 0; ///< fits the scale to what is visible
    [[nodiscard]] virtual QList<LegendRow> rowsAt(std::optional<qint64> wallNs) const = 0;
    [[nodiscard]] virtual CursorPoints pointsAt(qint64 wallNs) const;
    [[nodiscard]] virtual bool hasFigures() const = 0;

    [[nodiscard]] QCustomPlot *plot() const { return m_plot; }
    [[nodiscard]] ChartLegend *legendWidget() const { return m_legend; }
    [[nodiscard]] TimeAxis &axis() const { return m_axis; }
    void finishSetup(); ///< at the end of a kind's constructor
    void showFigures(); ///< after new ones: legend, scale, plot
    /// Ticks of the left or right scale from 0, written in `unit`.
    void setLinearTicks(bool rightAxis, ChartUnit unit);
    void setLogTicks();

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPlot();
    void dress();
    void showRange();
    void showCursor();
    void showSelection();
    void redrawOverlay();
    void speakCursor();
    [[nodiscard]] QSize drawnSize() const;
    [[nodiscard]] qint64 timeAt(double x) const;
    bool handlePress(const QPointF &place);
    bool handleMove(const QPointF &place, bool dragging);
    bool handleRelease();

    TimeAxis &m_axis;
    QCustomPlot *m_plot;
    ChartLegend *m_legend;
    ChartOverlay *m_overlay;
    PlainLabel *m_empty;
    std::optional<double> m_pressedX;
    bool m_dragged = false;
    bool m_plotted = false; // once at least
    int m_drawnHeight = 100;
};

} // namespace Signalbox
