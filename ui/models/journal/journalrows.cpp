// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Signalbox {

JournalRows::JournalRows(std::span<const quint32> ascending)
{
    std::ranges::for_each(ascending, [this](quint32 place) { append(place); });
}

std::size_t JournalRows::Piece::lowerBound(quint32 place) const
{
    if (place <= first) {
        return 0;
    }
    return places.empty() ? std::min<std::size_t>(place - first, count)
                          : std::size_t(std::ranges::lower_bound(places, place) - places.begin());
}

void JournalRows::Piece::spell()
{
    if (places.empty()) {
        places.resize(count);
        for (quint32 i = 0; i < count; ++i) {
            places[i] = first + i;
        }
    }
}

void JournalRows::Piece::push(quint32 from, quint32 more)
{
    if (count == 0) {
        first = from;
    } else if (!places.empty() || from != first + count) {
        spell();
        places.reserve(kMost); // it will be full soon
        for (quint32 i = 0; i < more; ++i) {
            places.push_back(from + i);
        }
    }
    count += more;
}

void JournalRows::Piece::drop(std::size_t i)
{
    if (places.empty() && i == 0) {
        ++first;
    } else if (!places.empty() || i + 1 != count) {
        spell();
        places.erase(places.begin() + std::ptrdiff_t(i));
        first = places.empty() ? first : places.front();
    }
    --count;
}

JournalRows::Piece JournalRows::Piece::cut(std::size_t i)
{
    Piece rest{.row = row + i, .first = at(i), .count = count - quint32(i)};
    if (!places.empty()) {
        rest.places.assign(places.begin() + std::ptrdiff_t(i), places.end());
        places.resize(i);
    }
    count = quint32(i);
    return rest;
}

JournalRows::Pieces::const_iterator JournalRows::pieceOf(std::size_t row) const
{
    return std::prev(std::ranges::upper_bound(m_pieces, row, {}, &Piece::row));
}

quint32 JournalRows::at(std::size_t row) const
{
    const auto piece = pieceOf(row);
    return piece->at(row - piece->row);
}

std::size_t JournalRows::lowerBound(quint32 place) const
{
    const auto after = std::ranges::upper_bound(m_pieces, place, {}, &Piece::first);
    if (after == m_pieces.begin()) {
        return 0;
    }
    const auto piece = std::prev(after);
    return piece->row + piece->lowerBound(place);
}

std::optional<std::size_t> JournalRows::find(quint32 place) const
{
    const std::size_t row = lowerBound(place);
    return row < m_size && at(row) == place ? std::optional(row) : std::nullopt;
}

std::vector<quint32> JournalRows::all() const
{
    std::vector<quint32> places;
    places.reserve(m_size);
    for (const Piece &piece : m_pieces) {
        for (std::size_t i = 0; i < piece.count; ++i) {
            places.push_back(piece.at(i));
        }
    }
    return places;
}

void JournalRows::append(quint32 first, std::size_t count)
{
    while (count > 0) {
        if (m_pieces.empty() || m_pieces.back().count >= kMost) {
            m_pieces.push_back({.row = m_size});
        }
        const std::size_t fit = std::min(count, kMost - m_pieces.back().count);
        m_pieces.back().push(first, quint32(fit));
        first += quint32(fit);
        count -= fit;
        m_size += fit;
    }
}

void JournalRows::insert(std::size_t row, std::span<const quint32> ascending)
{
    if (ascending.empty()) {
        return;
    }
    if (row == m_size) {
        std::ranges::for_each(ascending, [this](quint32 place) { append(place); });
        return;
    }
    const auto piece = std::size_t(pieceOf(row) - m_pieces.cbegin());
    const std::size_t within = row - m_pieces[piece].row;
    if (m_pieces[piece].count + ascending.size() <= 2 * kMost) {
        insertFew(piece, within, ascending);
        return;
    }
    JournalRows many(ascending);
    if (within > 0) {
        many.m_pieces.push_back(m_pieces[piece].cut(within));
    }
    const std::size_t at = piece + (within > 0 ? 1 : 0);
    m_pieces.insert(m_pieces.begin() + std::ptrdiff_t(at), std::make_move_iterator(many.m_pieces.begin()),
                    std::make_move_iterator(many.m_pieces.end()));
    number(piece);
}

void JournalRows::insertFew(std::size_t piece, std::size_t within, std::span<const quint32> ascending)
{
    Piece &one = m_pieces[piece];
    one.spell();
    one.places.insert(one.places.begin() + std::ptrdiff_t(within), ascending.begin(), ascending.end());
    one.first = one.places.front();
    one.count = quint32(one.places.size());
    if (one.count > kMost) {
        Piece rest = one.cut(one.count / 2);
        m_pieces.insert(m_pieces.begin() + std::ptrdiff_t(piece) + 1, std::move(rest));
    }
    number(piece);
}

void JournalRows::erase(std::size_t row)
{
    const auto piece = std::size_t(pieceOf(row) - m_pieces.cbegin());
    m_pieces[piece].drop(row - m_pieces[piece].row);
    if (m_pieces[piece].count == 0) {
        m_pieces.erase(m_pieces.begin() + std::ptrdiff_t(piece));
    }
    number(piece);
}

void JournalRows::clear()
{
    m_pieces.clear();
    m_size = 0;
}

/// Says anew where the pieces begin, from this one on.
void JournalRows::number(std::size_t from)
{
    std::size_t row = from == 0 ? 0 : m_pieces[from - 1].row + m_pieces[from - 1].count;
    for (std::size_t piece = from; piece < m_pieces.size(); ++piece) {
        m_pieces[piece].row = row;
        row += m_pieces[piece].count;
    }
    m_size = row;
}

} // namespace Signalbox
