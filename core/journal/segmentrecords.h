// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/segmentformat.h"
#include "core/journal/segmentlist.h"

#include <vector>

namespace Signalbox {

/// Calls `each` with the sequence number and the record of every whole one of a segment, oldest first. None of a segment
/// that is gone meanwhile.
template<typename Each>
void forEachRecord(const QString &folder, const SegmentInfo &info, const Each &each)
{
    const auto index = FileHandle::open(indexPath(folder, info.number), FileHandle::Mode::Read);
    std::vector<IndexRecord> some(4096);
    qsizetype got = index ? qsizetype(some.size()) : 0;
    for (quint64 slot = 0; got == qsizetype(some.size()); slot += some.size()) {
        got = readRecords(*index, slot, some);
        for (std::size_t i = 0; i < std::size_t(got); ++i) {
            const quint64 sequence = info.firstSequence + slot + i;
            if (isWhole(some[i], sequence, ~quint64(0))) {
                each(sequence, some[i]);
            }
        }
    }
}

} // namespace Signalbox
