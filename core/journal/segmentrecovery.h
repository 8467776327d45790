// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/segmentwriter.h"

namespace Signalbox {

/// The last segment of a journal, made ready to go on.
struct RecoveredSegment
{
    std::unique_ptr<SegmentWriter> writer; ///< none: it is damaged, and left as it is for good
    quint64 endSequence = 0;               ///< one past its last record, whole or not
    quint64 cut = 0;                       ///< bytes of torn tail removed
    bool wasClosed = false;                ///< well, by the one who wrote it
};

/// Cuts what a crash or power cut tore off in the middle: a message without a record, a record without its message,
/// the room taken ahead. Where more is missing than that explains, nothing is touched.
[[nodiscard]] Result<RecoveredSegment> recoverSegment(const QString &folder, const SegmentInfo &info);
/// The highest number of a name that a segment's records speak of.
[[nodiscard]] quint16 highestNameIn(const QString &folder, const SegmentInfo &info);

} // namespace Signalbox
