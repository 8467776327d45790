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

bool hasItsBytes(const SegmentFiles &files, quint64 firstSequence, quint64 slot)
{
    IndexRecord record;
    if (readRecords(files.index, slot, {&record, 1}) != 1 || !isWhole(record, firstSequence + slot, ~quint64(0))) {
        return false;
    }
    QByteArray some(std::min<qsizetype>(record.length, 1024 * 1024), Qt::Uninitialized);
    quint32 check = 0;
    for (quint64 done = 0; done < record.length;) {
        const auto want = std::size_t(std::min<quint64>(quint64(some.size()), record.length - done));
        if (files.body.readAt(record.offset + done, {some.data(), want}) != qsizetype(want)) {
            return false;
        }
        check = crc32c({some.constData(), qsizetype(want)}, check);
        done += want;
    }
    return check == record.bodyCheck;
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
    quint64 whole = std::min(info.syncedRecords, extent.records);
    while (whole < extent.records && hasItsBytes(*files, info.firstSequence, whole)) {
        ++whole;
    }
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
