// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/team/teamdatabase.h"
#include "core/journal/derived/statistics.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <tuple>

namespace Signalbox {

/// Which figures of the team are wanted. What is empty does not restrict.
struct TeamQuery
{
    StatisticsQuery of{};             ///< a call counts where it began, wholly; only calls that ended are there
    QString member{};                 ///< only this one's calls
    bool byMember = false;            ///< one row a member, whatever `of.by` says
    std::optional<Resolution> step{}; ///< one row for each step in which calls began, whatever the two above say
};

/// One row of the answer. Without counts of messages and of calls in flight: they are not sent.
struct TeamRow
{
    QString member; ///< what is not grouped by is empty
    Statistics figures;
    qint64 startNs = 0; ///< UTC, of the step
};

struct TeamMember
{
    QString name;
    qint64 lastSentMs = 0; ///< UTC
};

/// Statistics over all members' calls, computed by the database from the calls themselves. Durations come as a histogram,
/// so that percentiles over all members are right within 1 %, as those of one journal are.
class TeamReader
{
public:
    explicit TeamReader(TeamDatabase &database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<QList<TeamRow>> rows(const TeamQuery &query); ///< sorted by what they are grouped by
    [[nodiscard]] Result<QList<TeamMember>> members();                 ///< sorted by name

private:
    using Key = std::tuple<qint64, QString, QString, QString, QString, QString>;
    using Rows = std::map<Key, TeamRow>;

    static TeamRow &rowOf(Rows &rows, const QSqlQuery &found);
    [[nodiscard]] Result<> addCounts(Rows &rows, const TeamQuery &query);
    [[nodiscard]] Result<> addDurations(Rows &rows, const TeamQuery &query);
    [[nodiscard]] Result<> addCodes(Rows &rows, const TeamQuery &query);
    [[nodiscard]] Result<QSqlQuery> select(const TeamQuery &query, const QString &columns, const QString &condition,
                                           const QString &furtherGroup);

    TeamDatabase &m_database;
};

} // namespace Signalbox
