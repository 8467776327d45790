// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statstable.h"
#include "core/journal/derived/statistics.h"
#include "core/json/json.h"

#include <QString>

namespace Signalbox {

// How statistics are printed, those of a journal as those of a team.

[[nodiscard]] Json countsJson(const CallCounts &counts);
[[nodiscard]] Json rowJson(const Statistics &row);
[[nodiscard]] QString statsTime(qint64 ns); ///< UTC, to the second
/// What stands before a row's figures, fit for a terminal.
[[nodiscard]] QString statsName(const Statistics &row, StatisticsQuery::By by);
/// The table, or one document with the rows as this member. False: it could not be written.
[[nodiscard]] bool printStatistics(bool isJson, const char *member, Json rows, const StatsTable &table);

} // namespace Signalbox
