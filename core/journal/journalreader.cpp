// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"

#include "core/journal/crc32c.h"
#include "core/journal/nametable.h"
#include "core/journal/segmentset.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

namespace Signalbox {

namespace {

constexpr std::size_t kPage = 64;   // records that are read and kept together
constexpr std::size_t kPages = 128; // so many of them: half a megabyte

struct Page
{
    quint64 first = 0;
    std::size_t count = 0;
    std::array<IndexRecord, kPage> records;
};

} // namespace

struct JournalReader::Private
{
    Private(const QString &folder, NameTable table)
        : names(std::move(table))
        , set(folder)
        , pages(kPages)
    {
    }

    /// Where a message's bytes lie.
    struct Place
    {
        IndexRecord record;
        const FileHandle *file = nullptr;
    };
    /// Are `needed` of its bytes, or all if it has fewer, there at all?
    Result<Place> find(quint64 sequence, const IndexRecord &record, quint64 needed = ~quint64(0));
    Failure missing(quint64 sequence, const QString &why) const;
    Failure damaged(quint64 sequence) const;

    NameTable names;
    SegmentSet set;
    std::vector<Page> pages;
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
    if (auto looked = d->set.look(); !looked) {
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
    if (d->set.refresh()) {
        for (Page &page : d->pages) {
            page.count = 0; // something went: what was read of it does not hold any more
        }
    }
    return d->set.endSequence();
}

quint64 JournalReader::firstSequence() const
{
    return d->set.firstSequence();
}

quint64 JournalReader::endSequence() const
{
    return d->set.endSequence();
}

IndexRecord JournalReader::at(quint64 sequence) const
{
    if (sequence >= d->set.endSequence()) {
        return {};
    }
    const quint64 number = sequence / kPage;
    const std::size_t place = sequence % kPage;
    Page &page = d->pages[number % kPages];
    if (page.count == 0 || page.first != number * kPage || place >= page.count) {
        page.first = number * kPage;
        page.count = std::size_t(d->set.read(page.first, page.records));
    }
    return place < page.count ? page.records[place] : IndexRecord{};
}

qsizetype JournalReader::copy(quint64 first, std::span<IndexRecord> into) const
{
    return d->set.read(first, into);
}

Failure JournalReader::Private::missing(quint64 sequence, const QString &why) const
{
    return storageFailure(why, QStringLiteral("%1#%2").arg(set.folder()).arg(sequence), 0);
}

Failure JournalReader::Private::damaged(quint64 sequence) const
{
    return missing(sequence, QCoreApplication::translate("Journal", "This message is damaged on the disk."));
}

Result<JournalReader::Private::Place> JournalReader::Private::find(quint64 sequence, const IndexRecord &record,
                                                                   quint64 needed)
{
    const auto noLongerKept = [&] {
        return missing(sequence, QCoreApplication::translate("Journal", "This message is no longer kept."));
    };
    if (record.kind == IndexRecord::Removed || set.removals().hasSequence(sequence)) {
        return noLongerKept();
    }
    SegmentSet::Segment *segment = set.segmentOf(sequence);
    if (segment == nullptr) {
        return missing(sequence, QCoreApplication::translate("Journal", "This message is not in the journal."));
    }
    if (record.offset == 0) {
        return missing(sequence, QCoreApplication::translate("Journal", "This message's record is damaged."));
    }
    const FileHandle *file = set.fileOf(*segment, SegmentSet::Part::Body);
    if (file == nullptr) {
        return set.removals().hasSequence(sequence)
                   ? noLongerKept()
                   : missing(sequence, QCoreApplication::translate("Journal", "This message's file cannot be read."));
    }
    if (file->size() < record.offset + std::min<quint64>(needed, record.length)) {
        return damaged(sequence);
    }
    return Place{record, file};
}

Result<QByteArray> JournalReader::body(quint64 sequence, qint64 limit) const
{
    const auto place = d->find(sequence, at(sequence), limit > 0 ? quint64(limit) : ~quint64(0));
    if (!place) {
        return Failure(place.error());
    }
    const qint64 length = limit > 0 ? std::min<qint64>(limit, place->record.length) : qint64(place->record.length);
    QByteArray bytes;
    bytes.resizeForOverwrite(length);
    bytes.truncate(place->file->readAt(place->record.offset, {bytes.data(), std::size_t(length)}));
    const bool isAll = length == qint64(place->record.length);
    if (bytes.size() < length || (isAll && crc32c(bytes) != place->record.bodyCheck)) {
        return d->damaged(sequence);
    }
    return bytes;
}

Result<QByteArray> JournalReader::part(quint64 sequence, quint64 offset, qint64 length) const
{
    const auto place = d->find(sequence, at(sequence), offset + quint64(std::max<qint64>(length, 0)));
    if (!place) {
        return Failure(place.error());
    }
    QByteArray bytes;
    if (offset < place->record.length && length > 0) {
        bytes.resizeForOverwrite(std::min<qint64>(length, qint64(place->record.length - offset)));
        const std::span<char> room(bytes.data(), std::size_t(bytes.size()));
        if (place->file->readAt(place->record.offset + offset, room) < bytes.size()) {
            return d->damaged(sequence);
        }
    }
    return bytes;
}

Result<BodyView> JournalReader::view(quint64 sequence) const
{
    const auto place = d->find(sequence, at(sequence));
    if (!place) {
        return Failure(place.error());
    }
    auto view = BodyView::map(*place->file, place->record.offset, place->record.length);
    if (!view) {
        return storageFailure(QCoreApplication::translate("Journal", "This message cannot be read"), d->set.folder(),
                              view.error());
    }
    return *std::move(view);
}

Result<> JournalReader::stream(quint64 sequence, const std::function<bool(QByteArrayView)> &sink) const
{
    const auto place = d->find(sequence, at(sequence));
    if (!place) {
        return Failure(place.error());
    }
    const quint64 length = place->record.length;
    QByteArray piece(qsizetype(std::min<quint64>(length, kPiece)), Qt::Uninitialized);
    quint32 check = 0;
    for (quint64 done = 0; done < length;) {
        const auto want = std::size_t(std::min<quint64>(quint64(piece.size()), length - done));
        if (place->file->readAt(place->record.offset + done, {piece.data(), want}) != qsizetype(want)) {
            return d->damaged(sequence);
        }
        const QByteArrayView read(piece.constData(), qsizetype(want));
        check = crc32c(read, check);
        done += want;
        if (!sink(read)) {
            return {};
        }
    }
    return check == place->record.bodyCheck ? Result<>() : d->damaged(sequence);
}

JournalReader::Stretch JournalReader::fileOf(quint64 sequence) const
{
    const SegmentSet::Segment *segment = d->set.segmentOf(sequence);
    return segment != nullptr ? Stretch{segment->info.firstSequence, segment->info.firstSequence + segment->records}
                              : Stretch{};
}

qsizetype JournalReader::readFile(quint64 sequence, quint64 offset, std::span<char> into) const
{
    SegmentSet::Segment *segment = d->set.segmentOf(sequence);
    const FileHandle *file = segment != nullptr ? d->set.fileOf(*segment, SegmentSet::Part::Body) : nullptr;
    return file != nullptr ? file->readAt(offset, into) : 0;
}

bool JournalReader::isWhole(quint64 sequence) const
{
    return stream(sequence, [](QByteArrayView) { return true; }).has_value();
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
