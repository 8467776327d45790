// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What every target shares (docs/decisions/0015). A target is one function; a claim that does not hold ends the program.

/// libFuzzer and the replay program call it with one input; it returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Signalbox::Fuzzing {

inline void require(bool holds, const char *claim)
{
    if (!holds) {
        std::fprintf(stderr, "broken claim: %s\n", claim);
        std::abort();
    }
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Takes the first byte away; 0 if there is none.
inline std::uint8_t takeByte(QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return 0;
    }
    const auto byte = std::uint8_t(bytes.front());
    bytes.remove(0, 1);
    return byte;
}

/// Takes what stands before the first separator, and the separator; all of it if there is none.
inline QByteArray takeUntil(QByteArray &bytes, char separator)
{
    const qsizetype at = bytes.indexOf(separator);
    const QByteArray taken = at < 0 ? bytes : bytes.first(at);
    bytes = at < 0 ? QByteArray() : bytes.sliced(at + 1);
    return taken;
}

/// The bytes in pieces whose sizes depend on the seed: 0 means all at once, 1 byte by byte.
inline QList<QByteArray> pieces(const QByteArray &bytes, std::uint8_t seed)
{
    if (seed == 0) {
        return {bytes};
    }
    QList<QByteArray> list;
    std::uint32_t state = seed;
    for (qsizetype at = 0; at < bytes.size();) {
        state = state * 1664525 + 1013904223;
        const qsizetype size = seed == 1 ? 1 : 1 + qsizetype((state >> 16) % (2U * seed));
        list.append(bytes.mid(at, size));
        at += size;
    }
    return list;
}

} // namespace Signalbox::Fuzzing
