// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"

#include "core/journal/crc32c.h"
#include "core/journal/nametable.h"
#include "core/journal/segmentlist.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

namespace Signalbox {

namespace {

constexpr std::size_t kPage = 64;        // records that are read and kept together
constexpr std::size_t kPages = 128;      // so many of them: half a megabyte
constexpr std::size_t kOpenSegments = 8; // their files stay open

struct Segment
{
    SegmentInfo info;
    quint64 records = 0;
    FileHandle index = {};
    FileHandle body = {};
    quint64 used = 0; ///< when, by the reader's count
};

struct Page
{
    quint64 first = 0;
    std::size_t count = 0;
    std::array<IndexRecord, kPage> records;
};

} // namespace

struct JournalReader::Private
{
    explicit Private(QString path, NameTable table)
        : folder(std::move(path))
        , names(std::move(table))
        , pages(kPages)
    {
    }

    Result<> look();
    void extendLast();
    bool folderMayHaveChanged();
    Segment *segmentOf(quint64 sequence);
    const FileHandle *fileOf(Segment &segment, bool body);
    qsizetype read(quint64 first, std::span<IndexRecord> into);
    Failure missing(quint64 sequence, const QString &why, int code) const;

    QString folder;
    NameTable names;
    std::vector<Segment> segments;
    std::vector<Page> pages;
    quint64 end = 0;
    quint64 uses = 0;
    std::size_t openSegments = 0;
    QDateTime folderChanged;
};

Result<std::unique_ptr<JournalReader>> JournalReader::open(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir()) {
        return storageFailure(QCoreApplication::translate("Journal", "There is no journal"), folder,
                              info.exists() ? ENOTDIR : ENOENT);
    }
    auto names = NameTable::openToRead(folder);
    if (!names) {
        return Failure(std::move(names.error()));
    }
    auto d = std::make_unique<Private>(folder, std::move(*names));
    d->folderMayHaveChanged();
    if (auto looked = d->look(); !looked) {
        return Failure(std::move(looked.error()));
    }
    return std::unique_ptr<JournalReader>(new JournalReader(std::move(d)));
}

JournalReader::JournalReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

JournalReader::~JournalReader() = default;

quint64 JournalReader::refresh()
{
    d->extendLast();
    if (d->folderMayHaveChanged()) {
        // A segment that cannot be read yet is looked at again next time; what is known stays.
        if (const auto looked = d->look(); !looked) {
            d->folderChanged = {};
        }
    }
    return d->end;
}

bool JournalReader::Private::folderMayHaveChanged()
{
    const QDateTime changed = QFileInfo(folder).lastModified(QTimeZone::UTC);
    // The file system's time stands still for some milliseconds, so a young one may hide a change yet to be seen.
    const bool isYoung = changed.msecsTo(QDateTime::currentDateTimeUtc()) < 1000;
    const bool differs = changed != folderChanged;
    folderChanged = changed;
    return differs || isYoung;
}

Result<> JournalReader::Private::look()
{
    auto list = SegmentList::read(folder, segments.empty() ? 0 : segments.back().info.number);
    if (!list) {
        return Failure(std::move(list.error()));
    }
    for (const SegmentInfo &info : std::as_const(list->segments)) {
        if (!segments.empty()) {
            // The writer was done with a segment before it began the next, whose first number tells how far it went.
            Segment &before = segments.back();
            const FileHandle *index = fileOf(before, false);
            const quint64 room = index != nullptr ? slotCount(*index) : 0;
            const quint64 until = std::max(info.firstSequence, before.info.firstSequence);
            before.records = std::min(room, until - before.info.firstSequence);
        }
        segments.push_back({.info = info});
        end = info.firstSequence;
    }
    if (list->segments.isEmpty()) {
        return {};
    }
    Segment &last = segments.back();
    const FileHandle *index = fileOf(last, false);
    const FileHandle *body = fileOf(last, true);
    if (index != nullptr) {
        const quint64 bodySize = body != nullptr ? body->size() : ~quint64(0);
        last.records = findExtent(*index, last.info.firstSequence, bodySize).records;
        end = last.info.firstSequence + last.records;
    }
    return {};
}

void JournalReader::Private::extendLast()
{
    if (segments.empty()) {
        return;
    }
    Segment &last = segments.back();
    const FileHandle *index = fileOf(last, false);
    if (index == nullptr) {
        return;
    }
    std::array<IndexRecord, 256> some;
    qsizetype whole = 0;
    do {
        const qsizetype got = readRecords(*index, last.records, some);
        const auto isNew = [&](const IndexRecord &record) {
            return isWhole(record, end + quint64(&record - some.data()), ~quint64(0));
        };
        whole = std::find_if_not(some.begin(), some.begin() + got, isNew) - some.begin();
        last.records += quint64(whole);
        end += quint64(whole);
    } while (whole == qsizetype(some.size()));
}

Segment *JournalReader::Private::segmentOf(quint64 sequence)
{
    const auto after = std::ranges::upper_bound(segments, sequence, {},
                                                [](const Segment &segment) { return segment.info.firstSequence; });
    if (after == segments.begin()) {
        return nullptr;
    }
    Segment &segment = *(after - 1);
    return sequence - segment.info.firstSequence < segment.records ? &segment : nullptr;
}

const FileHandle *JournalReader::Private::fileOf(Segment &segment, bool body)
{
    FileHandle &file = body ? segment.body : segment.index;
    segment.used = ++uses;
    if (file.isOpen()) {
        return &file;
    }
    const bool isFirst = !segment.body.isOpen() && !segment.index.isOpen();
    if (isFirst && openSegments >= kOpenSegments) {
        const auto isCloser = [](const Segment &a, const Segment &b) {
            const auto rank = [](const Segment &one) {
                return one.body.isOpen() || one.index.isOpen() ? one.used : ~quint64(0);
            };
            return rank(a) < rank(b);
        };
        Segment &oldest = *std::ranges::min_element(segments, isCloser);
        oldest.body = {};
        oldest.index = {};
        --openSegments;
    }
    const QString path = body ? bodyPath(folder, segment.info.number) : indexPath(folder, segment.info.number);
    auto opened = FileHandle::open(path, FileHandle::Mode::Read);
    if (!opened) {
        return nullptr;
    }
    file = std::move(*opened);
    openSegments += isFirst ? 1 : 0;
    return &file;
}

qsizetype JournalReader::Private::read(quint64 first, std::span<IndexRecord> into)
{
    std::size_t done = 0;
    while (done < into.size() && first + done < end) {
        const quint64 from = first + done;
        Segment *segment = segmentOf(from);
        if (segment == nullptr) {
            into[done++] = {}; // between two segments, where something was taken away
            continue;
        }
        const quint64 slot = from - segment->info.firstSequence;
        const auto want = std::size_t(std::min<quint64>(into.size() - done, segment->records - slot));
        const auto part = into.subspan(done, want);
        const FileHandle *index = fileOf(*segment, false);
        const auto got = index != nullptr ? std::size_t(readRecords(*index, slot, part)) : 0;
        for (std::size_t i = 0; i < want; ++i) {
            if (i >= got || !isWhole(part[i], from + i, ~quint64(0))) {
                part[i] = {};
            }
        }
        done += want;
    }
    return qsizetype(done);
}

Failure JournalReader::Private::missing(quint64 sequence, const QString &why, int code) const
{
    return storageFailure(why, QStringLiteral("%1#%2").arg(folder).arg(sequence), code);
}

quint64 JournalReader::firstSequence() const
{
    return d->segments.empty() ? 0 : d->segments.front().info.firstSequence;
}

quint64 JournalReader::endSequence() const
{
    return d->end;
}

IndexRecord JournalReader::at(quint64 sequence) const
{
    if (sequence >= d->end) {
        return {};
    }
    const quint64 number = sequence / kPage;
    const std::size_t place = sequence % kPage;
    Page &page = d->pages[number % kPages];
    if (page.count == 0 || page.first != number * kPage || place >= page.count) {
        page.first = number * kPage;
        page.count = std::size_t(d->read(page.first, page.records));
    }
    return place < page.count ? page.records[place] : IndexRecord{};
}

qsizetype JournalReader::copy(quint64 first, std::span<IndexRecord> into) const
{
    return d->read(first, into);
}

Result<QByteArray> JournalReader::body(quint64 sequence, qint64 limit) const
{
    const IndexRecord record = at(sequence);
    Segment *segment = d->segmentOf(sequence);
    if (segment == nullptr) {
        return d->missing(sequence, QCoreApplication::translate("Journal", "This message is not in the journal."), 0);
    }
    if (record.offset == 0) {
        return d->missing(sequence, QCoreApplication::translate("Journal", "This message's record is damaged."), 0);
    }
    const FileHandle *file = d->fileOf(*segment, true);
    if (file == nullptr) {
        return d->missing(sequence, QCoreApplication::translate("Journal", "This message's file cannot be read."), 0);
    }
    const qint64 length = limit > 0 ? std::min<qint64>(limit, record.length) : qint64(record.length);
    QByteArray bytes;
    if (file->size() >= record.offset + quint64(length)) {
        bytes.resizeForOverwrite(length);
        bytes.truncate(file->readAt(record.offset, {bytes.data(), std::size_t(length)}));
    }
    if (bytes.size() < length || (length == qint64(record.length) && crc32c(bytes) != record.bodyCheck)) {
        return d->missing(sequence, QCoreApplication::translate("Journal", "This message is damaged on the disk."), 0);
    }
    return bytes;
}

QByteArray JournalReader::name(quint16 id) const
{
    QByteArray name = d->names.name(id);
    if (name.isEmpty() && id != 0) {
        d->names.refresh();
        name = d->names.name(id);
    }
    return name;
}

} // namespace Signalbox
