// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/mappedwindow.h"
#include "core/journal/segmentlist.h"

#include <atomic>
#include <memory>
#include <span>

namespace Signalbox {

/// The two files of a segment and how much of them is written: shared with the thread that makes it safe on the disk.
struct SegmentFiles
{
    FileHandle index;
    FileHandle body;
    std::atomic<quint64> records = 0;
    std::atomic<quint64> bytes = sizeof(FileHeader); ///< of the body file, header included
    std::atomic<quint64> safeRecords = 0;            ///< so many of them are on the disk
};

/// Appends to one segment. Small messages are copied into mapped windows (no system call), large ones written.
class SegmentWriter
{
public:
    /// A new segment. Error: the system's number.
    [[nodiscard]] static std::expected<std::unique_ptr<SegmentWriter>, int>
    begin(const QString &folder, const SegmentInfo &info, qint64 wallNs);
    /// Goes on after so many records and bytes of a segment that is there.
    SegmentWriter(std::shared_ptr<SegmentFiles> files, const SegmentInfo &info);
    Q_DISABLE_COPY_MOVE(SegmentWriter)
    ~SegmentWriter(); ///< gives back the room that was taken ahead

    /// Fills in offset, length and checks. Answers the system's error number; then nothing was added.
    [[nodiscard]] int append(IndexRecord &record, QByteArrayView bytes) { return append(record, std::span(&bytes, 1)); }
    /// The same for a message whose bytes lie in several places.
    [[nodiscard]] int append(IndexRecord &record, std::span<const QByteArrayView> pieces);

    [[nodiscard]] const SegmentInfo &info() const { return m_info; }
    [[nodiscard]] quint64 records() const { return m_records; }
    [[nodiscard]] quint64 bytes() const { return m_bytes; }
    [[nodiscard]] const std::shared_ptr<SegmentFiles> &files() const { return m_files; }

private:
    int putBody(std::span<const QByteArrayView> pieces, quint64 length);
    int writeBody(std::span<const QByteArrayView> pieces, quint64 length);
    int putRecord(const IndexRecord &record);

    std::shared_ptr<SegmentFiles> m_files;
    SegmentInfo m_info;
    MappedWindow m_bodyWindow;
    MappedWindow m_indexWindow;
    quint64 m_records = 0;
    quint64 m_bytes = 0;
    quint64 m_allocated = 0; ///< the body file has its room on the disk up to here, for large messages
    int m_outside = 0;       ///< small messages in a row that lay outside the window
};

} // namespace Signalbox
