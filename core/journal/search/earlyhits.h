// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/derivedstore.h"
#include "core/journal/filter/filterscan.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace Signalbox {

/// Some of the messages that pass a filter, found through the text index long before a scan comes to them. It knows
/// whole words (of the last one its beginning) and the first 32 KiB of a message, so these are never all: the scan finds
/// the rest. One thread, the reader's.
class EarlyHits
{
public:
    static constexpr std::size_t kMost = 500; ///< it is done when it has found so many

    /// Looks among the messages of a stretch, newest first. Null: the filter has no word that every message must hold,
    /// or nothing was indexed here. The reader outlives it.
    [[nodiscard]] static std::unique_ptr<EarlyHits> of(const QString &folder, const JournalReader &reader,
                                                       const Filter &filter, qint64 nowNs,
                                                       JournalReader::Stretch stretch, std::stop_token stop = {},
                                                       const QList<Mark> &marks = {});

    /// Looks a little further and adds what passes, descending. False: it is done.
    bool step(std::vector<quint64> &found);

private:
    EarlyHits(std::unique_ptr<DerivedStore> store, const JournalReader &reader, const Filter &filter, qint64 nowNs,
              std::stop_token stop, const QList<Mark> &marks);

    std::unique_ptr<DerivedStore> m_store;
    std::stop_token m_stop;
    FilterScan m_scan;
    QString m_words;
    quint64 m_first = 0;
    std::optional<quint64> m_before;
    std::size_t m_found = 0;
};

/// The words that every message must hold which passes the filter, as they were typed; empty if it does not ask for any.
[[nodiscard]] QString wantedWords(const Filter &filter);

} // namespace Signalbox
