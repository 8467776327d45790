// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"

#include <QByteArray>

namespace Signalbox {

/// The figures of a chart as CSV (RFC 4180, UTF-8, CRLF): a head, then a line for each time. Times are ISO 8601 in UTC
/// with milliseconds, durations milliseconds, all figures with a point and unrounded; a missing figure is an empty
/// field. A name that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray chartCsv(const ChartData &figures);

struct TitledFigures
{
    QString title;
    ChartData figures;
};
/// The figures of several charts in one table: a line for each moment that any of them has, each series with its
/// chart's title in front.
[[nodiscard]] ChartData joinedFigures(const QList<TitledFigures> &all);

} // namespace Signalbox
