// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/toolfiguresdelegate.h"

#include "ui/charts/sparkline.h"
#include "ui/models/monitor/toolfiguresmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/durationbar.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int kRateBar = 48; // for 10 % and more
constexpr double kFullRate = 0.1;

QRect textRect(const QRect &cell, const Metrics &metrics)
{
    return cell.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
}

void paintRateBar(QPainter *painter, const QRect &place, double rate, const QWidget *widget)
{
    if (rate <= 0) {
        return;
    }
    const Metrics metrics = metricsOf(widget);
    const int height = metrics.px(5);
    const int width = std::max(2, int(std::min(rate / kFullRate, 1.0) * metrics.px(kRateBar)));
    const QRect bar(place.left(), place.center().y() - height / 2, width, height);
    painter->fillRect(QStyle::visualRect(widget->layoutDirection(), place, bar), tokensOf(widget).errMark);
}

} // namespace

void ToolFiguresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem ground = option;
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);
    painter->save();
    const auto column = ToolColumn(index.column());
    const QRect place = textRect(option.rect, metrics);
    const bool strong = (option.state & QStyle::State_Selected) && widget->hasFocus();
    QColor colour = strong ? tokens.onSel : tokens.text;
    if (column == ToolColumn::Trend) {
        const auto trend = index.data(ToolFigureRole::Trend).value<CallTrend>();
        paintSparkline(painter, place, {trend.values, trend.failed}, widget);
    } else if (column == ToolColumn::FailureRate) {
        const double rate = index.data(ToolFigureRole::FailureRate).toDouble();
        paintRateBar(painter, place, rate, widget);
        colour = rate >= kFullRate ? tokens.err : colour;
    } else if (column == ToolColumn::P95 || column == ToolColumn::P99) {
        if (const double ns = index.data(ToolFigureRole::Sort).toDouble(); ns >= 0) {
            paintDurationBar(painter, place, ns / 1e6, Pace::Usual, widget);
        }
    } else if (column == ToolColumn::Server) {
        colour = strong ? tokens.onSel : tokens.text2;
    }
    painter->setFont(column <= ToolColumn::Server ? fontFor(FontRole::Body) : tabular(fontFor(FontRole::Body)));
    painter->setPen(colour);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    m_lines.paint(painter, place, QStyle::visualAlignment(option.direction, alignment), index.data().toString());
    painter->restore();
}

QSize ToolFiguresDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics = metricsOf(option.widget);
    return {metrics.px(80), metrics.row()};
}

bool ToolFiguresDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    const QRect place = textRect(view->visualRect(index), metricsOf(view));
    const QString text = index.data().toString();
    QString tip = QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(text) > place.width() ? text : QString();
    if (ToolColumn(index.column()) == ToolColumn::Trend) {
        const auto trend = index.data(ToolFigureRole::Trend).value<CallTrend>();
        tip = tr("At most %n call(s) in one point", nullptr, int(SparkData{trend.values, trend.failed}.most()));
    }
    showPlainToolTip(event->globalPos(), tip, view);
    return true;
}

} // namespace Signalbox
