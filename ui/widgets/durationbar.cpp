// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/durationbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

constexpr double kShortestMs = 1;
constexpr double kLongestMs = 3000;
constexpr int kDrawnWidth = 52;
constexpr int kDrawnHeight = 5;

} // namespace

int durationBarLength(double milliseconds, int width)
{
    const double bounded = std::clamp(milliseconds, kShortestMs, kLongestMs);
    const double share = std::log(bounded / kShortestMs) / std::log(kLongestMs / kShortestMs);
    return std::max(2, int(std::lround(share * width)));
}

void paintDurationBar(QPainter *painter, const QRect &cell, double milliseconds, Pace pace, const QWidget *widget)
{
    const Tokens &t = tokensOf(widget);
    const Metrics m = metricsOf(widget);
    const int height = m.px(kDrawnHeight);
    const QColor colour = pace == Pace::Failed ? t.errMark : pace == Pace::Slow ? t.warnMark : t.okMark;
    const QRect bar(cell.x(), cell.y() + (cell.height() - height) / 2,
                    durationBarLength(milliseconds, m.px(kDrawnWidth)), height);
    painter->fillRect(QStyle::visualRect(widget->layoutDirection(), cell, bar), colour);
}

} // namespace Signalbox
