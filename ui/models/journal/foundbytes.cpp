// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/foundbytes.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace Signalbox {

FoundBytes findBytes(QByteArrayView bytes, QByteArrayView words, const std::function<bool()> &goesOn)
{
    constexpr qsizetype kPiece = 4 * 1024 * 1024;
    FoundBytes found;
    if (words.isEmpty()) {
        return found;
    }
    const QByteArrayMatcher matcher(words);
    for (qsizetype at = 0; at + words.size() <= bytes.size();) {
        const qsizetype end = std::min(bytes.size(), at + kPiece + words.size() - 1); // a place may cross the seam
        const QByteArrayView piece = bytes.first(end);
        for (qsizetype place = matcher.indexIn(piece, at); place >= 0; place = matcher.indexIn(piece, place + 1)) {
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
