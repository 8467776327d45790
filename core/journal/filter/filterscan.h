// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/bodyblock.h"
#include "core/journal/filter/filtermatcher.h"
#include "core/journal/journalreader.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace Signalbox {

/// Puts a filter to a stretch of the journal, a slice at a time: index records first, and bodies only where those leave
/// the question open. One thread, the reader's; it may be called off from any other.
class FilterScan
{
public:
    enum class Order { NewestFirst, OldestFirst };
    /// A longer body is searched in pieces: its id is not looked for, and what a * in a word joins must lie within a
    /// piece (JournalReader::kPiece).
    static constexpr quint32 kMostAtOnce = 4 * 1024 * 1024;

    /// Of the messages from `first` on to before `end`. The reader outlives the scan; times that are relative count
    /// from `nowNs`. `marks`: see FilterMatcher.
    FilterScan(const JournalReader &reader, const Filter &filter, qint64 nowNs, std::stop_token stop = {},
               const QList<Mark> &marks = {});
    /// The last messages of exchanges that take several, by their first ones: these last as long as the whole.
    void setExchanges(const QHash<quint64, quint64> &lastByFirst) { m_exchanges = lastByFirst; }
    void look(quint64 first, quint64 end, Order order = Order::NewestFirst);

    /// Works for about this long (at least one message) and adds what passes, in the scan's order. False when all is
    /// looked at or the scan is called off.
    bool step(std::vector<quint64> &found, qint64 budgetNs = 20'000'000);

    [[nodiscard]] quint64 left() const { return m_end - m_first + m_chunkLeft; } ///< messages not looked at yet
    [[nodiscard]] FilterReach reach() const { return m_matcher.reach(); }
    [[nodiscard]] quint64 unreadable() const { return m_unreadable; } ///< bodies that could not be searched

private:
    bool loadChunk();
    void judgeChunk();
    [[nodiscard]] FilterSubject subjectAt(std::size_t place, bool withRecord) const;
    [[nodiscard]] bool passes(std::size_t place);
    [[nodiscard]] qint64 durationNs(quint64 sequence, const IndexRecord &record) const;
    [[nodiscard]] qint64 monoNs(quint64 sequence) const;
    void readBody(FilterSubject &subject);
    void takeFromBlock(FilterSubject &subject, std::size_t place);
    void readInPieces(FilterSubject &subject);

    const JournalReader &m_reader;
    QHash<quint64, quint64> m_exchanges;
    FilterMatcher m_matcher;
    std::stop_token m_stop;
    Order m_order = Order::NewestFirst;
    quint64 m_first = 0; ///< of what is not loaded yet
    quint64 m_end = 0;
    std::vector<IndexRecord> m_chunk;
    quint64 m_chunkFirst = 0;
    std::size_t m_chunkLeft = 0;
    std::vector<bool> m_passes;    ///< by place in the chunk: known without the body
    std::vector<bool> m_wantsBody; ///< by place: the body decides
    BodyBlock m_block;             ///< of the chunk
    QByteArray m_body;
    bool m_readABody = false; ///< for the message that was looked at last
    quint64 m_unreadable = 0;
};

} // namespace Signalbox
