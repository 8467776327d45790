// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace Signalbox {

/// Places of the messages that are shown, ascending. Kept in pieces, so that a change anywhere costs a piece and a walk
/// over their list: a few microseconds at ten millions. Places without a gap between them cost no memory.
class JournalRows
{
public:
    JournalRows() = default;
    explicit JournalRows(std::span<const quint32> ascending);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] quint32 at(std::size_t row) const;
    /// The row of a place, if it is shown.
    [[nodiscard]] std::optional<std::size_t> find(quint32 place) const;
    [[nodiscard]] std::size_t lowerBound(quint32 place) const; ///< the first row whose place is not before this one

    [[nodiscard]] std::vector<quint32> all() const; ///< much faster than one by one

    void append(quint32 first, std::size_t count = 1); ///< so many without a gap, behind all others
    /// All of them before this row, where they belong.
    void insert(std::size_t row, std::span<const quint32> ascending);
    void erase(std::size_t row);
    void clear();

    static constexpr std::size_t kMost = 4096; ///< places in a piece

private:
    struct Piece
    {
        std::size_t row = 0; ///< of its first place
        quint32 first = 0;
        quint32 count = 0;
        std::vector<quint32> places{}; ///< empty: there is no gap from `first` on

        [[nodiscard]] quint32 at(std::size_t i) const { return places.empty() ? first + quint32(i) : places[i]; }
        [[nodiscard]] quint32 last() const { return at(count - 1); }
        [[nodiscard]] std::size_t lowerBound(quint32 place) const;
        void spell(); ///< makes room for gaps
        void push(quint32 from, quint32 more);
        void drop(std::size_t i);
        [[nodiscard]] Piece cut(std::size_t i); ///< keeps those before, answers the rest
    };
    using Pieces = std::vector<Piece>;

    [[nodiscard]] Pieces::const_iterator pieceOf(std::size_t row) const; ///< row < size()
    void insertFew(std::size_t piece, std::size_t within, std::span<const quint32> ascending);
    void number(std::size_t from);

    Pieces m_pieces; // none is empty
    std::size_t m_size = 0;
};

} // namespace Signalbox
