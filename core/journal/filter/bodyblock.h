// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/textneedle.h"
#include "core/journal/journalreader.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Signalbox {

/// The bytes of many messages, read at once where they lie one behind the other in a file.
class BodyBlock
{
public:
    static constexpr quint64 kMost = 256 * 1024; ///< bytes, unless the first message alone is longer
    static constexpr quint64 kGap = 16 * 1024;   ///< bytes in between that nobody wants: read all the same

    /// Reads the message at `place` of these records, which begin with this sequence number, and what is wanted of those
    /// behind it (or before it) as far as they lie near.
    void load(const JournalReader &reader, std::span<const IndexRecord> records, quint64 firstSequence,
              const std::vector<bool> &wanted, std::size_t place, bool isForwards);
    void clear() { m_records.clear(); }

    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_bytes).first(m_size); }
    [[nodiscard]] std::span<const TextNeedle::Place> places() const { return m_places; }
    /// Which of places() is that of this record; -1: it is not here.
    [[nodiscard]] qsizetype find(std::size_t place) const;
    /// Are its bytes there? They are not where the file ends early or is gone.
    [[nodiscard]] bool isThere(qsizetype found) const { return found < m_there; }

private:
    QByteArray m_bytes; ///< with Skimmer::kPadding behind them
    qsizetype m_size = 0;
    std::vector<TextNeedle::Place> m_places; ///< ascending
    std::vector<std::size_t> m_records;      ///< whose they are, ascending
    qsizetype m_there = 0;                   ///< so many of them from the first on
};

} // namespace Signalbox
