// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phasechart.h"

#include "ui/models/formats.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kBarHeight = 8;
constexpr int kLengthWidth = 72;

} // namespace

PhaseChart::PhaseChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Times of the exchange"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PhaseChart::setPhases(const QList<ExchangePhase> &phases)
{
    m_phases = phases;
    QStringList words;
    for (const ExchangePhase &phase : phases) {
        words.append(phase.name + u' ' + durationText(phase.toNs - phase.fromNs));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setVisible(!phases.isEmpty());
    updateGeometry();
    update();
}

QSize PhaseChart::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {metrics.px(240), int(m_phases.size()) * metrics.row() + metrics.gap(8)};
}

void PhaseChart::paintEvent(QPaintEvent *)
{
    const Metrics metrics = metricsOf(this);
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time goes so in every chart
    painter.setFont(tabular(fontFor(FontRole::Secondary)));
    qint64 whole = 1;
    int names = 0;
    for (const ExchangePhase &phase : m_phases) {
        whole = std::max(whole, phase.toNs);
        names = std::max(names, painter.fontMetrics().horizontalAdvance(phase.name));
    }
    const int left = metrics.gap(12) + names + metrics.gap(12);
    const int right = width() - metrics.gap(12) - metrics.px(kLengthWidth);
    int y = metrics.gap(4);
    for (const ExchangePhase &phase : m_phases) {
        const QRect row(metrics.gap(12), y, width() - 2 * metrics.gap(12), metrics.row());
        const auto xOf = [&](qint64 ns) { return left + int(double(right - left) * double(ns) / double(whole)); };
        painter.setPen(tokens.text2);
        painter.drawText(row, int(Qt::AlignVCenter | Qt::AlignLeft), phase.name);
        painter.setPen(tokens.text);
        painter.drawText(row, int(Qt::AlignVCenter | Qt::AlignRight), durationText(phase.toNs - phase.fromNs));
        const int bar = metrics.px(kBarHeight);
        const int top = y + (metrics.row() - bar) / 2;
        painter.fillRect(left, top + bar - 1, right - left, 1, tokens.line);
        painter.fillRect(xOf(phase.fromNs), top, std::max(2, xOf(phase.toNs) - xOf(phase.fromNs)), bar,
                         tokens.series[0]);
        y += metrics.row();
    }
}

} // namespace Signalbox
