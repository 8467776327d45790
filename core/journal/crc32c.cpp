// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/crc32c.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#define SIGNALBOX_CRC_TARGET __attribute__((target("sse4.2")))
#elif defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#define SIGNALBOX_CRC_TARGET
#endif

namespace Signalbox {

namespace {

using Table = std::array<quint32, 256>;

constexpr quint32 kPolynomial = 0x82f63b78; // bits reflected
constexpr std::size_t kLane = 1024;         // bytes of one of three lanes that are worked on side by side

constexpr std::array<Table, 8> makeTables()
{
    std::array<Table, 8> tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? kPolynomial : 0);
        }
        tables[0][byte] = crc;
    }
    for (std::size_t more = 1; more < tables.size(); ++more) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const quint32 crc = tables[more - 1][byte];
            tables[more][byte] = (crc >> 8) ^ tables[0][crc & 0xff];
        }
    }
    return tables;
}

constexpr std::array<Table, 8> kTables = makeTables();

quint64 load64(const char *bytes)
{
    quint64 value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

#if defined(SIGNALBOX_CRC_TARGET)

// What kLane zero bytes make of a CRC. That is linear in its 32 bits, so four tables by byte hold all of it.
constexpr std::array<Table, 4> makeLaneShift()
{
    std::array<quint32, 32> ofBit{};
    for (std::size_t bit = 0; bit < 32; ++bit) {
        quint32 crc = quint32(1) << bit;
        for (std::size_t zero = 0; zero < kLane; ++zero) {
            crc = (crc >> 8) ^ kTables[0][crc & 0xff];
        }
        ofBit[bit] = crc;
    }
    std::array<Table, 4> shift{};
    for (std::size_t part = 0; part < 4; ++part) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            for (std::size_t bit = 0; bit < 8; ++bit) {
                shift[part][byte] ^= (byte >> bit & 1) != 0 ? ofBit[part * 8 + bit] : 0;
            }
        }
    }
    return shift;
}

constexpr std::array<Table, 4> kLaneShift = makeLaneShift();

quint32 pastLane(quint32 crc)
{
    return kLaneShift[0][crc & 0xff] ^ kLaneShift[1][crc >> 8 & 0xff] ^ kLaneShift[2][crc >> 16 & 0xff]
           ^ kLaneShift[3][crc >> 24];
}

#if defined(__x86_64__)
SIGNALBOX_CRC_TARGET inline quint32 step64(quint32 crc, quint64 value)
{
    return quint32(_mm_crc32_u64(crc, value));
}
SIGNALBOX_CRC_TARGET inline quint32 step8(quint32 crc, quint8 value)
{
    return _mm_crc32_u8(crc, value);
}
bool hasInstruction()
{
    return __builtin_cpu_supports("sse4.2") != 0;
}
#else
inline quint32 step64(quint32 crc, quint64 value)
{
    return __crc32cd(crc, value);
}
inline quint32 step8(quint32 crc, quint8 value)
{
    return __crc32cb(crc, value);
}
bool hasInstruction()
{
    return true;
}
#endif

// One step waits for the one before it, but a processor can have three in flight.
SIGNALBOX_CRC_TARGET quint32 byInstruction(QByteArrayView bytes, quint32 before)
{
    const char *at = bytes.data();
    std::size_t left = std::size_t(bytes.size());
    quint32 crc = ~before;
    for (; left >= 3 * kLane; left -= 3 * kLane, at += 3 * kLane) {
        quint32 second = 0;
        quint32 third = 0;
        for (std::size_t i = 0; i < kLane; i += 8) {
            crc = step64(crc, load64(at + i));
            second = step64(second, load64(at + kLane + i));
            third = step64(third, load64(at + 2 * kLane + i));
        }
        crc = pastLane(pastLane(crc) ^ second) ^ third;
    }
    for (; left >= 8; left -= 8, at += 8) {
        crc = step64(crc, load64(at));
    }
    for (; left > 0; --left, ++at) {
        crc = step8(crc, quint8(*at));
    }
    return ~crc;
}

#else

bool hasInstruction()
{
    return false;
}
quint32 byInstruction(QByteArrayView bytes, quint32 before)
{
    return crc32cByTables(bytes, before);
}

#endif

} // namespace

quint32 crc32cByTables(QByteArrayView bytes, quint32 before)
{
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    quint32 crc = ~before;
    for (; left >= 8; left -= 8, at += 8) {
        const quint64 value = load64(at) ^ crc;
        crc = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            crc ^= kTables[7 - i][value >> (8 * i) & 0xff];
        }
    }
    for (; left > 0; --left, ++at) {
        crc = (crc >> 8) ^ kTables[0][(crc ^ quint8(*at)) & 0xff];
    }
    return ~crc;
}

quint32 crc32c(QByteArrayView bytes, quint32 before)
{
    static const bool instruction = hasInstruction();
    return instruction ? byInstruction(bytes, before) : crc32cByTables(bytes, before);
}

} // namespace Signalbox
