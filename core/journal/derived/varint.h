// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// Appends a number in 1 to 10 bytes, seven bits each, the lowest first.
inline void appendVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7) {
        bytes.append(char(value | 0x80));
    }
    bytes.append(char(value));
}

/// Takes such a number off the front; none if the bytes end within it or it has more than 64 bits.
[[nodiscard]] inline std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        if (shift == 63 && byte > 1) {
            return {};
        }
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80) {
            return value;
        }
    }
    return {};
}

} // namespace Signalbox
