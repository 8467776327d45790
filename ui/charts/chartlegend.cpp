// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/chartgeometry.h"
#include "ui/charts/chartlook.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 16;
constexpr int kSwatch = 18;

} // namespace

ChartLegend::ChartLegend(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void ChartLegend::setRows(const QList<LegendRow> &rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        update();
    }
}

void ChartLegend::setHeatScale(const QString &most)
{
    if (most != m_heatMost) {
        m_heatMost = most;
        update();
    }
}

QString ChartLegend::spokenText() const
{
    QStringList parts;
    for (const LegendRow &row : m_rows) {
        parts.append(u"%1 %2"_s.arg(visibleText(row.name), row.value));
    }
    return parts.join(u", "_s);
}

QSize ChartLegend::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const qsizetype lines = m_rows.size() + (m_heatMost.isEmpty() ? 1 : 3);
    return {metrics.px(ChartGeometry::kLegendWidth), metrics.px(kLine) * int(lines) + metrics.px(8)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect());
}

void ChartLegend::paint(QPainter *painter, const QRect &place) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    const int line = metrics.px(kLine);
    QRect row = place.adjusted(metrics.px(12), metrics.px(4), -metrics.px(12), 0);
    row.setHeight(line);
    QFont bold = fontFor(FontRole::Secondary);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(tokens.text2);
    const int room = place.right() + 1 - std::max(metrics.px(12), m_titleEnd) - row.left();
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    row.translate(0, line);
    if (!m_heatMost.isEmpty()) {
        paintHeat(painter, row);
        row.translate(0, 2 * line);
    }
    for (const LegendRow &one : m_rows) {
        if (row.bottom() > place.bottom()) {
            break;
        }
        paintRow(painter, row, one);
        row.translate(0, line);
    }
}

void ChartLegend::paintRow(QPainter *painter, const QRect &line, const LegendRow &row) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    const int swatch = metrics.px(kSwatch);
    const int middle = line.center().y();
    painter->save();
    if (row.swatch == LegendRow::Swatch::Line) {
        painter->setPen(seriesPen(row.look, tokens, metrics.scale()));
        painter->drawLine(line.left(), middle, line.left() + swatch, middle);
    } else if (row.swatch == LegendRow::Swatch::Box) {
        const int side = metrics.px(9);
        const QRect box(line.left(), middle - side / 2, swatch, side);
        painter->fillRect(box, seriesBrush(row.look, tokens));
        painter->setPen(seriesColour(row.look, tokens));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter->restore();
    const int indent = row.swatch == LegendRow::Swatch::None ? 0 : swatch + metrics.px(6);
    const QRect text = line.adjusted(indent, 0, 0, 0);
    painter->setFont(tabular(fontFor(FontRole::Secondary)));
    painter->setPen(tokens.text);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.value);
    const int left = text.width() - painter->fontMetrics().horizontalAdvance(row.value) - metrics.px(6);
    painter->setPen(tokens.text2);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(visibleText(row.name), Qt::ElideRight, std::max(0, left)));
}

void ChartLegend::paintHeat(QPainter *painter, const QRect &place) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    const int steps = int(tokens.heat.size());
    const int height = metrics.px(10);
    const double width = double(place.width()) * 0.7 / steps;
    const int top = place.top() + metrics.px(3);
    for (int i = 0; i < steps; ++i) {
        painter->fillRect(QRectF(place.left() + i * width, top, width, height), tokens.heat.at(std::size_t(i)));
    }
    painter->setPen(tokens.line);
    painter->drawRect(QRectF(place.left(), top, steps * width, height));
    painter->setFont(tabular(fontFor(FontRole::Small)));
    painter->setPen(tokens.text3);
    const QRect below(place.left(), place.top() + metrics.px(kLine), place.width(), metrics.px(kLine));
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, u"0"_s);
    painter->drawText(below.adjusted(int(steps * width) / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_heatMost);
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines{m_title};
        for (const LegendRow &row : m_rows) {
            lines.append(u"%1  %2"_s.arg(row.name, row.value));
        }
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Signalbox
