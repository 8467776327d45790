// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Signalbox {

/// Code points that are not seen, turn the direction of what is, or are controls (reliability.md U05).
inline QList<char32_t> hiddenSamples()
{
    return {0x0007, 0x001b, 0x007f, 0x0085, 0x009b,  0x00ad,  0x034f,  0x061c, 0x115f, 0x1160, 0x17b4,
            0x17b5, 0x180e, 0x200b, 0x200e, 0x200f,  0x202a,  0x202b,  0x202c, 0x202d, 0x202e, 0x2060,
            0x2061, 0x2062, 0x2063, 0x2064, 0x2066,  0x2067,  0x2068,  0x2069, 0x206a, 0x206f, 0x3164,
            0xfeff, 0xffa0, 0xfff9, 0xfffb, 0x1d173, 0xe0001, 0xe0041, 0xe007f};
}

inline QString hiddenSample(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4() drops a U+FEFF in front
}

/// All of them, each between letters that are seen.
inline QString allHiddenSamples()
{
    QString all;
    for (const char32_t c : hiddenSamples()) {
        all += u'k' + hiddenSample(c);
    }
    return all + u'k';
}

} // namespace Signalbox
