// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace Signalbox {

/// Places of the messages that are shown, ascending; grows at both ends at the cost of what is added, in between at
/// the cost of what lies from there to the nearer end of its half.
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
    [[nodiscard]] std::size_t lowerBound(quint32 place) const; ///< the first row whose place is not before this one

    /// All of them before this row, where they belong.
    void insert(std::size_t row, std::span<const quint32> ascending);
    void erase(std::size_t row);
    void assign(std::vector<quint32> ascending);
    void clear();

private:
    std::vector<quint32> m_older; // descending
    std::vector<quint32> m_newer; // ascending
};

} // namespace Signalbox
