// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/bodyblock.h"

#include "core/json/skim.h"

#include <algorithm>

namespace Signalbox {

namespace {

quint64 endOf(const IndexRecord &record)
{
    return record.offset + record.length;
}

} // namespace

void BodyBlock::load(const JournalReader &reader, std::span<const IndexRecord> records, quint64 firstSequence,
                     const std::vector<bool> &wanted, std::size_t place, bool isForwards)
{
    m_places.clear();
    m_there = 0;
    m_records.assign(1, place);
    const auto [first, end] = reader.fileOf(firstSequence + place);
    quint64 from = records[place].offset;
    quint64 until = endOf(records[place]);
    for (std::size_t i = place;;) {
        if (isForwards ? ++i == records.size() : i-- == 0) {
            break;
        }
        const IndexRecord &record = records[i];
        const quint64 sequence = firstSequence + i;
        if (!wanted[i]) {
            continue;
        }
        const bool isBehind = isForwards ? record.offset >= until : endOf(record) <= from;
        const quint64 gap = isForwards ? record.offset - until : from - endOf(record);
        if (sequence < first || sequence >= end || !isBehind || gap > kGap
            || until - from + gap + record.length > kMost) {
            break;
        }
        from = std::min(from, record.offset);
        until = std::max(until, endOf(record));
        m_records.push_back(i);
    }
    if (!isForwards) {
        std::ranges::reverse(m_records);
    }
    m_bytes.resizeForOverwrite(qsizetype(until - from) + Skimmer::kPadding);
    m_size = reader.readFile(firstSequence + place, from, {m_bytes.data(), std::size_t(until - from)});
    std::fill_n(m_bytes.data() + m_size, Skimmer::kPadding, '\0');
    for (const std::size_t i : m_records) {
        const bool isThere = qsizetype(endOf(records[i]) - from) <= m_size;
        m_places.push_back(isThere
                               ? TextNeedle::Place{qsizetype(records[i].offset - from), qsizetype(records[i].length)}
                               : TextNeedle::Place{m_size, 0});
        m_there += isThere ? 1 : 0;
    }
}

qsizetype BodyBlock::find(std::size_t place) const
{
    const auto found = std::ranges::lower_bound(m_records, place);
    return found != m_records.end() && *found == place ? found - m_records.begin() : -1;
}

} // namespace Signalbox
