// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalrows.h"

#include <algorithm>
#include <functional>

namespace Signalbox {

std::size_t JournalRows::lowerBound(quint32 place) const
{
    if (!m_newer.empty() && m_newer.front() <= place) {
        return m_older.size() + std::size_t(std::ranges::lower_bound(m_newer, place) - m_newer.begin());
    }
    return std::size_t(std::lower_bound(m_older.rbegin(), m_older.rend(), place) - m_older.rbegin());
}

std::optional<std::size_t> JournalRows::find(quint32 place) const
{
    const std::size_t row = lowerBound(place);
    return row < size() && at(row) == place ? std::optional(row) : std::nullopt;
}

void JournalRows::insert(std::size_t row, std::span<const quint32> ascending)
{
    const bool isFirst = row == 0 && size() > 0;
    if (row < m_older.size() || isFirst) {
        const auto before = m_older.begin() + std::ptrdiff_t(m_older.size() - row);
        m_older.insert(before, ascending.rbegin(), ascending.rend());
    } else {
        const auto before = m_newer.begin() + std::ptrdiff_t(row - m_older.size());
        m_newer.insert(before, ascending.begin(), ascending.end());
    }
}

void JournalRows::erase(std::size_t row)
{
    if (row < m_older.size()) {
        m_older.erase(m_older.begin() + std::ptrdiff_t(m_older.size() - 1 - row));
    } else {
        m_newer.erase(m_newer.begin() + std::ptrdiff_t(row - m_older.size()));
    }
}

void JournalRows::assign(std::vector<quint32> ascending)
{
    m_older.clear();
    m_newer = std::move(ascending);
}

void JournalRows::clear()
{
    m_older.clear();
    m_newer.clear();
}

} // namespace Signalbox
