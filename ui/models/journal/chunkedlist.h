// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace Signalbox {

/// A list that grows at its end without ever moving what it has: a vector of millions stands still while it doubles,
/// and takes three times its room meanwhile.
template<typename T>
class ChunkedList
{
public:
    static constexpr std::size_t kChunk = std::size_t(1) << 14; ///< elements

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] T &operator[](std::size_t place) { return m_chunks[place / kChunk][place % kChunk]; }
    [[nodiscard]] const T &operator[](std::size_t place) const { return m_chunks[place / kChunk][place % kChunk]; }

    void push_back(const T &element)
    {
        if (m_size % kChunk == 0) {
            m_chunks.push_back(std::make_unique<T[]>(kChunk));
        }
        ++m_size;
        (*this)[m_size - 1] = element;
    }
    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }
    /// The elements from a place on that lie side by side; empty behind the last.
    [[nodiscard]] std::span<const T> runFrom(std::size_t place) const
    {
        if (place >= m_size) {
            return {};
        }
        const std::size_t first = place % kChunk;
        return {m_chunks[place / kChunk].get() + first, std::min(kChunk - first, m_size - place)};
    }

private:
    std::vector<std::unique_ptr<T[]>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace Signalbox
