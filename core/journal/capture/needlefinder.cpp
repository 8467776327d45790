// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/capture/needlefinder.h"

#include <algorithm>

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
}

bool NeedleFinder::isAt(QByteArrayView text, qsizetype at, const QByteArray &needle) const
{
    return text.size() - at >= needle.size()
           && std::equal(needle.begin(), needle.end(), text.begin() + at,
                         [](char own, char other) { return own == lower(other); });
}

NeedleFinder::Hit NeedleFinder::find(QByteArrayView text, qsizetype from) const
{
    const char *const bytes = text.data();
    const qsizetype end = text.size();
    for (qsizetype last = from + kWindow - 1; last < end;) {
        const std::size_t key = keyOf(bytes[last - 1], bytes[last]);
        if (const quint8 shift = m_shift[key]) {
            last += shift;
            continue;
        }
        const qsizetype at = last - kWindow + 1;
        for (const qsizetype needle : m_ending[key]) {
            if (isAt(text, at, m_needles[needle])) {
                return {at, needle};
            }
        }
        ++last;
    }
    return {};
}

} // namespace Signalbox
