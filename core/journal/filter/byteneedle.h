// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Signalbox {

/// ASCII bytes that are looked for in many others, as fast as memory comes: two of them, those that are rarest in
/// messages, are compared at 64 places at once, and only where both stand the rest is looked at.
class ByteNeedle
{
public:
    /// `anyCase`: letters count in both cases; `bytes` are lower case then. They are not empty.
    ByteNeedle(QByteArray bytes, bool anyCase);

    /// Where it begins, at `from` or behind; -1: nowhere.
    [[nodiscard]] qsizetype find(QByteArrayView hay, qsizetype from = 0) const;
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// How rare it is in messages, by its rarest two bytes.
    [[nodiscard]] int rarity() const;

private:
    [[nodiscard]] bool isAt(const uchar *place) const;

    QByteArray m_bytes;
    bool m_anyCase;
    qsizetype m_rare = 0; ///< place of the rarest byte in m_bytes
    qsizetype m_next = 0; ///< of the next
};

} // namespace Signalbox
