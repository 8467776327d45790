// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/commandhead.h"
#include "app/cli/statsjson.h"
#include "app/cli/statsoptions.h"
#include "app/cli/statstable.h"
#include "core/journal/derived/deriveonce.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<bool> printRows(const DerivedStore &store, const StatsOptions &options)
{
    const auto rows = store.statistics(options.query);
    if (!rows) {
        return Failure(rows.error());
    }
    StatsTable table;
    Json json(jsoncons::json_array_arg);
    for (const Statistics &row : *rows) {
        if (row.counts.begun > 0 || row.counts.ended > 0 || options.query.by == StatisticsQuery::By::Server) {
            table.add(statsName(row, options.query.by), row.counts, row.inFlight);
            json.push_back(rowJson(row));
        }
    }
    return printStatistics(options.json, "statistics", std::move(json), table);
}

Result<bool> printSeries(const DerivedStore &store, const StatsOptions &options)
{
    const auto points = store.series({.of = options.query, .resolution = *options.series});
    if (!points) {
        return Failure(points.error());
    }
    StatsTable table;
    Json json(jsoncons::json_array_arg);
    for (const SeriesPoint &point : *points) {
        table.add(statsTime(point.startNs), point.counts, {});
        Json one = countsJson(point.counts);
        one.insert_or_assign("start", fromQString(statsTime(point.startNs)));
        json.push_back(std::move(one));
    }
    return printStatistics(options.json, "series", std::move(json), table);
}

} // namespace

int runStatsCommand(const QStringList &arguments)
{
    const auto options = StatsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const auto derived = DeriveOnce().run(options->folder);
    if (!derived) {
        return refusal("storage", derived.error());
    }
    for (const QString &notice : derived->status.notices) {
        printNote(notice);
    }
    const auto printed =
        options->series ? printSeries(*derived->store, *options) : printRows(*derived->store, *options);
    if (!printed) {
        return refusal("storage", printed.error());
    }
    return exitCodeOf(*printed);
}

} // namespace Signalbox
