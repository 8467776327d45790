// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stderrrecorder.h"

#include <algorithm>
#include <cstdio>

namespace Signalbox {

quint64 StderrRecorder::record(const Frame &frame, IndexRecord)
{
    static constexpr qint64 kNsPerMs = 1'000'000;
    static constexpr qsizetype kShownBytes = 8000;
    const QByteArrayView shown = frame.bytes.first(std::min(frame.bytes.size(), kShownBytes));
    std::fprintf(stderr, "%lld %s %.*s\n", frame.wallNs / kNsPerMs, frame.direction == Direction::Out ? "-->" : "<--",
                 int(shown.size()), shown.data());
    return m_count++;
}

} // namespace Signalbox
