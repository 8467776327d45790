// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/commandhead.h"
#include "app/cli/statsoptions.h"
#include "app/cli/statstable.h"
#include "core/journal/derived/deriveonce.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString timeText(qint64 ns)
{
    return QDateTime::fromSecsSinceEpoch(ns / 1'000'000'000, QTimeZone::UTC).toString(Qt::ISODate);
}

Json countsJson(const CallCounts &counts)
{
    Json json(jsoncons::json_object_arg);
    const LatencyHistogram &latency = counts.latency;
    json.insert_or_assign("begun", counts.begun);
    json.insert_or_assign("ended", counts.ended);
    Json errors(jsoncons::json_object_arg);
    errors.insert_or_assign("tool", counts.toolErrors);
    errors.insert_or_assign("remote", counts.remoteErrors);
    errors.insert_or_assign("http", counts.httpErrors);
    errors.insert_or_assign("timeout", counts.timeouts);
    errors.insert_or_assign("lost", counts.lost);
    json.insert_or_assign("errors", std::move(errors));
    json.insert_or_assign("cancelled", counts.cancelled);
    json.insert_or_assign("errorRate", counts.errorRate());
    Json times(jsoncons::json_object_arg);
    times.insert_or_assign("count", latency.count());
    times.insert_or_assign("mean", qint64(latency.mean()));
    times.insert_or_assign("min", latency.least());
    times.insert_or_assign("p50", latency.percentile(50));
    times.insert_or_assign("p90", latency.percentile(90));
    times.insert_or_assign("p95", latency.percentile(95));
    times.insert_or_assign("p99", latency.percentile(99));
    times.insert_or_assign("max", latency.greatest());
    json.insert_or_assign("durationNs", std::move(times));
    json.insert_or_assign("messages", counts.messages);
    json.insert_or_assign("sentBytes", counts.sentBytes);
    json.insert_or_assign("receivedBytes", counts.receivedBytes);
    return json;
}

Json rowJson(const Statistics &row)
{
    Json json(jsoncons::json_object_arg);
    for (const auto &[member, name] : {std::pair("server", row.server), std::pair("tool", row.tool),
                                       std::pair("method", row.method), std::pair("caller", row.caller)}) {
        if (!name.isEmpty()) {
            json.insert_or_assign(member, fromQString(name));
        }
    }
    const Json counts = countsJson(row.counts);
    json.insert_or_assign("inFlight", row.inFlight);
    for (const auto &member : counts.object_range()) {
        json.insert_or_assign(member.key(), member.value());
    }
    Json codes(jsoncons::json_object_arg);
    for (auto code = row.errorCodes.cbegin(); code != row.errorCodes.cend(); ++code) {
        codes.insert_or_assign(std::to_string(code.key()), code.value());
    }
    json.insert_or_assign("errorCodes", std::move(codes));
    return json;
}

QString nameOf(const Statistics &row, StatisticsQuery::By by)
{
    switch (by) {
    case StatisticsQuery::By::All:
        return tr("all");
    case StatisticsQuery::By::Server:
        return row.server;
    case StatisticsQuery::By::Tool:
        return row.server + u'.' + row.tool;
    case StatisticsQuery::By::Method:
        return row.server + u' ' + row.method;
    case StatisticsQuery::By::Caller:
        break;
    }
    return row.caller.isEmpty() ? tr("(unknown)") : row.caller;
}

/// Names are the server's words.
QString shown(const QString &name)
{
    return QString::fromUtf8(forTerminal(name.toUtf8()));
}

bool print(bool isJson, const char *member, Json rows, const StatsTable &table)
{
    if (!isJson) {
        return printText(table.isEmpty() ? tr("No calls.") + u'\n' : table.text());
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign(member, std::move(rows));
    return printResult(compactJson(json), true);
}

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
            table.add(shown(nameOf(row, options.query.by)), row.counts, row.inFlight);
            json.push_back(rowJson(row));
        }
    }
    return print(options.json, "statistics", std::move(json), table);
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
        table.add(timeText(point.startNs), point.counts, {});
        Json one = countsJson(point.counts);
        one.insert_or_assign("start", fromQString(timeText(point.startNs)));
        json.push_back(std::move(one));
    }
    return print(options.json, "series", std::move(json), table);
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
