// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace Signalbox {

/// What waits under our own ids, which are whole numbers from 0 growing by one: a slot by the id's low bits, and a
/// hash for the few that are still there when the window has come round. One id costs no allocation.
template<typename T>
class IdWindow
{
public:
    void insert(qint64 id, T value)
    {
        Slot &slot = m_slots[index(id)];
        if (slot.id == kFree) {
            slot = Slot{id, std::move(value)};
        } else {
            m_overflow.emplace(id, std::move(value));
        }
        ++m_size;
    }

    [[nodiscard]] T *find(qint64 id)
    {
        if (id < 0) {
            return nullptr;
        }
        if (Slot &slot = m_slots[index(id)]; slot.id == id) {
            return &slot.value;
        }
        if (m_overflow.empty()) {
            return nullptr;
        }
        const auto it = m_overflow.find(id);
        return it == m_overflow.end() ? nullptr : &it->second;
    }

    [[nodiscard]] std::optional<T> take(qint64 id)
    {
        T *found = find(id);
        if (!found) {
            return {};
        }
        std::optional<T> value(std::move(*found));
        if (Slot &slot = m_slots[index(id)]; slot.id == id) {
            slot = Slot{};
        } else {
            m_overflow.erase(id);
        }
        --m_size;
        return value;
    }

    [[nodiscard]] int size() const { return m_size; }

    /// `visit(id, value)` for each, in no order; it must not insert or take.
    template<typename Visitor>
    void forEach(Visitor visit)
    {
        for (Slot &slot : m_slots) {
            if (slot.id != kFree) {
                visit(slot.id, slot.value);
            }
        }
        for (auto &[id, value] : m_overflow) {
            visit(id, value);
        }
    }

private:
    static constexpr qint64 kFree = -1;
    static constexpr size_t kSlots = 256;
    struct Slot
    {
        qint64 id = kFree;
        T value{};
    };

    [[nodiscard]] static size_t index(qint64 id) { return size_t(id) % kSlots; }

    std::array<Slot, kSlots> m_slots;
    std::unordered_map<qint64, T> m_overflow;
    int m_size = 0;
};

} // namespace Signalbox
