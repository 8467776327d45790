// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/earlierseries.h"

#include "core/journal/derived/countscode.h"
#include "core/journal/derived/seriesbook.h"

#include <array>
#include <map>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// One step of a coarser resolution, which is gone, from the finer steps in it that are left.
Result<> sumUp(SqlConnection &file, qint64 coarse, qint64 fine, qint64 start)
{
    std::map<qint64, CallCounts> sums; // by key
    QSqlQuery *query = file.run(u"SELECT key, counts FROM series WHERE resolution = ? AND start >= ?"_s, {fine, start});
    if (query == nullptr) {
        return file.fault();
    }
    while (query->next()) {
        sums[query->value(0).toLongLong()].merge(decodeCounts(query->value(1).toByteArray()).value_or(CallCounts()));
    }
    if (auto good = file.ended(*query); !good) {
        return good;
    }
    query->finish();
    for (const auto &[key, counts] : sums) {
        if (auto done = file.exec(u"INSERT INTO series(resolution, start, key, counts) VALUES(?, ?, ?, ?)"_s,
                                  {coarse, start, key, encodeCounts(counts)});
            !done) {
            return done;
        }
    }
    return {};
}

Result<> takeAway(SqlConnection &file, qint64 resolution, qint64 fromS)
{
    return file.exec(u"DELETE FROM series WHERE resolution = ? AND start >= ?"_s, {resolution, fromS});
}

} // namespace

Result<> keepSeriesBefore(SqlConnection &file, qint64 beforeS)
{
    constexpr auto kSecond = qint64(Resolution::Second);
    constexpr auto kMinute = qint64(Resolution::Minute);
    constexpr auto kHour = qint64(Resolution::Hour);
    struct Step
    {
        qint64 resolution;
        qint64 finer;
        qint64 start;
    };
    const std::array<Step, 3> steps{{{kMinute, kSecond, beforeS / kMinute * kMinute},
                                     {kHour, kMinute, beforeS / kHour * kHour},
                                     {SeriesBook::kAllTime, kHour, 0}}};
    Result<> done = takeAway(file, kSecond, beforeS);
    for (const auto &[resolution, finer, start] : steps) {
        done = done ? takeAway(file, resolution, start) : done;
        done = done ? sumUp(file, resolution, finer, start) : done;
    }
    return done;
}

} // namespace Signalbox
