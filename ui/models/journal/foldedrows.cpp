// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/foldedrows.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

FoldedRows::Opens::const_iterator FoldedRows::openOf(quint32 head) const
{
    const auto open = std::ranges::lower_bound(m_opens, head, {}, &Open::head);
    return open != m_opens.end() && open->head == head ? open : m_opens.end();
}

FoldedRows::Opens::const_iterator FoldedRows::openAbove(std::size_t row) const
{
    const auto after = std::ranges::lower_bound(m_opens, row, {}, &Open::row);
    return after == m_opens.begin() ? m_opens.end() : std::prev(after);
}

quint32 FoldedRows::at(std::size_t row) const
{
    if (const auto open = openAbove(row); open != m_opens.end()) {
        if (row - open->row <= open->parts.size()) {
            return open->parts[row - open->row - 1];
        }
        for (auto one = m_opens.begin(); one <= open; ++one) {
            row -= one->parts.size();
        }
    }
    return m_top.at(row);
}

bool FoldedRows::isPart(std::size_t row) const
{
    const auto open = openAbove(row);
    return open != m_opens.end() && row - open->row <= open->parts.size();
}

std::size_t FoldedRows::rowOfTop(std::size_t top) const
{
    std::size_t row = top;
    for (const Open &open : m_opens) {
        if (open.row >= row) {
            break;
        }
        row += open.parts.size();
    }
    return row;
}

std::optional<std::size_t> FoldedRows::find(quint32 place) const
{
    if (const std::optional<std::size_t> top = m_top.find(place)) {
        return rowOfTop(*top);
    }
    for (const Open &open : m_opens) {
        if (const auto part = std::ranges::lower_bound(open.parts, place); part != open.parts.end() && *part == place) {
            return open.row + 1 + std::size_t(part - open.parts.begin());
        }
    }
    return {};
}

void FoldedRows::insertTop(std::size_t top, std::span<const quint32> ascending)
{
    m_top.insert(top, ascending);
    settle();
}

void FoldedRows::eraseTop(std::size_t top)
{
    m_top.erase(top);
    settle();
}

void FoldedRows::assign(JournalRows top)
{
    m_top = std::move(top);
    settle();
}

void FoldedRows::clear()
{
    m_top.clear();
    m_opens.clear();
    m_openParts = 0;
}

bool FoldedRows::isOpen(quint32 head) const
{
    return openOf(head) != m_opens.end();
}

void FoldedRows::open(quint32 head, std::vector<quint32> parts)
{
    m_opens.insert(std::ranges::lower_bound(m_opens, head, {}, &Open::head), {.head = head, .parts = std::move(parts)});
    settle();
}

void FoldedRows::shut(quint32 head)
{
    std::erase_if(m_opens, [head](const Open &open) { return open.head == head; });
    settle();
}

std::size_t FoldedRows::rowForPart(quint32 head, quint32 part) const
{
    const auto open = openOf(head);
    return open->row + 1 + std::size_t(std::ranges::lower_bound(open->parts, part) - open->parts.begin());
}

void FoldedRows::insertPart(quint32 head, quint32 part)
{
    const auto open = m_opens.begin() + (openOf(head) - m_opens.cbegin());
    open->parts.insert(std::ranges::lower_bound(open->parts, part), part);
    settle();
}

/// Says anew where the open ones are, and forgets those that are no longer shown.
void FoldedRows::settle()
{
    std::erase_if(m_opens, [this](const Open &open) { return !m_top.find(open.head); });
    m_openParts = 0;
    for (Open &open : m_opens) {
        open.row = *m_top.find(open.head) + m_openParts;
        m_openParts += open.parts.size();
    }
}

} // namespace Signalbox
