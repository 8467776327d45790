// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartlook.h"
#include "ui/charts/qcustomplotlibrary.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <cmath>
#include <limits>

namespace Signalbox {

namespace {

constexpr double kChartHeadroom = 1.12; // over the highest figure of a linear scale
constexpr double kLogHeadroom = 1.6;    // on both sides of a logarithmic one
constexpr double kDotSize = 4;

} // namespace

/// The dashed line of a limit with its words on it.
class TimeChart::Limit
{
public:
    explicit Limit(QCustomPlot *plot)
        : m_line(new QCPItemLine(plot))
        , m_words(new QCPItemText(plot))
    {
        for (QCPItemPosition *end : {m_line->start, m_line->end, m_words->position}) {
            end->setTypeX(QCPItemPosition::ptAxisRectRatio);
            end->setTypeY(QCPItemPosition::ptPlotCoords);
        }
        m_words->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        m_words->setLayer(QStringLiteral("axes")); // over the lines
    }

    void show(const std::optional<ChartLimit> &limit)
    {
        m_line->setVisible(limit.has_value());
        m_words->setVisible(limit.has_value());
        if (limit) {
            m_line->start->setCoords(0, limit->value);
            m_line->end->setCoords(1, limit->value);
            m_words->position->setCoords(0.005, limit->value);
            m_words->setText(limit->text);
        }
    }

    void dress(const Tokens &tokens, double scale)
    {
        QPen pen(tokens.errMark, scale);
        pen.setDashPattern({6, 3});
        m_line->setPen(pen);
        m_words->setColor(tokens.err);
        m_words->setFont(fontFor(FontRole::Small));
        m_words->setBrush(tokens.base); // readable over lines
    }

private:
    QCPItemLine *m_line;
    QCPItemText *m_words;
};

TimeChart::TimeChart(const QString &title, TimeAxis &axis, QWidget *parent)
    : ChartView(title, axis, parent)
    , m_limit(std::make_unique<Limit>(plot()))
{
    m_limit->show({});
    finishSetup();
}

TimeChart::~TimeChart() = default;

void TimeChart::setFigures(const ChartData &figures)
{
    if (figures == m_figures) {
        return;
    }
    bool same = figures.series.size() == m_figures.series.size();
    for (qsizetype i = 0; same && i < figures.series.size(); ++i) {
        const ChartSeries &now = figures.series.at(i);
        const ChartSeries &before = m_figures.series.at(i);
        same = now.look == before.look && now.unit == before.unit && now.rightAxis == before.rightAxis
               && now.isDrawn == before.isDrawn;
    }
    m_figures = figures;
    if (!same) {
        makeGraphs();
    }
    fillGraphs();
    m_limit->show(m_figures.limit);
    showFigures();
}

bool TimeChart::hasAxis(bool rightAxis) const
{
    return std::ranges::any_of(m_figures.series,
                               [=](const ChartSeries &s) { return s.isDrawn && s.rightAxis == rightAxis; });
}

ChartUnit TimeChart::unitOf(bool rightAxis) const
{
    const auto found = std::ranges::find(m_figures.series, rightAxis, [](const ChartSeries &s) { return s.rightAxis; });
    return found == m_figures.series.end() ? ChartUnit::Count : found->unit;
}

bool TimeChart::isLogarithmic() const
{
    return hasAxis(false) && unitOf(false) == ChartUnit::Nanoseconds;
}

void TimeChart::makeGraphs()
{
    plot()->clearGraphs();
    for (const ChartSeries &series : std::as_const(m_figures.series)) {
        QCPAxis *values = series.rightAxis ? plot()->yAxis2 : plot()->yAxis;
        QCPGraph *line = plot()->addGraph(plot()->xAxis, values);
        line->setAdaptiveSampling(true);
        line->setName(series.name);
        line->setVisible(series.isDrawn);
        QCPGraph *alone = plot()->addGraph(plot()->xAxis, values);
        alone->setLineStyle(QCPGraph::lsNone);
        alone->setVisible(series.isDrawn);
    }
    plot()->yAxis2->setVisible(hasAxis(true));
    plot()->yAxis2->grid()->setVisible(false);
    if (isLogarithmic()) {
        setLogTicks();
    } else {
        plot()->yAxis->setScaleType(QCPAxis::stLinear);
        setLinearTicks(false, unitOf(false));
    }
    setLinearTicks(true, unitOf(true));
    dressPlot();
}

qint64 TimeChart::momentOf(qsizetype index) const
{
    const qint64 begin = m_figures.times.at(index);
    const qint64 seen = axis().range().toNs - begin;
    return begin + (seen > 0 ? std::min(seen, m_figures.stepNs) : m_figures.stepNs) / 2;
}

void TimeChart::fillGraphs()
{
    const qsizetype count = m_figures.times.size();
    const qint64 half = m_figures.stepNs / 2;
    for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
        QVector<QCPGraphData> line;
        QVector<QCPGraphData> alone;
        line.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            const double time = seconds(momentOf(i));
            const double value = m_figures.value(s, i);
            // Where steps are missing there is a gap as well.
            if (i > 0 && m_figures.times.at(i) - m_figures.times.at(i - 1) > m_figures.stepNs + half) {
                line.append({seconds(m_figures.times.at(i) - half), std::numeric_limits<double>::quiet_NaN()});
            }
            line.append({time, value});
        }
        const auto missing = [&line](qsizetype i) { return i < 0 || i >= line.size() || std::isnan(line.at(i).value); };
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (!missing(i) && missing(i - 1) && missing(i + 1)) {
                alone.append(line.at(i));
            }
        }
        plot()->graph(int(2 * s))->data()->set(line, true);
        plot()->graph(int(2 * s + 1))->data()->set(alone, true);
    }
}

void TimeChart::dressPlot()
{
    const Tokens &tokens = tokensOf(this);
    const double scale = metricsOf(this).scale();
    for (qsizetype s = 0; s < m_figures.series.size() && 2 * s + 1 < plot()->graphCount(); ++s) {
        const SeriesLook look = m_figures.series.at(s).look;
        plot()->graph(int(2 * s))->setPen(seriesPen(look, tokens, scale));
        QCPGraph *alone = plot()->graph(int(2 * s + 1));
        alone->setPen(seriesColour(look, tokens));
        alone->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, kDotSize * scale));
    }
    m_limit->dress(tokens, scale);
}

void TimeChart::scaleValues()
{
    scaleAxis(false);
    scaleAxis(true);
}

void TimeChart::scaleAxis(bool rightAxis)
{
    const TimeRange shown = axis().range();
    double least = std::numeric_limits<double>::max();
    double most = 0;
    for (const ChartSeries &series : std::as_const(m_figures.series)) {
        for (qsizetype i = 0; series.isDrawn && series.rightAxis == rightAxis && i < series.values.size(); ++i) {
            const double value = series.values.at(i);
            const qint64 time = m_figures.times.value(i);
            if (value > 0 && time + m_figures.stepNs > shown.fromNs && time < shown.toNs) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
    }
    if (!rightAxis && m_figures.limit) {
        most = std::max(most, m_figures.limit->value);
        least = std::min(least, m_figures.limit->value);
    }
    QCPAxis *values = rightAxis ? plot()->yAxis2 : plot()->yAxis;
    if (!rightAxis && isLogarithmic()) {
        const bool any = most > 0;
        values->setRange(any ? least / kLogHeadroom : 1e6, any ? most * kLogHeadroom : 1e9);
    } else {
        values->setRange(0, most > 0 ? most * kChartHeadroom : 1);
    }
}

QList<LegendRow> TimeChart::rowsAt(std::optional<qint64> wallNs) const
{
    const qsizetype at = wallNs ? m_figures.indexAt(*wallNs) : m_figures.lastWithData();
    QList<LegendRow> rows;
    for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
        const ChartSeries &series = m_figures.series.at(s);
        const auto swatch = series.isDrawn ? LegendRow::Swatch::Line : LegendRow::Swatch::None;
        rows.append({swatch, series.look, series.name, chartValueText(m_figures.value(s, at), series.unit)});
    }
    return rows;
}

ChartView::CursorPoints TimeChart::pointsAt(qint64 wallNs) const
{
    const qsizetype at = m_figures.indexAt(wallNs);
    CursorPoints found;
    if (at < 0) {
        return found;
    }
    found.wallNs = momentOf(at);
    for (qsizetype s = 0; s < m_figures.series.size(); ++s) {
        if (const double value = m_figures.value(s, at); m_figures.series.at(s).isDrawn && !std::isnan(value)) {
            found.points.append({value, m_figures.series.at(s).rightAxis, m_figures.series.at(s).look});
        }
    }
    return found;
}

} // namespace Signalbox
