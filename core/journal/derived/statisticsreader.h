// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/nameids.h"
#include "core/journal/derived/statistics.h"

#include <QList>

#include <map>

namespace Signalbox {

/// Answers questions for statistics from an open `derived.sqlite`.
class StatisticsReader
{
public:
    StatisticsReader(SqlConnection &file, NameIds &names)
        : m_file(file)
        , m_names(names)
    {
    }

    [[nodiscard]] Result<QList<Statistics>> statistics(const StatisticsQuery &query);
    [[nodiscard]] Result<QList<SeriesPoint>> series(const SeriesQuery &query);

private:
    /// Conditions on a table with the columns server, method, about and caller; none: nothing can fulfil them.
    struct Filter
    {
        QString sql{};
        QVariantList values{};
    };
    struct Range
    {
        qint64 resolution = 0; ///< s; 0: all time
        qint64 fromS = 0;
        qint64 toS = 0;
    };
    struct Group
    {
        qint64 server = 0;
        qint64 about = 0;
        qint64 caller = 0;
        qint64 method = 0;

        auto operator<=>(const Group &) const = default;
    };
    using Groups = std::map<Group, Statistics>;

    [[nodiscard]] Result<std::optional<Filter>> filterOf(const StatisticsQuery &query);
    [[nodiscard]] static Range rangeOf(const StatisticsQuery &query);
    /// Where a row belongs whose names these are, in the columns that follow `column`.
    [[nodiscard]] static Group groupOf(StatisticsQuery::By by, const QSqlQuery &row, int column);
    [[nodiscard]] Result<> addCounts(Groups &groups, const StatisticsQuery &query, const Filter &filter);
    [[nodiscard]] Result<> addInFlight(Groups &groups, const StatisticsQuery &query, const Filter &filter);
    [[nodiscard]] Result<> addCodes(Groups &groups, const StatisticsQuery &query, const Filter &filter);
    [[nodiscard]] Result<QString> nameOf(qint64 id);

    SqlConnection &m_file;
    NameIds &m_names;
};

} // namespace Signalbox
