// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/nameids.h"
#include "core/journal/derived/statistics.h"

#include <QHash>

#include <map>

namespace Signalbox {

/// What a series is about, by the numbers of names in `derived.sqlite`.
struct SeriesKey
{
    qint64 server = 0;
    qint64 method = 0;
    qint64 about = 0; ///< of tools and prompts only: there are as many resources as a server likes
    qint64 caller = 0;

    auto operator<=>(const SeriesKey &) const = default;
};

/// Gathers what a batch adds to the time series, second by second, and adds it to the file in the end: to the second,
/// its minute, its hour and all time.
class SeriesBook
{
public:
    static constexpr qint64 kAllTime = 0; ///< the resolution of the row that holds everything
    static constexpr qint64 kSecondsKeptS = 2 * 86'400;
    static constexpr qint64 kMinutesKeptS = 60 * 86'400;

    /// The counts of one second, to be added to. Valid until the next call.
    [[nodiscard]] CallCounts &at(const SeriesKey &key, qint64 wallNs);
    /// Adds all to the file, within the caller's transaction, and takes away what is older than is kept.
    [[nodiscard]] Result<> flush(SqlConnection &file);
    void clear() { m_seconds.clear(); }

private:
    using Place = std::pair<qint64, SeriesKey>; ///< seconds since 1970, and what

    [[nodiscard]] Result<> add(SqlConnection &file, qint64 resolution, const std::map<Place, CallCounts> &counts);
    [[nodiscard]] Result<qint64> idOf(SqlConnection &file, const SeriesKey &key);
    [[nodiscard]] Result<> thin(SqlConnection &file, qint64 newestS);

    std::map<Place, CallCounts> m_seconds;
    std::map<SeriesKey, qint64> m_ids;
    qint64 m_thinnedHour = 0;
};

} // namespace Signalbox
