// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

constexpr double kBarOpacity = 0.75;

struct LineLook
{
    double width;
    QList<qreal> dash; // in pixels
};

LineLook lineLook(SeriesLook look)
{
    switch (look) {
    case SeriesLook::First:
        return {2, {}};
    case SeriesLook::Second:
        return {1.5, {6, 2}};
    case SeriesLook::Third:
        return {1.5, {8, 2, 2, 2}};
    case SeriesLook::Fourth:
        return {1.5, {2, 2}};
    case SeriesLook::Fifth:
        return {1.5, {10, 3}};
    case SeriesLook::Sixth:
        return {1, {}};
    case SeriesLook::Failed:
        return {2, {}};
    }
    return {1, {}};
}

} // namespace

QColor seriesColour(SeriesLook look, const Tokens &tokens)
{
    return look == SeriesLook::Failed ? tokens.errMark : tokens.series.at(std::size_t(look));
}

QPen seriesPen(SeriesLook look, const Tokens &tokens, double scale)
{
    const LineLook line = lineLook(look);
    QPen pen(seriesColour(look, tokens), line.width * scale);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!line.dash.isEmpty()) {
        QList<qreal> pattern = line.dash; // a pen counts in its own widths
        for (qreal &length : pattern) {
            length /= line.width;
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

QBrush seriesBrush(SeriesLook look, const Tokens &tokens)
{
    QColor colour = seriesColour(look, tokens);
    colour.setAlphaF(float(kBarOpacity));
    switch (look) {
    case SeriesLook::First:
    case SeriesLook::Failed:
        return {colour, Qt::SolidPattern};
    case SeriesLook::Second:
        return {colour, Qt::BDiagPattern};
    case SeriesLook::Third:
        return {colour, Qt::HorPattern};
    case SeriesLook::Fourth:
        return {colour, Qt::DiagCrossPattern};
    case SeriesLook::Fifth:
        return {colour, Qt::Dense4Pattern};
    case SeriesLook::Sixth:
        return {colour, Qt::VerPattern};
    }
    return {colour};
}

int heatStep(quint32 count, quint32 largest)
{
    constexpr int kSteps = 6;
    if (count == 0 || largest == 0) {
        return 0;
    }
    const double share = std::sqrt(double(count) / double(largest));
    return std::clamp(int(std::ceil(share * kSteps)), 1, kSteps);
}

} // namespace Signalbox
