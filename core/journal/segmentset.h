// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/removals.h"
#include "core/journal/segmentlist.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace Signalbox {

/// The segments of a folder as a reader knows them: which there are, how far each goes, and the files of those last
/// used, open. Looks at the folder again when it is told to; segments come at its end and go anywhere.
class SegmentSet
{
public:
    struct Segment
    {
        SegmentInfo info;
        quint64 records = 0;
        FileHandle index = {};
        FileHandle body = {};
        quint64 used = 0; ///< when, by the set's count
    };
    enum class Part { Index, Body };

    explicit SegmentSet(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Looks for new segments and for those that are gone.
    [[nodiscard]] Result<> look();
    /// The same if the folder may have changed, and for new records in the last segment. True: segments went.
    [[nodiscard]] bool refresh();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Removals &removals() const { return m_removals; }
    [[nodiscard]] quint64 firstSequence() const;
    [[nodiscard]] quint64 endSequence() const { return m_end; }
    [[nodiscard]] Segment *segmentOf(quint64 sequence); ///< null: in none
    /// Null if the file cannot be opened.
    [[nodiscard]] const FileHandle *fileOf(Segment &segment, Part part);
    /// Records as they are; damaged ones zeroed, those that are no longer kept of kind Removed. Answers how many.
    [[nodiscard]] qsizetype read(quint64 first, std::span<IndexRecord> into);

private:
    bool folderMayHaveChanged();
    bool dropRemoved();
    void append(const QList<SegmentInfo> &infos);
    void extendLast();
    void closeLeastUsed();
    std::size_t fillGap(quint64 from, std::span<IndexRecord> into) const;

    QString m_folder;
    Removals m_removals;
    std::vector<Segment> m_segments; ///< by number
    quint32 m_lastNumber = 0;
    quint64 m_end = 0;
    quint64 m_uses = 0;
    std::size_t m_open = 0; ///< segments with files open
    QDateTime m_folderChanged;
};

} // namespace Signalbox
