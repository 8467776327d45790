// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/journal/folderlock.h"
#include "core/journal/nametable.h"
#include "core/journal/segmentrecovery.h"
#include "core/journal/storageerror.h"
#include "core/journal/syncer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <limits>

namespace Signalbox {

namespace {

constexpr qint64 kRetryNs = 1'000'000'000;

Result<> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return storageFailure(QCoreApplication::translate("Journal", "The journal's place is taken by a file."), folder,
                              0);
    }
    if (info.isDir()) {
        return {}; // somebody's choice of rights; the files are private all the same
    }
    if (!Paths::makePrivateDir(folder)) {
        return storageFailure(QCoreApplication::translate("Journal", "The journal's folder cannot be made"), folder,
                              errno != 0 ? errno : EACCES);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

struct Journal::Private
{
    Private(QString path, const JournalOptions &limits, FolderLock held, NameTable table)
        : folder(std::move(path))
        , options(limits)
        , lock(std::move(held))
        , names(std::move(table))
        , syncer(folder, names.file())
    {
    }

    Result<> goOn();
    int append(const Frame &frame, IndexRecord &record);
    int beginSegment();
    void fail(int error);
    void recover();
    [[nodiscard]] bool isWaiting() const { return isFailing && Clock::system().monotonicNs() < retryNs; }

    QString folder;
    JournalOptions options;
    FolderLock lock;
    NameTable names;
    Syncer syncer;
    std::unique_ptr<SegmentWriter> segment; ///< made with the first message
    quint32 lastNumber = 0;
    quint64 first = 0;
    std::atomic<quint64> end = 0;
    std::atomic<quint64> lost = 0;
    quint64 cut = 0;
    bool isFailing = false;
    qint64 retryNs = 0;
    qint64 rotateNs = 0; ///< no attempt at a new segment before
    mutable std::mutex troubleMutex;
    std::optional<Error> trouble;
};

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const JournalOptions &options)
{
    if (auto made = makeFolder(folder); !made) {
        return Failure(std::move(made.error()));
    }
    auto lock = FolderLock::take(folder);
    if (!lock) {
        return Failure(std::move(lock.error()));
    }
    auto names = NameTable::openToWrite(folder);
    if (!names) {
        return Failure(std::move(names.error()));
    }
    auto d = std::make_unique<Private>(folder, options, std::move(*lock), std::move(*names));
    if (auto ready = d->goOn(); !ready) {
        return Failure(std::move(ready.error()));
    }
    return std::unique_ptr<Journal>(new Journal(std::move(d)));
}

Journal::Journal(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Journal::~Journal() = default;

Result<> Journal::Private::goOn()
{
    auto list = SegmentList::read(folder);
    if (!list) {
        return Failure(std::move(list.error()));
    }
    lastNumber = list->lastNumber;
    cut = names.cutAtOpen();
    if (list->segments.isEmpty()) {
        return {};
    }
    const SegmentInfo &last = list->segments.constLast();
    auto recovered = recoverSegment(folder, last);
    if (!recovered) {
        return Failure(std::move(recovered.error()));
    }
    if (!recovered->writer) {
        qCWarning(logJournal, "Segment %u of the journal is damaged; it stays as it is, and a new one follows it.",
                  last.number);
    }
    // Records may speak of names that a power cut took. Their numbers must not go to other names.
    if (names.isIncomplete()) {
        for (const SegmentInfo &info : std::as_const(list->segments)) {
            names.reserve(highestNameIn(folder, info));
        }
    } else if (!recovered->wasClosed) {
        names.reserve(highestNameIn(folder, last));
    }
    first = list->segments.constFirst().firstSequence;
    end = recovered->endSequence;
    cut += recovered->cut;
    segment = std::move(recovered->writer);
    if (segment) {
        syncer.follow(segment->files());
    }
    return {};
}

quint16 Journal::nameId(QByteArrayView name)
{
    const quint16 known = d->names.find(name);
    if (known != 0 || name.isEmpty() || d->isWaiting()) {
        return known;
    }
    const auto added = d->names.add(name);
    if (!added) {
        d->fail(added.error());
        return 0;
    }
    d->syncer.note();
    return *added;
}

quint64 Journal::record(const Frame &frame, IndexRecord record)
{
    if (d->isFailing && d->isWaiting()) {
        d->lost.fetch_add(1, std::memory_order_relaxed);
        return kNotRecorded;
    }
    if (const int error = d->append(frame, record)) {
        d->lost.fetch_add(1, std::memory_order_relaxed);
        d->fail(error);
        return kNotRecorded;
    }
    if (d->isFailing) {
        d->recover();
    }
    const quint64 sequence = d->end.load(std::memory_order_relaxed);
    d->end.store(sequence + 1, std::memory_order_release);
    d->syncer.note();
    return sequence;
}

int Journal::Private::append(const Frame &frame, IndexRecord &record)
{
    const bool isFull =
        segment && (segment->bytes() >= options.segmentBytes || segment->records() >= options.segmentRecords);
    if (!segment || (isFull && frame.monoNs >= rotateNs)) {
        if (const int error = beginSegment()) {
            if (!segment) {
                return error;
            }
            rotateNs = frame.monoNs + kRetryNs; // better a long segment than a lost message
        }
    }
    QByteArrayView bytes = frame.bytes;
    record.wallNs = frame.wallNs;
    record.monoNs = frame.monoNs;
    record.flags =
        quint8(record.flags & ~IndexRecord::Outgoing) | (frame.direction == Direction::Out ? IndexRecord::Outgoing : 0);
    if ((frame.flags & Frame::Truncated) != 0) {
        record.flags |= IndexRecord::Truncated;
    }
    if (bytes.size() > qsizetype(std::numeric_limits<quint32>::max())) {
        bytes = bytes.first(std::numeric_limits<quint32>::max());
        record.flags |= IndexRecord::Truncated;
    }
    return segment->append(record, bytes);
}

int Journal::Private::beginSegment()
{
    const SegmentInfo info{.number = lastNumber + 1, .firstSequence = end.load(std::memory_order_relaxed)};
    auto next = SegmentWriter::begin(folder, info, Clock::system().wallNs());
    if (!next) {
        return next.error();
    }
    lastNumber = info.number;
    segment = std::move(*next);
    syncer.follow(segment->files());
    return 0;
}

void Journal::Private::fail(int error)
{
    retryNs = Clock::system().monotonicNs() + kRetryNs;
    if (isFailing) {
        return;
    }
    isFailing = true;
    const QString since = QLocale().toString(QDateTime::currentDateTime().time(), QLocale::ShortFormat);
    Error what;
    what.kind = Error::Kind::Storage;
    what.code = error;
    what.message = QCoreApplication::translate("Journal", "Messages have not been recorded since %1: %2.")
                       .arg(since, systemReason(error));
    what.where = folder;
    what.advice =
        error == ENOSPC || error == EDQUOT
            ? QCoreApplication::translate("Journal", "Make room on the disk; recording then goes on by itself.")
            : QCoreApplication::translate("Journal",
                                          "Recording goes on by itself when the folder can be written again.");
    qCWarning(logJournal, "Recording stopped: %s.", qUtf8Printable(systemReason(error)));
    const std::scoped_lock guard(troubleMutex);
    trouble = std::move(what);
}

void Journal::Private::recover()
{
    isFailing = false;
    qCInfo(logJournal, "Recording goes on; %llu messages were lost so far.",
           static_cast<unsigned long long>(lost.load(std::memory_order_relaxed)));
    const std::scoped_lock guard(troubleMutex);
    trouble.reset();
}

QString Journal::folder() const
{
    return d->folder;
}

quint64 Journal::firstSequence() const
{
    return d->first;
}

quint64 Journal::endSequence() const
{
    return d->end.load(std::memory_order_acquire);
}

std::optional<Error> Journal::trouble() const
{
    {
        const std::scoped_lock guard(d->troubleMutex);
        if (d->trouble) {
            return d->trouble;
        }
    }
    if (const int error = d->syncer.error()) {
        return storageFailure(QCoreApplication::translate("Journal", "What is recorded may not last"), d->folder, error)
            .error();
    }
    return std::nullopt;
}

quint64 Journal::lost() const
{
    return d->lost.load(std::memory_order_relaxed);
}

quint64 Journal::cutAtOpen() const
{
    return d->cut;
}

} // namespace Signalbox
