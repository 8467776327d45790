// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/soundfacts.h"

#include "core/base/durations.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kChunkHead = 8;

template<typename Number>
Number little(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.data() + at) : 0;
}

/// RIFF: chunks one after the other; "fmt " says how many bytes a second takes, "data" how many there are.
SoundFacts readWav(QByteArrayView bytes)
{
    SoundFacts facts{u"WAV"_s, {}, 0, 0};
    qint64 rate = 0;
    for (qsizetype at = 12; at + kChunkHead <= bytes.size();) {
        const QByteArrayView name = bytes.sliced(at, 4);
        const qint64 size = little<quint32>(bytes, at + 4);
        if (name == "fmt ") {
            facts.channels = little<quint16>(bytes, at + 10);
            facts.hertz = int(little<quint32>(bytes, at + 12) & 0x7fffffff);
            rate = little<quint32>(bytes, at + 16);
        } else if (name == "data" && rate > 0) {
            const qint64 there = std::min<qint64>(size, bytes.size() - at - kChunkHead);
            facts.ms = there * kMsPerSecond / rate;
            return facts;
        }
        at += kChunkHead + size + size % 2;
    }
    return facts;
}

/// FLAC: STREAMINFO comes first: 20 bits of rate, 3 of channels, 5 of depth, 36 of samples.
SoundFacts readFlac(QByteArrayView bytes)
{
    SoundFacts facts{u"FLAC"_s, {}, 0, 0};
    if (bytes.size() < 26) {
        return facts;
    }
    const auto packed = qFromBigEndian<quint64>(bytes.data() + 18);
    facts.hertz = int(packed >> 44);
    facts.channels = int((packed >> 41) & 7) + 1;
    const auto samples = qint64(packed & 0xfffffffffULL);
    if (facts.hertz > 0 && samples > 0) {
        facts.ms = samples * kMsPerSecond / facts.hertz;
    }
    return facts;
}

} // namespace

SoundFacts readSound(QByteArrayView bytes)
{
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WAVE")) {
        return readWav(bytes);
    }
    if (bytes.startsWith("fLaC")) {
        return readFlac(bytes);
    }
    SoundFacts facts;
    if (bytes.startsWith("OggS")) {
        facts.format = u"Ogg"_s;
    } else if (bytes.startsWith("ID3")
               || (bytes.size() > 1 && uchar(bytes[0]) == 0xff && (uchar(bytes[1]) & 0xe6) == 0xe2)) {
        facts.format = u"MP3"_s;
    } else if (bytes.size() > 12 && bytes.sliced(4).startsWith("ftyp")) {
        facts.format = u"MP4"_s;
    }
    return facts;
}

} // namespace Signalbox
