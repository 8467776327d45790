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

bool BodyBlock::load(const JournalReader &reader, std::span<const IndexRecord> records, quint64 firstSequence,
                     const std::vector<bool> &wanted, std::size_t place, bool isForwards)
{
    m_places.clear();
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
    m_size = qsizetype(until - from);
    m_bytes.resizeForOverwrite(m_size + Skimmer::kPadding);
    std::fill_n(m_bytes.data() + m_size, Skimmer::kPadding, '\0');
    if (reader.readFile(firstSequence + place, from, {m_bytes.data(), std::size_t(m_size)}) < m_size) {
        m_records.clear();
        return false;
    }
    for (const std::size_t i : m_records) {
        m_places.push_back({qsizetype(records[i].offset - from), qsizetype(records[i].length)});
    }
    return true;
}

qsizetype BodyBlock::find(std::size_t place) const
{
    if (m_places.empty()) {
        return -1;
    }
    const auto found = std::ranges::lower_bound(m_records, place);
    return found != m_records.end() && *found == place ? found - m_records.begin() : -1;
}

} // namespace Signalbox
