// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamreader.h"

#include "core/base/durations.h"
#include "core/journal/derived/callrow.h"

#include <QDateTime>

namespace Signalbox {

using namespace Qt::StringLiterals;
using By = StatisticsQuery::By;

namespace {

constexpr int kKeys = 6; ///< columns that say which row it is

/// The six columns of a Key, constant where the rows are not grouped by them.
QString keyColumns(const TeamQuery &query)
{
    const bool isSeries = query.step.has_value();
    const By by = isSeries || query.byMember ? By::All : query.of.by;
    const auto column = [](bool isWanted, const QString &name) { return isWanted ? name : u"''::text"_s; };
    const bool hasServer = by == By::Server || by == By::Tool || by == By::Method;
    return QStringList{
        isSeries ? u"(floor(extract(epoch FROM c.started) / %1) * %1)::bigint"_s.arg(int(*query.step)) : u"0::bigint"_s,
        column(query.byMember && !isSeries, u"j.member"_s),
        column(hasServer, u"c.server"_s),
        column(by == By::Tool, u"c.about"_s),
        column(by == By::Caller, u"c.caller"_s),
        column(by == By::Method, u"c.method"_s),
    }
        .join(u", "_s);
}

struct Conditions
{
    QString sql = u"true"_s;
    QVariantList values{};

    void add(const QString &condition, const QVariant &value)
    {
        sql += u" AND "_s + condition;
        values += value;
    }
    void addName(const QString &column, const QString &name)
    {
        if (!name.isEmpty()) {
            add(column + u" = ?"_s, name);
        }
    }
};

Conditions conditionsOf(const TeamQuery &query)
{
    Conditions found;
    found.addName(u"j.member"_s, query.member);
    found.addName(u"c.server"_s, query.of.server);
    found.addName(u"c.caller"_s, query.of.caller);
    found.addName(u"c.method"_s, query.of.method);
    found.addName(u"c.about"_s, query.of.tool);
    const bool isOfTools = !query.of.tool.isEmpty() || (query.of.by == By::Tool && !query.byMember && !query.step);
    found.addName(u"c.method"_s, isOfTools ? u"tools/call"_s : QString());
    if (query.of.sinceNs) {
        found.add(u"c.started >= to_timestamp(?::bigint / 1e9)"_s, *query.of.sinceNs);
    }
    if (query.of.untilNs) {
        found.add(u"c.started < to_timestamp(?::bigint / 1e9)"_s, *query.of.untilNs);
    }
    return found;
}

} // namespace

Result<QSqlQuery> TeamReader::select(const TeamQuery &query, const QString &columns, const QString &condition,
                                     const QString &furtherGroup)
{
    const Conditions conditions = conditionsOf(query);
    return m_database.run(
        u"SELECT %1, %2 FROM signalbox.call c JOIN signalbox.journal j ON j.number = c.journal WHERE %3 AND %4 GROUP BY 1, 2, 3, 4, 5, 6%5"_s
            .arg(keyColumns(query), columns, conditions.sql, condition, furtherGroup),
        conditions.values);
}

TeamRow &TeamReader::rowOf(Rows &rows, const QSqlQuery &found)
{
    const auto text = [&found](int column) { return found.value(column).toString(); };
    const qint64 start = found.value(0).toLongLong();
    TeamRow &row = rows[Key(start, text(1), text(2), text(3), text(4), text(5))]; // NOLINT: the columns in turn
    row.startNs = start * kNsPerSecond;
    row.member = text(1);
    row.figures.server = text(2);
    row.figures.tool = text(3);
    row.figures.caller = text(4); // NOLINT
    row.figures.method = text(5); // NOLINT
    return row;
}

Result<> TeamReader::addCounts(Rows &rows, const TeamQuery &query)
{
    QString columns = u"count(*), sum(c.sent)::bigint, sum(c.received)::bigint"_s;
    const QList<std::pair<CallEnd, quint64 CallCounts::*>> ends{
        {CallEnd::ToolError, &CallCounts::toolErrors}, {CallEnd::RemoteError, &CallCounts::remoteErrors},
        {CallEnd::HttpError, &CallCounts::httpErrors}, {CallEnd::Timeout, &CallCounts::timeouts},
        {CallEnd::Cancelled, &CallCounts::cancelled},  {CallEnd::Lost, &CallCounts::lost}};
    for (const auto &[end, counter] : ends) {
        columns += u", count(*) FILTER (WHERE c.ended = %1)"_s.arg(int(end));
    }
    Result<QSqlQuery> found = select(query, columns, u"true"_s, {});
    if (!found) {
        return Failure(found.error());
    }
    while (found->next()) {
        CallCounts &counts = rowOf(rows, *found).figures.counts;
        int column = kKeys;
        const auto next = [&] { return found->value(column++).toULongLong(); };
        counts.begun = next();
        counts.ended = counts.begun;
        counts.sentBytes = next();
        counts.receivedBytes = next();
        for (const auto &[end, counter] : ends) {
            counts.*counter = next();
        }
    }
    return {};
}

/// Durations of 10 significant bits with their numbers: wrong by 0.1 % at most, which the histogram's own classes hide.
Result<> TeamReader::addDurations(Rows &rows, const TeamQuery &query)
{
    const QString shift = u"greatest(0, floor(ln(greatest(c.duration, 1)) / ln(2.0))::integer - 9)"_s;
    const QString value = u"((c.duration >> %1) << %1) + ((1::bigint << %1) >> 1)"_s.arg(shift);
    Result<QSqlQuery> found =
        select(query, value + u", count(*)"_s,
               u"c.answered AND c.duration IS NOT NULL AND c.method <> 'subscriptions/listen'"_s, u", 7"_s);
    if (!found) {
        return Failure(found.error());
    }
    while (found->next()) {
        rowOf(rows, *found)
            .figures.counts.latency.add(found->value(kKeys).toLongLong(), found->value(kKeys + 1).toULongLong());
    }
    return {};
}

Result<> TeamReader::addCodes(Rows &rows, const TeamQuery &query)
{
    Result<QSqlQuery> found = select(query, u"c.code, count(*)"_s, u"c.code <> 0"_s, u", 7"_s);
    if (!found) {
        return Failure(found.error());
    }
    while (found->next()) {
        rowOf(rows, *found).figures.errorCodes[found->value(kKeys).toInt()] += found->value(kKeys + 1).toULongLong();
    }
    return {};
}

Result<QList<TeamRow>> TeamReader::rows(const TeamQuery &query)
{
    Rows rows;
    Result<> done = addCounts(rows, query);
    done = done ? addDurations(rows, query) : done;
    done = done && !query.step ? addCodes(rows, query) : done;
    if (!done) {
        return Failure(done.error());
    }
    QList<TeamRow> list;
    for (auto &[key, row] : rows) {
        list += std::move(row);
    }
    return list;
}

Result<QList<TeamMember>> TeamReader::members()
{
    Result<QSqlQuery> found = m_database.run(u"SELECT member, (extract(epoch FROM max(changed)) * 1000)::bigint FROM"
                                             " signalbox.journal GROUP BY member ORDER BY member"_s);
    if (!found) {
        return Failure(found.error());
    }
    QList<TeamMember> members;
    while (found->next()) {
        members += TeamMember{.name = found->value(0).toString(), .lastSentMs = found->value(1).toLongLong()};
    }
    return members;
}

} // namespace Signalbox
