// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/capture/needlefinder.h"

#include <algorithm>
#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace Signalbox {

namespace {

constexpr qsizetype kWindow = NeedleFinder::kShortest;

std::size_t keyOf(char first, char second)
{
    return (std::size_t(quint8(first) & 31U) << 5U) | (quint8(second) & 31U);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

#if defined(__x86_64__)

constexpr qsizetype kBlock = 16;

bool hasShuffle()
{
    static const bool s_has = __builtin_cpu_supports("ssse3") != 0;
    return s_has;
}

/// At which of sixteen places from here on may a needle begin? Reads three bytes more.
__attribute__((target("ssse3"))) quint32 suspectsAt(const NeedleFinder::Groups &groups, const char *bytes)
{
    const __m128i half = _mm_set1_epi8(15);
    const auto load = [](const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); };
    __m128i all = _mm_set1_epi8(-1);
    for (std::size_t i = 0; i < std::size_t(kWindow); ++i) {
        const __m128i block = load(bytes + i);
        const __m128i low = _mm_shuffle_epi8(load(groups.low[i].data()), _mm_and_si128(block, half));
        const __m128i high =
            _mm_shuffle_epi8(load(groups.high[i].data()), _mm_and_si128(_mm_srli_epi16(block, 4), half));
        all = _mm_and_si128(all, _mm_and_si128(low, high));
    }
    return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(all, _mm_setzero_si128()))) ^ 0xffffU;
}

#endif

} // namespace

void NeedleFinder::setNeedles(const QList<QByteArray> &needles)
{
    m_needles.clear();
    m_shift.fill(quint8(kWindow - 1));
    for (auto &list : m_ending) {
        list.clear();
    }
    for (const QByteArray &needle : needles) {
        if (needle.size() < kWindow) {
            m_needles.append(QByteArray()); // keeps its number
            continue;
        }
        QByteArray folded = needle;
        std::ranges::transform(folded, folded.begin(), lower);
        for (qsizetype i = 1; i < kWindow; ++i) {
            quint8 &shift = m_shift[keyOf(folded[i - 1], folded[i])];
            shift = std::min(shift, quint8(kWindow - 1 - i));
        }
        m_ending[keyOf(folded[kWindow - 2], folded[kWindow - 1])].push_back(m_needles.size());
        m_needles.append(folded);
    }
    makeGroups();
}

/// Needles that begin alike share a group, so that few places fit a group by chance.
void NeedleFinder::makeGroups()
{
    m_groups = {};
    QList<QByteArray> sorted = m_needles;
    sorted.removeIf([](const QByteArray &needle) { return needle.isEmpty(); });
    std::ranges::sort(sorted);
    for (qsizetype n = 0; n < sorted.size(); ++n) {
        const auto group = quint8(1U << unsigned(n * 8 / sorted.size()));
        for (std::size_t i = 0; i < std::size_t(kWindow); ++i) {
            const auto byte = quint8(sorted.at(n).at(qsizetype(i)));
            const bool isLetter = byte >= 'a' && byte <= 'z';
            for (const quint8 one : {byte, isLetter ? quint8(byte & ~0x20U) : byte}) {
                m_groups.low[i][one & 15U] |= group;
                m_groups.high[i][one >> 4U] |= group;
            }
        }
    }
}

bool NeedleFinder::isAt(QByteArrayView text, qsizetype at, const QByteArray &needle) const
{
    return text.size() - at >= needle.size()
           && std::equal(needle.begin(), needle.end(), text.begin() + at,
                         [](char own, char other) { return own == lower(other); });
}

qsizetype NeedleFinder::needleAt(QByteArrayView text, qsizetype at) const
{
    for (const qsizetype needle : m_ending[keyOf(text[at + kWindow - 2], text[at + kWindow - 1])]) {
        if (isAt(text, at, m_needles[needle])) {
            return needle;
        }
    }
    return -1;
}

NeedleFinder::Hit NeedleFinder::find(QByteArrayView text, qsizetype from) const
{
#if defined(__x86_64__)
    for (; hasShuffle() && from + kBlock + kWindow - 1 <= text.size(); from += kBlock) {
        for (quint32 suspects = suspectsAt(m_groups, text.data() + from); suspects != 0; suspects &= suspects - 1) {
            const qsizetype at = from + std::countr_zero(suspects);
            if (const qsizetype needle = needleAt(text, at); needle >= 0) {
                return {at, needle};
            }
        }
    }
#endif
    return findInLeaps(text, from);
}

NeedleFinder::Hit NeedleFinder::findInLeaps(QByteArrayView text, qsizetype from) const
{
    const char *const bytes = text.data();
    const qsizetype end = text.size();
    for (qsizetype last = from + kWindow - 1; last < end;) {
        if (const quint8 shift = m_shift[keyOf(bytes[last - 1], bytes[last])]) {
            last += shift;
            continue;
        }
        const qsizetype at = last - kWindow + 1;
        if (const qsizetype needle = needleAt(text, at); needle >= 0) {
            return {at, needle};
        }
        ++last;
    }
    return {};
}

} // namespace Signalbox
