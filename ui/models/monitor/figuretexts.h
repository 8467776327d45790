// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/monitorfigures.h"

#include <QString>

namespace Signalbox {

/// Is a figure out of the usual?
enum class Tone { Usual, Warn, Failed };

/// One large figure with what it is and what it is compared with.
struct FigureTile
{
    QString label;
    QString figure;
    QString note;
    Tone tone = Tone::Usual;

    bool operator==(const FigureTile &) const = default;
};

[[nodiscard]] QString shareText(double share); ///< 0 to 1: "0.37 %", "13.1 %"
/// Calls, failed, p50, p95, p99, in flight, received, memory (where it is known): always in this order.
[[nodiscard]] QList<FigureTile> figureTiles(const MonitorFigures &figures);

} // namespace Signalbox
