// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalrows.h"

#include <algorithm>
#include <functional>

namespace Signalbox {

std::optional<std::size_t> JournalRows::find(quint32 place) const
{
    if (const auto newer = std::ranges::lower_bound(m_newer, place); newer != m_newer.end() && *newer == place) {
        return m_older.size() + std::size_t(newer - m_newer.begin());
    }
    const auto older = std::ranges::lower_bound(m_older, place, std::greater());
    return older != m_older.end() && *older == place
               ? std::optional(m_older.size() - 1 - std::size_t(older - m_older.begin()))
               : std::nullopt;
}

void JournalRows::clear()
{
    m_older.clear();
    m_newer.clear();
}

} // namespace Signalbox
