// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcore.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

namespace Signalbox {

namespace {

constexpr qint64 kCoreRetryNs = 1'000'000'000;
constexpr qint64 kSegmentsOfAge = 8; // so many segments at least hold what the longest age allows

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

/// Whole segments go, so they must be small beside what may stay.
JournalOptions fitting(JournalOptions options)
{
    constexpr quint64 least = 64 * 1024;
    if (options.retention.maxBytes > 0) {
        options.segmentBytes =
            std::clamp(options.retention.maxBytes / 4, std::min(least, options.segmentBytes), options.segmentBytes);
    }
    return options;
}

} // namespace

JournalCore::JournalCore(QString folder, const JournalOptions &options, FolderLock lock, NameTable names,
                         Removals removals)
    : m_folder(std::move(folder))
    , m_options(fitting(options))
    , m_segmentNs(options.retention.maxAgeNs / kSegmentsOfAge)
    , m_lock(std::move(lock))
    , m_names(std::move(names))
    , m_syncer(m_folder, m_names.file())
    , m_keeper(m_folder, options.retention, options.pinned, std::move(removals))
{
}

Result<std::unique_ptr<JournalCore>> JournalCore::open(const QString &folder, const JournalOptions &options)
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
    const Removals removals = Removals::read(folder);
    std::unique_ptr<JournalCore> core(new JournalCore(folder, options, std::move(*lock), std::move(*names), removals));
    if (auto ready = core->goOn(removals); !ready) {
        return Failure(std::move(ready.error()));
    }
    return core;
}

Result<> JournalCore::goOn(const Removals &removals)
{
    auto list = SegmentList::read(m_folder);
    if (!list) {
        return Failure(std::move(list.error()));
    }
    m_lastNumber = list->lastNumber;
    m_cut = m_names.cutAtOpen();
    for (const Removals::Range &range : removals.ranges()) { // no number is given twice
        m_lastNumber = std::max(m_lastNumber, range.lastSegment);
        m_end = std::max(m_end.load(), range.end);
    }
    list->segments.removeIf([&](const SegmentInfo &info) { return removals.hasSegment(info.number); });
    m_keeper.setFirst(list->segments.isEmpty() ? m_end.load() : list->segments.constFirst().firstSequence);
    m_firstAtOpen = m_keeper.first();
    if (list->segments.isEmpty()) {
        return {};
    }
    const SegmentInfo &last = list->segments.constLast();
    auto recovered = recoverSegment(m_folder, last);
    if (!recovered) {
        return Failure(std::move(recovered.error()));
    }
    if (!recovered->writer) {
        qCWarning(logJournal, "Segment %u of the journal is damaged; it stays as it is, and a new one follows it.",
                  last.number);
    }
    // Records may speak of names that a power cut took. Their numbers must not go to other names.
    if (m_names.isIncomplete()) {
        for (const SegmentInfo &info : std::as_const(list->segments)) {
            m_names.reserve(highestNameIn(m_folder, info));
        }
    } else if (!recovered->wasClosed) {
        m_names.reserve(highestNameIn(m_folder, last));
    }
    m_end = std::max(m_end.load(), recovered->endSequence);
    m_cut += recovered->cut;
    m_segment = std::move(recovered->writer);
    if (m_segment) {
        m_syncer.follow(m_segment->files());
        if (!recovered->wasClosed) {
            m_syncer.note(); // what was looked at once need not be looked at again
        }
    }
    m_keeper.sweep(m_segment ? last.number : m_lastNumber + 1);
    return {};
}

QByteArray JournalCore::maskedName(QByteArrayView name) const
{
    const QList<CaptureMask::Cut> cuts = m_mask ? m_mask->cutsIn(name) : QList<CaptureMask::Cut>();
    QByteArray masked;
    qsizetype at = 0;
    for (const CaptureMask::Cut &cut : cuts) {
        masked.append(name.sliced(at, cut.begin - at)).append(cut.mark);
        at = cut.end;
    }
    return cuts.isEmpty() ? QByteArray() : masked.append(name.sliced(at));
}

quint16 JournalCore::nameId(QByteArrayView name)
{
    const QByteArray masked = maskedName(name);
    if (!masked.isEmpty()) {
        name = masked;
    }
    const quint16 known = m_names.find(name);
    if (known != 0 || name.isEmpty() || m_trouble.isWaiting()) {
        return known;
    }
    const auto added = m_names.add(name);
    if (!added) {
        m_trouble.fail(added.error(), m_folder);
        return 0;
    }
    m_syncer.note();
    return *added;
}

quint64 JournalCore::record(const Frame &frame, IndexRecord record)
{
    if (m_trouble.isFailing() && m_trouble.isWaiting()) {
        m_trouble.count(1);
        return Recorder::kNotRecorded;
    }
    if (const int error = append(frame, record)) {
        m_trouble.count(1);
        m_trouble.fail(error, m_folder);
        return Recorder::kNotRecorded;
    }
    if (m_trouble.isFailing()) {
        m_trouble.recover();
    }
    const quint64 sequence = m_end.load(std::memory_order_relaxed);
    m_end.store(sequence + 1, std::memory_order_release);
    m_syncer.note();
    return sequence;
}

bool JournalCore::isFull(qint64 wallNs) const
{
    return m_segment->bytes() >= m_options.segmentBytes || m_segment->records() >= m_options.segmentRecords
           || (m_segmentNs > 0 && m_segment->records() > 0 && wallNs - m_segment->info().wallNs >= m_segmentNs);
}

int JournalCore::append(const Frame &frame, IndexRecord &record)
{
    const bool isAnew = m_syncer.isGone();
    if (isAnew || !m_segment || (isFull(frame.wallNs) && frame.monoNs >= m_rotateNs)) {
        const int error = isAnew ? beginAnew() : beginSegment();
        if (error != 0 && (isAnew || !m_segment)) {
            return error;
        }
        if (error != 0) {
            m_rotateNs = frame.monoNs + kCoreRetryNs; // better a long segment than a lost message
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
    constexpr qsizetype most = std::numeric_limits<quint32>::max() / 2; // marks may be longer than what they hide
    if (bytes.size() > most) {
        bytes = bytes.first(most);
        record.flags |= IndexRecord::Truncated;
    }
    const QList<CaptureMask::Cut> cuts = m_mask ? m_mask->cutsIn(bytes) : QList<CaptureMask::Cut>();
    if (cuts.isEmpty()) {
        return m_segment->append(record, bytes);
    }
    if (m_mask->keepsSecretsOf(record.server)) {
        record.flags |= IndexRecord::Clear;
        return m_segment->append(record, bytes);
    }
    return appendMasked(record, bytes, cuts);
}

int JournalCore::appendMasked(IndexRecord &record, QByteArrayView bytes, const QList<CaptureMask::Cut> &cuts)
{
    std::vector<QByteArrayView> pieces;
    pieces.reserve(std::size_t(cuts.size()) * 2 + 1);
    qsizetype at = 0;
    for (const CaptureMask::Cut &cut : cuts) {
        pieces.push_back(bytes.sliced(at, cut.begin - at));
        pieces.push_back(cut.mark);
        at = cut.end;
    }
    pieces.push_back(bytes.sliced(at));
    record.flags |= IndexRecord::Masked;
    return m_segment->append(record, pieces);
}

int JournalCore::beginSegment()
{
    const SegmentInfo info{.number = m_lastNumber + 1,
                           .firstSequence = m_end.load(std::memory_order_relaxed),
                           .wallNs = Clock::system().wallNs()};
    auto next = SegmentWriter::begin(m_folder, info, info.wallNs);
    if (!next) {
        return next.error();
    }
    m_lastNumber = info.number;
    m_segment = std::move(*next);
    m_syncer.follow(m_segment->files());
    m_keeper.sweep(info.number);
    return 0;
}

/// Somebody took the folder's files away: what was recorded since is lost, what comes now goes into new ones.
int JournalCore::beginAnew()
{
    if (m_segment) {
        m_trouble.count(m_segment->records() - std::min(m_segment->records(), m_segment->files()->safeRecords.load()));
        m_segment.reset();
    }
    if (const auto made = makeFolder(m_folder); !made) {
        return made.error().code != 0 ? made.error().code : ENOTDIR;
    }
    if (m_lock.isGone()) {
        auto lock = FolderLock::take(m_folder);
        if (!lock) {
            return lock.error().code;
        }
        m_lock = std::move(*lock);
    }
    if (m_names.file()->isDeleted()) {
        if (const int error = m_names.writeAnew(m_folder)) {
            return error;
        }
        m_syncer.followNames(m_names.file());
    }
    return beginSegment();
}

void JournalCore::setRetention(const RetentionRules &rules)
{
    m_options.retention = rules;
    m_options = fitting(m_options);
    m_segmentNs = rules.maxAgeNs / kSegmentsOfAge;
    m_keeper.setRules(rules);
    m_keeper.sweep(m_segment ? m_segment->info().number : m_lastNumber + 1);
}

std::optional<Error> JournalCore::trouble() const
{
    if (auto error = m_trouble.error()) {
        return error;
    }
    if (const int error = m_syncer.error()) {
        return storageFailure(QCoreApplication::translate("Journal", "What is recorded may not last"), m_folder, error)
            .error();
    }
    if (const int error = m_keeper.error()) {
        return storageFailure(QCoreApplication::translate("Journal", "Old messages cannot be removed"), m_folder, error)
            .error();
    }
    return std::nullopt;
}

} // namespace Signalbox
