// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"

#include <QBrush>
#include <QPen>

namespace Signalbox {

struct Tokens;

/// How the series of a chart look: colour and dash for a line, colour and hatch for bars, so that no two are told apart
/// by their hue alone. `scale` is that of Metrics.
[[nodiscard]] QColor seriesColour(SeriesLook look, const Tokens &tokens);
[[nodiscard]] QPen seriesPen(SeriesLook look, const Tokens &tokens, double scale);
[[nodiscard]] QBrush seriesBrush(SeriesLook look, const Tokens &tokens);
/// Which of the seven heat colours a cell has: its count over the largest, on a square-root scale; 0 is the ground,
/// for none.
[[nodiscard]] int heatStep(quint32 count, quint32 largest);

} // namespace Signalbox
