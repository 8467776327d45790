// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalcheck.h"
#include "core/journal/segmentlist.h"

namespace Signalbox {

/// Looks at every byte of one segment.
class SegmentCheck
{
public:
    using Progress = std::function<bool(quint64 bytes)>; ///< so many more are done; go on?

    /// `until` is one past the last message it should hold; 0: nobody knows, it is the last one.
    SegmentCheck(const QString &folder, const SegmentInfo &info, quint64 until, Progress progress);
    /// Adds what it finds. False: stopped.
    [[nodiscard]] bool run(JournalCheck &into);
    [[nodiscard]] quint64 end() const { return m_end; } ///< one past the last message it holds

private:
    void checkHeaders(JournalCheck &into);
    void checkOne(JournalCheck &into, quint64 sequence, const IndexRecord &record);
    [[nodiscard]] bool hasItsBytes(const IndexRecord &record);
    void report(JournalCheck &into, JournalDamage::Kind kind, quint64 sequence) const;

    QString m_folder;
    SegmentInfo m_info;
    quint64 m_until;
    Progress m_progress;
    FileHandle m_index;
    FileHandle m_body;
    QByteArray m_piece;
    quint64 m_end = 0;
};

} // namespace Signalbox
