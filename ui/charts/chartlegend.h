// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"

#include <QWidget>

namespace Signalbox {

/// One line of a legend: how the series looks, what it is called, and its figure at the cursor.
struct LegendRow
{
    enum class Swatch { None, Line, Box };

    Swatch swatch = Swatch::None;
    SeriesLook look = SeriesLook::First;
    QString name;
    QString value;

    bool operator==(const LegendRow &) const = default;
};

/// The right side of a chart: its title, perhaps a scale of heat, and a line for each series.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const QString &title, QWidget *parent = nullptr);

    void setRows(const QList<LegendRow> &rows);
    void setHeatScale(const QString &most);               ///< what the last colour stands for; empty: no scale
    void setTitleEnd(int pixels) { m_titleEnd = pixels; } ///< at the right of the title, for what stands on it there
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const QList<LegendRow> &rows() const { return m_rows; }
    [[nodiscard]] QString spokenText() const; ///< "p50 22 ms, p95 269 ms"

    /// Also for a saved picture; in the coordinates of `place`.
    void paint(QPainter *painter, const QRect &place) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintRow(QPainter *painter, const QRect &line, const LegendRow &row) const;
    void paintHeat(QPainter *painter, const QRect &place) const;

    QString m_title;
    QString m_heatMost;
    int m_titleEnd = 0;
    QList<LegendRow> m_rows;
};

} // namespace Signalbox
