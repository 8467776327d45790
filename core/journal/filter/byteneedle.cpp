// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/byteneedle.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Signalbox {

namespace {

constexpr uchar kCaseBit = 0x20;

constexpr bool isLetter(uchar byte)
{
    return byte >= 'a' && byte <= 'z';
}

constexpr uchar lower(uchar byte)
{
    return byte >= 'A' && byte <= 'Z' ? uchar(byte | kCaseBit) : byte;
}

/// How rare a byte is in JSON messages of English words and names: the place in a list, the rarest last or not in it.
constexpr int rarityOf(uchar byte)
{
    constexpr char kCommonFirst[] = "\" etaoinrs:,lcdp{}um0_1hg2f/b.y-[]345v6789wk\\x=()";
    for (int place = 0; kCommonFirst[place] != '\0'; ++place) {
        if (uchar(kCommonFirst[place]) == lower(byte)) {
            return place;
        }
    }
    return int(sizeof kCommonFirst);
}

/// 16 bytes that are worked on together; the compiler makes of it what the machine has.
using Lanes = uchar __attribute__((vector_size(16)));

Lanes load(const uchar *at)
{
    Lanes lanes;
    std::memcpy(&lanes, at, sizeof lanes);
    return lanes;
}

Lanes filled(uchar byte)
{
    Lanes lanes;
    std::memset(&lanes, byte, sizeof lanes);
    return lanes;
}

bool hasAny(const Lanes &lanes)
{
    std::array<quint64, 2> halves{};
    std::memcpy(halves.data(), &lanes, sizeof lanes);
    return (halves[0] | halves[1]) != 0;
}

/// One byte in all lanes, and the bit that makes letters of either case alike.
struct Wanted
{
    Wanted(uchar byte, bool anyCase)
        : bytes(filled(byte))
        , caseBits(filled(anyCase && isLetter(byte) ? kCaseBit : 0))
    {
    }
    [[nodiscard]] Lanes at(const uchar *place) const { return Lanes((load(place) | caseBits) == bytes); }

    Lanes bytes;
    Lanes caseBits;
};

} // namespace

ByteNeedle::ByteNeedle(QByteArray bytes, bool anyCase)
    : m_bytes(std::move(bytes))
    , m_anyCase(anyCase)
{
    const auto rarity = [this](qsizetype place) { return rarityOf(uchar(m_bytes.at(place))); };
    for (qsizetype place = 1; place < m_bytes.size(); ++place) {
        m_rare = rarity(place) > rarity(m_rare) ? place : m_rare;
    }
    m_next = m_rare == 0 ? m_bytes.size() - 1 : 0;
    for (qsizetype place = 0; place < m_bytes.size(); ++place) {
        m_next = place != m_rare && rarity(place) > rarity(m_next) ? place : m_next;
    }
}

int ByteNeedle::rarity() const
{
    return rarityOf(uchar(m_bytes.at(m_rare))) + (m_next != m_rare ? rarityOf(uchar(m_bytes.at(m_next))) : 0);
}

bool ByteNeedle::isAt(const uchar *place) const
{
    const auto *const wanted = reinterpret_cast<const uchar *>(m_bytes.constData());
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (place[i] != wanted[i] && (!m_anyCase || lower(place[i]) != wanted[i])) {
            return false;
        }
    }
    return true;
}

qsizetype ByteNeedle::find(QByteArrayView hay, qsizetype from) const
{
    constexpr qsizetype kLanes = sizeof(Lanes);
    constexpr qsizetype kStep = 4 * kLanes;
    const auto *const begin = reinterpret_cast<const uchar *>(hay.data());
    const qsizetype places = hay.size() - m_bytes.size() + 1; // where it may begin
    const Wanted rare(uchar(m_bytes.at(m_rare)), m_anyCase);
    const Wanted next(uchar(m_bytes.at(m_next)), m_anyCase);
    qsizetype at = from;
    for (; at + kStep <= places; at += kStep) {
        const auto both = [&](qsizetype lane) {
            const uchar *const place = begin + at + lane * kLanes;
            return rare.at(place + m_rare) & next.at(place + m_next);
        };
        if (!hasAny((both(0) | both(1)) | (both(2) | both(3)))) {
            continue;
        }
        for (qsizetype place = at; place < at + kStep; ++place) {
            if (isAt(begin + place)) {
                return place;
            }
        }
    }
    for (; at < places; ++at) {
        if (isAt(begin + at)) {
            return at;
        }
    }
    return -1;
}

} // namespace Signalbox
