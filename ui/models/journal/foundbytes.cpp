// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/foundbytes.h"

#include "core/journal/filter/byteneedle.h"

#include <algorithm>

namespace Signalbox {

FoundBytes findBytes(QByteArrayView bytes, const WantedBytes &wanted, const std::function<bool()> &goesOn)
{
    constexpr qsizetype kPiece = 4 * 1024 * 1024;
    FoundBytes found;
    if (wanted.words.isEmpty()) {
        return found;
    }
    const ByteNeedle needle(wanted.anyCase ? wanted.words.toLower() : wanted.words, wanted.anyCase);
    for (qsizetype at = std::max<qint64>(wanted.from, 0); at + needle.size() <= bytes.size();) {
        const qsizetype end = std::min(bytes.size(), at + kPiece + needle.size() - 1); // a place may cross the seam
        const QByteArrayView piece = bytes.first(end);
        for (qsizetype place = needle.find(piece, at); place >= 0; place = needle.find(piece, place + 1)) {
            if (found.places.size() == FoundBytes::kMost) {
                found.hasMore = true;
                return found;
            }
            found.places.append(place);
        }
        at += kPiece;
        if (!goesOn()) {
            break;
        }
    }
    return found;
}

} // namespace Signalbox
