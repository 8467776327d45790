// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/seriesbook.h"

#include "core/base/durations.h"
#include "core/journal/derived/countscode.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourS = 3600;

} // namespace

CallCounts &SeriesBook::at(const SeriesKey &key, qint64 wallNs)
{
    return m_seconds[{std::max<qint64>(wallNs, 0) / kNsPerSecond, key}];
}

Result<> SeriesBook::flush(SqlConnection &file)
{
    if (m_seconds.empty()) {
        return {};
    }
    const qint64 newest = m_seconds.rbegin()->first.first;
    for (const qint64 resolution :
         {qint64(Resolution::Second), qint64(Resolution::Minute), qint64(Resolution::Hour), kAllTime}) {
        std::map<Place, CallCounts> coarser;
        for (const auto &[place, counts] : m_seconds) {
            const qint64 start = resolution == kAllTime ? 0 : place.first / resolution * resolution;
            coarser[{start, place.second}].merge(counts);
        }
        if (auto done = add(file, resolution, coarser); !done) {
            return done;
        }
    }
    m_seconds.clear();
    return thin(file, newest);
}

Result<> SeriesBook::add(SqlConnection &file, qint64 resolution, const std::map<Place, CallCounts> &counts)
{
    for (const auto &[place, more] : counts) {
        const Result<qint64> key = idOf(file, place.second);
        if (!key) {
            return Failure(key.error());
        }
        QSqlQuery *query = file.run(u"SELECT counts FROM series WHERE resolution = ? AND start = ? AND key = ?"_s,
                                    {resolution, place.first, *key});
        if (query == nullptr) {
            return file.fault();
        }
        CallCounts sum = more;
        if (query->next()) {
            // What cannot be read was damaged without SQLite's seeing it; a rebuild makes it good.
            sum.merge(decodeCounts(query->value(0).toByteArray()).value_or(CallCounts()));
        }
        if (auto good = file.ended(*query); !good) {
            return good;
        }
        query->finish();
        if (auto done = file.exec(u"INSERT OR REPLACE INTO series(resolution, start, key, counts) VALUES(?, ?, ?, ?)"_s,
                                  {resolution, place.first, *key, encodeCounts(sum)});
            !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> SeriesBook::idOf(SqlConnection &file, const SeriesKey &key)
{
    if (const auto known = m_ids.find(key); known != m_ids.end()) {
        return known->second;
    }
    const QVariantList values{key.server, key.method, key.about, key.caller};
    if (auto done =
            file.exec(u"INSERT OR IGNORE INTO series_key(server, method, about, caller) VALUES(?, ?, ?, ?)"_s, values);
        !done) {
        return Failure(std::move(done.error()));
    }
    const Result<qint64> id = file.number(
        u"SELECT id FROM series_key WHERE server = ? AND method = ? AND about = ? AND caller = ?"_s, values);
    if (id) {
        m_ids.emplace(key, *id);
    }
    return id;
}

Result<> SeriesBook::thin(SqlConnection &file, qint64 newestS)
{
    if (newestS / kHourS == m_thinnedHour) {
        return {};
    }
    m_thinnedHour = newestS / kHourS;
    const std::array<std::pair<qint64, qint64>, 2> kept{
        {{qint64(Resolution::Second), kSecondsKeptS}, {qint64(Resolution::Minute), kMinutesKeptS}}};
    for (const auto &[resolution, seconds] : kept) {
        const qint64 before = (m_thinnedHour * kHourS) - seconds;
        if (auto done = file.exec(u"DELETE FROM series WHERE resolution = ? AND start < ?"_s, {resolution, before});
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace Signalbox
