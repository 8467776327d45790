// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <vector>

namespace Signalbox {

/// Looks for any of many short strings at once and says "none" fast: sixteen places at a time where the processor can
/// (the "Teddy" of Hyperscan), else in leaps (Wu and Manber, 1994). ASCII letters are the same in both cases.
class NeedleFinder
{
public:
    static constexpr qsizetype kShortest = 4; ///< bytes of a needle; a shorter one is never found

    NeedleFinder() { setNeedles({}); }
    void setNeedles(const QList<QByteArray> &needles);

    struct Hit
    {
        qsizetype at = -1; ///< -1: none
        qsizetype needle = -1;
    };
    /// The first one that begins at `from` or later.
    [[nodiscard]] Hit find(QByteArrayView text, qsizetype from = 0) const;

    /// Of each of the first four bytes, by its low and its high half: in which of eight groups of needles may it stand?
    struct Groups
    {
        std::array<std::array<quint8, 16>, kShortest> low{};
        std::array<std::array<quint8, 16>, kShortest> high{};
    };

private:
    static constexpr std::size_t kKeys = 1024; ///< two bytes, five bits of each
    void makeGroups();
    [[nodiscard]] qsizetype needleAt(QByteArrayView text, qsizetype at) const;
    [[nodiscard]] Hit findInLeaps(QByteArrayView text, qsizetype from) const;
    [[nodiscard]] bool isAt(QByteArrayView text, qsizetype at, const QByteArray &needle) const;

    QList<QByteArray> m_needles; ///< in lower case
    Groups m_groups;
    std::array<quint8, kKeys> m_shift{};
    std::array<std::vector<qsizetype>, kKeys> m_ending; ///< needles whose first four bytes end with these two
};

} // namespace Signalbox
