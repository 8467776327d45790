// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace Signalbox {

namespace {

constexpr double kHeight = 16;
constexpr double kStroke = 1.2;
constexpr double kLastPoint = 3;
constexpr double kTick = 4;

} // namespace

double SparkData::most() const
{
    double most = 0;
    for (const double value : values) {
        most = value > most ? value : most;
    }
    return most;
}

void paintSparkline(QPainter *painter, const QRect &place, const SparkData &data, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(widget);
    const double scale = metricsOf(widget).scale();
    const double most = data.most();
    const qsizetype count = data.values.size();
    if (count < 2) {
        return;
    }
    const double height = kHeight * scale;
    const QRectF area(place.left(), place.center().y() - height / 2, place.width() - kLastPoint * scale, height);
    const double step = area.width() / double(count - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.text3, kStroke * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1) {
            painter->drawPolyline(line);
        } else if (line.size() == 1) {
            painter->drawPoint(line.first());
        }
    };
    const double top = area.top() + kStroke * scale;
    const double room = area.height() - (kTick + kStroke) * scale;
    for (qsizetype i = 0; i < count; ++i) {
        const double value = data.values.at(i);
        if (std::isnan(value)) {
            flush();
            line.clear();
            continue;
        }
        line.append({area.left() + step * double(i), top + room * (1 - (most > 0 ? value / most : 0))});
    }
    flush();
    if (!line.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.text3);
        painter->drawEllipse(line.last(), kLastPoint * scale / 2, kLastPoint * scale / 2);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < data.failed.size(); ++i) {
        if (data.failed.at(i)) {
            painter->fillRect(QRectF(area.left() + step * double(i) - scale / 2, area.bottom() - kTick * scale,
                                     std::max(1.0, 1.2 * scale), kTick * scale),
                              tokens.errMark);
        }
    }
    painter->restore();
}

} // namespace Signalbox
