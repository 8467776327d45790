// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentlist.h"

#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

namespace Signalbox {

namespace {

struct FilesOfOne
{
    bool index = false;
    bool body = false;
};

std::map<quint32, FilesOfOne> filesIn(const QString &folder)
{
    std::map<quint32, FilesOfOne> found;
    // The system's own order: sorting by locale is slow and nothing to us.
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Unsorted);
    for (const QString &name : names) {
        const qsizetype dot = name.indexOf(u'.');
        bool isNumber = false;
        const quint32 number = QStringView(name).left(dot).toUInt(&isNumber);
        if (dot < 6 || !isNumber || number == 0) {
            continue;
        }
        const QStringView ending = QStringView(name).sliced(dot);
        if (ending == QStringLiteral(".index")) {
            found[number].index = true;
        } else if (ending == QStringLiteral(".body")) {
            found[number].body = true;
        }
    }
    return found;
}

Failure refused(HeaderState state, const QString &path, quint32 version)
{
    Failure failure = [&] {
        switch (state) {
        case HeaderState::Newer:
            return storageFailure(
                QCoreApplication::translate("Journal", "This journal was written by a newer Signalbox (format %1).")
                    .arg(version),
                path, 0);
        case HeaderState::Foreign:
            return storageFailure(QCoreApplication::translate(
                                      "Journal", "There is a file in the journal's folder that is not the journal's."),
                                  path, 0);
        default:
            return storageFailure(QCoreApplication::translate("Journal", "The beginning of a journal file is damaged."),
                                  path, 0);
        }
    }();
    failure.error().advice = QCoreApplication::translate(
        "Journal", "Nothing was changed. Move the file away, or choose another data folder.");
    return failure;
}

HeaderState stateOf(const QString &path, const FileHeader::Magic &magic, FileHeader &header, int &error)
{
    const auto file = FileHandle::open(path, FileHandle::Mode::Read);
    error = file ? 0 : file.error();
    return file ? readHeader(*file, magic, header) : HeaderState::Empty;
}

/// No value: there is nothing in it.
Result<std::optional<SegmentInfo>> readSegment(const QString &folder, quint32 number)
{
    FileHeader index;
    FileHeader body;
    int error = 0;
    const HeaderState indexState = stateOf(indexPath(folder, number), FileHeader::kIndex, index, error);
    if (error != 0 && error != ENOENT) {
        return storageFailure(QCoreApplication::translate("Journal", "A journal file cannot be read"),
                              indexPath(folder, number), error);
    }
    if (indexState == HeaderState::Newer) {
        return refused(indexState, indexPath(folder, number), index.version);
    }
    if (indexState == HeaderState::Good) {
        return SegmentInfo{number, index.firstSequence, index.syncedRecords, true, index.wallNs};
    }
    const HeaderState bodyState = stateOf(bodyPath(folder, number), FileHeader::kBody, body, error);
    if (bodyState == HeaderState::Newer) {
        return refused(bodyState, bodyPath(folder, number), body.version);
    }
    if (bodyState == HeaderState::Good) {
        return SegmentInfo{number, body.firstSequence, 0, false, body.wallNs};
    }
    if (indexState == HeaderState::Empty && bodyState == HeaderState::Empty) {
        return std::nullopt;
    }
    return indexState == HeaderState::Empty ? refused(bodyState, bodyPath(folder, number), 0)
                                            : refused(indexState, indexPath(folder, number), 0);
}

} // namespace

Result<SegmentList> SegmentList::read(const QString &folder, quint32 after)
{
    SegmentList list;
    for (const auto &[number, files] : filesIn(folder)) {
        list.lastNumber = std::max(list.lastNumber, number);
        if (number <= after || !files.index) {
            continue; // a body alone is a segment somebody is about to begin, or never began
        }
        auto segment = readSegment(folder, number);
        if (!segment) {
            return Failure(std::move(segment.error()));
        }
        if (segment->has_value()) {
            list.segments.append(**segment);
        }
    }
    return list;
}

QString indexPath(const QString &folder, quint32 number)
{
    return QStringLiteral("%1/%2.index").arg(folder).arg(number, 6, 10, QLatin1Char('0'));
}

QString bodyPath(const QString &folder, quint32 number)
{
    return QStringLiteral("%1/%2.body").arg(folder).arg(number, 6, 10, QLatin1Char('0'));
}

quint64 slotCount(const FileHandle &index)
{
    const quint64 size = index.size();
    return size < sizeof(FileHeader) ? 0 : (size - sizeof(FileHeader)) / sizeof(IndexRecord);
}

SegmentExtent findExtent(const FileHandle &index, quint64 firstSequence, quint64 bodySize, quint64 within)
{
    static constexpr IndexRecord kZero;
    SegmentExtent extent;
    std::vector<IndexRecord> some(1024);
    quint64 end = std::min(within, slotCount(index));
    while (end > 0) {
        const quint64 begin = end - std::min<quint64>(end, some.size());
        const qsizetype got = readRecords(index, begin, std::span(some).first(std::size_t(end - begin)));
        for (qsizetype i = got - 1; i >= 0; --i) {
            const IndexRecord &record = some[std::size_t(i)];
            const quint64 slot = begin + quint64(i);
            if (extent.usedSlots == 0 && std::memcmp(&record, &kZero, sizeof record) != 0) {
                extent.usedSlots = slot + 1;
            }
            if (extent.usedSlots != 0 && isWhole(record, firstSequence + slot, bodySize)) {
                extent.records = slot + 1;
                extent.bytes = record.offset + record.length;
                return extent;
            }
        }
        end = begin;
    }
    extent.bytes = sizeof(FileHeader);
    return extent;
}

} // namespace Signalbox
