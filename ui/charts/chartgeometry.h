// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// What charts that stand under each other have in common, in pixels of the drawing.
namespace ChartGeometry {
inline constexpr double kPlotLeft = 58; ///< room for the labels of the scale
inline constexpr double kPlotTop = 8;
inline constexpr double kPlotBottom = 6;
inline constexpr double kLegendWidth = 170;
inline constexpr double kFrame = 2; ///< around a chart, where its focus is shown
} // namespace ChartGeometry

} // namespace Signalbox
