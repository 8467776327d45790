// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace Signalbox {

/// Places of the messages that are shown, ascending; grows at both ends at the cost of what is added.
class JournalRows
{
public:
    [[nodiscard]] std::size_t size() const { return m_older.size() + m_newer.size(); }
    [[nodiscard]] quint32 at(std::size_t row) const
    {
        return row < m_older.size() ? m_older[m_older.size() - 1 - row] : m_newer.at(row - m_older.size());
    }
    /// The row of a place, if it is shown.
    [[nodiscard]] std::optional<std::size_t> find(quint32 place) const;

    void append(std::span<const quint32> ascending)
    {
        m_newer.insert(m_newer.end(), ascending.begin(), ascending.end());
    }
    /// All of them before what is there.
    void prepend(std::span<const quint32> descending)
    {
        m_older.insert(m_older.end(), descending.begin(), descending.end());
    }
    void clear();

private:
    std::vector<quint32> m_older; // descending
    std::vector<quint32> m_newer; // ascending
};

} // namespace Signalbox
