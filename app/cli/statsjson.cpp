// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statsjson.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QString statsTime(qint64 ns)
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

/// Names are the server's words.
QString statsName(const Statistics &row, StatisticsQuery::By by)
{
    return QString::fromUtf8(forTerminal(nameOf(row, by).toUtf8()));
}

bool printStatistics(bool isJson, const char *member, Json rows, const StatsTable &table)
{
    if (!isJson) {
        return printText(table.isEmpty() ? tr("No calls.") + u'\n' : table.text());
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign(member, std::move(rows));
    return printResult(compactJson(json), true);
}

} // namespace Signalbox
