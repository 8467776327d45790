// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/byteneedle.h"

#include <QString>

#include <span>
#include <vector>

namespace Signalbox {

/// A text to be found in the bytes of messages, whatever those are. A word is found in any case, and its stars stand
/// for any text between its parts; an exact one is found as it is written. In JSON text it is also found where it
/// stands escaped.
class TextNeedle
{
public:
    TextNeedle(const QString &text, bool isExact);

    [[nodiscard]] bool isIn(QByteArrayView bytes) const;

    /// Where a message's bytes lie in a block of many.
    struct Place
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    /// Looks once at all of a block: sets `mayHold` for every message (`places`, ascending) that holds the text, and for
    /// few others. Far quicker than a look at each.
    void sift(QByteArrayView block, std::span<const Place> places, std::vector<bool> &mayHold) const;

private:
    struct Part
    {
        QString text;
        std::vector<ByteNeedle> spellings; ///< as it may stand in a message; empty: that must be read as text
    };

    [[nodiscard]] Part partOf(const QString &text) const;
    [[nodiscard]] bool isInBytes(QByteArrayView bytes) const;
    [[nodiscard]] bool isInText(const QString &text) const;

    bool m_isExact;
    bool m_isAscii = true;    ///< all parts
    bool m_wantsWide = false; ///< some character can only stand in a message that is not all plain ASCII
    std::vector<Part> m_parts;
};

} // namespace Signalbox
