// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalrows.h"

#include <vector>

namespace Signalbox {

/// The rows of the journal's table: messages in their order, and beneath a message whose exchange is open the other
/// messages of that exchange. Costs nothing for what is not open.
class FoldedRows
{
public:
    [[nodiscard]] std::size_t size() const { return m_top.size() + m_openParts; }
    [[nodiscard]] quint32 at(std::size_t row) const;  ///< the place of a message
    [[nodiscard]] bool isPart(std::size_t row) const; ///< beneath the message of its exchange
    [[nodiscard]] std::optional<std::size_t> find(quint32 place) const;

    [[nodiscard]] const JournalRows &top() const { return m_top; }
    [[nodiscard]] std::size_t rowOfTop(std::size_t top) const; ///< top.size(): one past the last row
    void insertTop(std::size_t top, std::span<const quint32> ascending);
    void eraseTop(std::size_t top); ///< of a message that is not open
    void assign(JournalRows top);
    void clear();

    [[nodiscard]] bool isOpen(quint32 head) const;
    void open(quint32 head, std::vector<quint32> parts); ///< ascending, without the head
    void shut(quint32 head);
    [[nodiscard]] std::size_t rowForPart(quint32 head, quint32 part) const; ///< where it belongs, of an open head
    void insertPart(quint32 head, quint32 part);

private:
    struct Open
    {
        quint32 head = 0;
        std::size_t row = 0; ///< the head's
        std::vector<quint32> parts;
    };
    using Opens = std::vector<Open>;

    [[nodiscard]] Opens::const_iterator openOf(quint32 head) const;
    [[nodiscard]] Opens::const_iterator openAbove(std::size_t row) const; ///< the last whose head is before the row
    void settle();

    JournalRows m_top;
    Opens m_opens; // by head
    std::size_t m_openParts = 0;
};

} // namespace Signalbox
