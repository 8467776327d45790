// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Signalbox {

/// What the head of a sound says of it; nothing is decoded.
struct SoundFacts
{
    QString format; ///< "WAV", "FLAC", "Ogg", "MP3", "MP4"; empty: none that is known
    std::optional<qint64> ms;
    int channels = 0; ///< 0: unknown
    int hertz = 0;    ///< 0: unknown
};

[[nodiscard]] SoundFacts readSound(QByteArrayView bytes);

} // namespace Signalbox
