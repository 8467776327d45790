// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/segmentformat.h"

#include <QList>

namespace Signalbox {

/// One segment as its headers tell of it.
struct SegmentInfo
{
    quint32 number = 0;
    quint64 firstSequence = 0;
    quint64 syncedRecords = 0;
    bool hasGoodIndex = true; ///< false: the index file's header is damaged, the body file's stood in for it
    qint64 wallNs = 0;        ///< when it was begun, UTC
};

/// What a segment's index holds, found from its end.
struct SegmentExtent
{
    quint64 records = 0;   ///< up to and with the last whole one
    quint64 bytes = 0;     ///< where that one's body ends
    quint64 usedSlots = 0; ///< up to and with the last that is not all zeros
};

struct SegmentList
{
    QList<SegmentInfo> segments; ///< by number
    quint32 lastNumber = 0;      ///< highest that any file in the folder has

    /// Those with a number above `after`. Files that are not there yet, or hold nothing, are passed over.
    /// Error: a file that is not the journal's, is damaged in both headers, or has a newer format.
    [[nodiscard]] static Result<SegmentList> read(const QString &folder, quint32 after = 0);
};

[[nodiscard]] QString indexPath(const QString &folder, quint32 number);
[[nodiscard]] QString bodyPath(const QString &folder, quint32 number);

/// Looks for the last whole record among the first `within`.
[[nodiscard]] SegmentExtent findExtent(const FileHandle &index, quint64 firstSequence, quint64 bodySize,
                                       quint64 within = ~quint64(0));
[[nodiscard]] quint64 slotCount(const FileHandle &index);

} // namespace Signalbox
