// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentrecovery.h"

#include "core/journal/crc32c.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace Signalbox {

namespace {

/// Reads a body file from front to back, a large piece at a time.
class BodyRun
{
public:
    explicit BodyRun(const FileHandle &body)
        : m_body(body)
        , m_piece(1024 * 1024, Qt::Uninitialized)
    {
    }

    bool has(const IndexRecord &record)
    {
        quint32 check = 0;
        for (quint64 done = 0; done < record.length;) {
            const quint64 at = record.offset + done;
            if (at < m_begin || at >= m_begin + quint64(m_have)) {
                m_begin = at;
                m_have = m_body.readAt(at, {m_piece.data(), std::size_t(m_piece.size())});
            }
            const auto some = qsizetype(std::min<quint64>(m_begin + quint64(m_have) - at, record.length - done));
            if (some <= 0) {
                return false;
            }
            check = crc32c({m_piece.constData() + (at - m_begin), some}, check);
            done += quint64(some);
        }
        return check == record.bodyCheck;
    }

private:
    const FileHandle &m_body;
    QByteArray m_piece;
    quint64 m_begin = 0; ///< of what the piece holds, in the file
    qsizetype m_have = 0;
};

/// The first slot from `from` on, and before `until`, that does not hold a whole record with its message.
quint64 wholeUntil(const SegmentFiles &files, quint64 firstSequence, quint64 from, quint64 until)
{
    BodyRun bodies(files.body);
    std::vector<IndexRecord> some(1024);
    while (from < until) {
        const auto want = std::size_t(std::min<quint64>(some.size(), until - from));
        const qsizetype got = readRecords(files.index, from, std::span(some).first(want));
        for (qsizetype i = 0; i < got; ++i, ++from) {
            const IndexRecord &record = some[std::size_t(i)];
            if (!isWhole(record, firstSequence + from, ~quint64(0)) || !bodies.has(record)) {
                return from;
            }
        }
        if (got == 0) {
            return from;
        }
    }
    return until;
}

/// Bytes behind `end` up to the last that is not zero.
quint64 usedBehind(const FileHandle &file, quint64 end)
{
    QByteArray some(256 * 1024, Qt::Uninitialized);
    quint64 until = file.size();
    while (until > end) {
        const quint64 begin = until - std::min<quint64>(until - end, quint64(some.size()));
        qsizetype got = file.readAt(begin, {some.data(), std::size_t(until - begin)});
        while (got > 0 && some.at(got - 1) == 0) {
            --got;
        }
        if (got > 0) {
            return begin + quint64(got) - end;
        }
        until = begin;
    }
    return 0;
}

Result<RecoveredSegment> failed(const QString &path, int error)
{
    return storageFailure(QCoreApplication::translate("Journal", "A journal file cannot be opened"), path, error);
}

} // namespace

Result<RecoveredSegment> recoverSegment(const QString &folder, const SegmentInfo &info)
{
    auto files = std::make_shared<SegmentFiles>();
    auto index = FileHandle::open(indexPath(folder, info.number), FileHandle::Mode::Write);
    if (!index) {
        return failed(indexPath(folder, info.number), index.error());
    }
    files->index = std::move(*index);
    auto body = FileHandle::open(bodyPath(folder, info.number), FileHandle::Mode::Write);
    if (!body && body.error() != ENOENT) {
        return failed(bodyPath(folder, info.number), body.error());
    }
    const bool hasBody = body.has_value();
    if (hasBody) {
        files->body = std::move(*body);
    }
    const quint64 bodySize = hasBody ? files->body.size() : 0;
    SegmentExtent extent = findExtent(files->index, info.firstSequence, bodySize);
    const quint64 usedSlots = extent.usedSlots;
    // What was not yet safe may have reached the disk in any order: it counts up to the first that did not.
    const quint64 whole =
        wholeUntil(*files, info.firstSequence, std::min(info.syncedRecords, extent.records), extent.records);
    if (whole < extent.records) {
        extent = findExtent(files->index, info.firstSequence, bodySize, whole);
    }
    RecoveredSegment recovered;
    recovered.endSequence = info.firstSequence + std::max({extent.records, info.syncedRecords, usedSlots});
    if (!hasBody || !info.hasGoodIndex || extent.records < info.syncedRecords) {
        return recovered;
    }
    recovered.endSequence = info.firstSequence + extent.records;
    recovered.wasClosed = files->index.size() == indexOffset(extent.records) && bodySize == extent.bytes;
    if (!recovered.wasClosed) {
        recovered.cut = (usedSlots - extent.records) * sizeof(IndexRecord) + usedBehind(files->body, extent.bytes);
        // If this fails, the zeros stay; what is torn is written over.
        [[maybe_unused]] int ignored = files->index.truncate(indexOffset(extent.records));
        ignored = files->body.truncate(extent.bytes);
    }
    files->records = extent.records;
    files->safeRecords = info.syncedRecords;
    files->bytes = extent.bytes;
    recovered.writer = std::make_unique<SegmentWriter>(std::move(files), info);
    return recovered;
}

quint16 highestNameIn(const QString &folder, const SegmentInfo &info)
{
    quint16 highest = 0;
    const auto index = FileHandle::open(indexPath(folder, info.number), FileHandle::Mode::Read);
    std::vector<IndexRecord> some(1024);
    qsizetype got = index ? qsizetype(some.size()) : 0;
    for (quint64 slot = 0; got == qsizetype(some.size()); slot += some.size()) {
        got = readRecords(*index, slot, some);
        for (quint64 i = 0; i < quint64(got); ++i) {
            const IndexRecord &record = some[i];
            if (record.check == recordCheck(record, info.firstSequence + slot + i)) {
                highest = std::max({highest, record.server, record.method, record.about});
            }
        }
    }
    return highest;
}

} // namespace Signalbox
