// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/statisticsreader.h"

#include "core/base/durations.h"
#include "core/journal/derived/countscode.h"
#include "core/journal/derived/seriesbook.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;
using By = StatisticsQuery::By;

namespace {

constexpr qint64 kLongestInSeconds = 2 * 3600;
constexpr qint64 kLongestInMinutes = 7 * 86'400;
constexpr auto kEnd = std::numeric_limits<qint64>::max();

const QString kNamesOfCall = u"server, about, caller, method"_s;

qint64 roundDown(qint64 ns, qint64 resolution)
{
    return ns / kNsPerSecond / resolution * resolution;
}

qint64 roundUp(qint64 ns, qint64 resolution)
{
    const qint64 down = roundDown(ns, resolution);
    return down * kNsPerSecond < ns ? down + resolution : down;
}

} // namespace

Result<std::optional<StatisticsReader::Filter>> StatisticsReader::filterOf(const StatisticsQuery &query)
{
    const bool isOfTools = query.by == By::Tool || !query.tool.isEmpty();
    const QString method = isOfTools ? u"tools/call"_s : query.method;
    if (isOfTools && !query.method.isEmpty() && query.method != method) {
        return std::nullopt;
    }
    Filter filter;
    for (const auto &[column, name] : {std::pair(u"server"_s, query.server), std::pair(u"method"_s, method),
                                       std::pair(u"about"_s, query.tool), std::pair(u"caller"_s, query.caller)}) {
        if (name.isEmpty()) {
            continue;
        }
        const Result<qint64> id = m_names.find(name.toUtf8());
        if (!id) {
            return Failure(id.error());
        }
        if (*id < 0) {
            return std::nullopt;
        }
        filter.sql += u" AND "_s + column + u" = ?"_s;
        filter.values += *id;
    }
    return filter;
}

StatisticsReader::Range StatisticsReader::rangeOf(const StatisticsQuery &query)
{
    if (!query.sinceNs && !query.untilNs) {
        return {.resolution = SeriesBook::kAllTime, .fromS = 0, .toS = kEnd};
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 since = query.sinceNs.value_or(0) / kNsPerSecond;
    const qint64 length = (query.untilNs ? *query.untilNs / kNsPerSecond : now) - since;
    const qint64 age = now - since;
    auto resolution = qint64(Resolution::Hour);
    if (length <= kLongestInSeconds && age < SeriesBook::kSecondsKeptS) {
        resolution = qint64(Resolution::Second);
    } else if (length <= kLongestInMinutes && age < SeriesBook::kMinutesKeptS) {
        resolution = qint64(Resolution::Minute);
    }
    return {.resolution = resolution,
            .fromS = roundDown(query.sinceNs.value_or(0), resolution),
            .toS = query.untilNs ? roundUp(*query.untilNs, resolution) : kEnd};
}

StatisticsReader::Group StatisticsReader::groupOf(By by, const QSqlQuery &row, int column)
{
    const auto value = [&](int place) { return row.value(column + place).toLongLong(); };
    switch (by) {
    case By::All:
        break;
    case By::Server:
        return {.server = value(0)};
    case By::Tool:
        return {.server = value(0), .about = value(1)};
    case By::Caller:
        return {.caller = value(2)};
    case By::Method:
        return {.server = value(0), .method = value(3)};
    }
    return {};
}

Result<QList<Statistics>> StatisticsReader::statistics(const StatisticsQuery &query)
{
    const auto filter = filterOf(query);
    if (!filter || !*filter) {
        return filter ? Result<QList<Statistics>>(QList<Statistics>()) : Failure(filter.error());
    }
    Groups groups;
    for (const auto add : {&StatisticsReader::addCounts, &StatisticsReader::addInFlight, &StatisticsReader::addCodes}) {
        if (auto done = (this->*add)(groups, query, **filter); !done) {
            return Failure(std::move(done.error()));
        }
    }
    QList<Statistics> rows;
    for (auto &[group, row] : groups) {
        for (const auto &[into, id] : {std::pair(&row.server, group.server), std::pair(&row.tool, group.about),
                                       std::pair(&row.caller, group.caller), std::pair(&row.method, group.method)}) {
            const Result<QString> name = nameOf(id);
            if (!name) {
                return Failure(name.error());
            }
            *into = *name;
        }
        rows += std::move(row);
    }
    std::ranges::sort(rows, {},
                      [](const Statistics &row) { return std::tuple(row.server, row.tool, row.method, row.caller); });
    return rows;
}

Result<> StatisticsReader::addCounts(Groups &groups, const StatisticsQuery &query, const Filter &filter)
{
    const Range range = rangeOf(query);
    QSqlQuery *rows =
        m_file.run(u"SELECT server, about, caller, method, counts FROM series JOIN series_key ON series_key.id = key"
                   " WHERE resolution = ? AND start >= ? AND start < ?"_s
                       + filter.sql,
                   QVariantList{range.resolution, range.fromS, range.toS} + filter.values);
    if (rows == nullptr) {
        return m_file.fault();
    }
    while (rows->next()) {
        if (const auto counts = decodeCounts(rows->value(4).toByteArray())) {
            groups[groupOf(query.by, *rows, 0)].counts.merge(*counts);
        }
    }
    auto good = m_file.ended(*rows);
    rows->finish();
    return good;
}

Result<> StatisticsReader::addInFlight(Groups &groups, const StatisticsQuery &query, const Filter &filter)
{
    QSqlQuery *rows = m_file.run(u"SELECT "_s + kNamesOfCall
                                     + u" FROM call WHERE ended = 0 AND method <> coalesce((SELECT id FROM name"
                                       " WHERE text = CAST('subscriptions/listen' AS BLOB)), 0)"_s
                                     + filter.sql,
                                 filter.values);
    if (rows == nullptr) {
        return m_file.fault();
    }
    while (rows->next()) {
        ++groups[groupOf(query.by, *rows, 0)].inFlight;
    }
    auto good = m_file.ended(*rows);
    rows->finish();
    return good;
}

Result<> StatisticsReader::addCodes(Groups &groups, const StatisticsQuery &query, const Filter &filter)
{
    const Range range = rangeOf(query);
    const qint64 from = range.fromS * kNsPerSecond;
    const qint64 to = range.toS == kEnd ? kEnd : range.toS * kNsPerSecond;
    QSqlQuery *rows = m_file.run(u"SELECT "_s + kNamesOfCall
                                     + u", code, count(*) FROM call WHERE code != 0 AND start >= ? AND start < ?"_s
                                     + filter.sql + u" GROUP BY server, about, caller, method, code"_s,
                                 QVariantList{from, to} + filter.values);
    if (rows == nullptr) {
        return m_file.fault();
    }
    while (rows->next()) {
        groups[groupOf(query.by, *rows, 0)].errorCodes[rows->value(4).toInt()] += rows->value(5).toULongLong();
    }
    auto good = m_file.ended(*rows);
    rows->finish();
    return good;
}

Result<QString> StatisticsReader::nameOf(qint64 id)
{
    const Result<QByteArray> name = m_names.name(id);
    return name ? Result<QString>(QString::fromUtf8(*name)) : Failure(name.error());
}

Result<QList<SeriesPoint>> StatisticsReader::series(const SeriesQuery &query)
{
    const auto filter = filterOf(query.of);
    if (!filter || !*filter) {
        return filter ? Result<QList<SeriesPoint>>(QList<SeriesPoint>()) : Failure(filter.error());
    }
    const auto resolution = qint64(query.resolution);
    const qint64 from = roundDown(query.of.sinceNs.value_or(0), resolution);
    const qint64 to = query.of.untilNs ? roundUp(*query.of.untilNs, resolution) : kEnd;
    QSqlQuery *rows = m_file.run(u"SELECT start, counts FROM series JOIN series_key ON series_key.id = key"
                                 " WHERE resolution = ? AND start >= ? AND start < ?"_s
                                     + (*filter)->sql + u" ORDER BY start"_s,
                                 QVariantList{resolution, from, to} + (*filter)->values);
    if (rows == nullptr) {
        return m_file.fault();
    }
    QList<SeriesPoint> points;
    while (rows->next()) {
        const qint64 startNs = rows->value(0).toLongLong() * kNsPerSecond;
        const auto counts = decodeCounts(rows->value(1).toByteArray());
        if (!counts) {
            continue;
        }
        if (points.isEmpty() || points.constLast().startNs != startNs) {
            points.append({.startNs = startNs, .counts = {}});
        }
        points.last().counts.merge(*counts);
    }
    if (auto good = m_file.ended(*rows); !good) {
        return Failure(std::move(good.error()));
    }
    rows->finish();
    return points;
}

} // namespace Signalbox
