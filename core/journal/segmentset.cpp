// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentset.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

constexpr std::size_t kOpenSegments = 8; // their files stay open

bool isOpen(const SegmentSet::Segment &segment)
{
    return segment.body.isOpen() || segment.index.isOpen();
}

} // namespace

bool SegmentSet::folderMayHaveChanged()
{
    const QDateTime changed = QFileInfo(m_folder).lastModified(QTimeZone::UTC);
    // The file system's time stands still for some milliseconds, so a young one may hide a change yet to be seen.
    const bool isYoung = changed.msecsTo(QDateTime::currentDateTimeUtc()) < 1000;
    const bool differs = changed != m_folderChanged;
    m_folderChanged = changed;
    return differs || isYoung;
}

bool SegmentSet::refresh()
{
    const std::size_t before = m_segments.size();
    const quint64 oldest = firstSequence();
    const Removals removed = m_removals;
    extendLast();
    if (folderMayHaveChanged()) {
        // A segment that cannot be read yet is looked at again next time; what is known stays.
        if (const auto looked = look(); !looked) {
            m_folderChanged = {};
        }
    }
    return m_segments.size() < before || firstSequence() != oldest || removed != m_removals;
}

Result<> SegmentSet::look()
{
    if (!m_folderChanged.isValid()) {
        folderMayHaveChanged();
    }
    auto list = SegmentList::read(m_folder, m_lastNumber);
    if (!list) {
        return Failure(std::move(list.error()));
    }
    // Read after the list: what goes is written down before its files go.
    m_removals = Removals::read(m_folder);
    append(list->segments);
    dropRemoved();
    if (m_segments.empty() && !m_removals.ranges().empty()) {
        m_end = std::max(m_end, m_removals.ranges().back().end);
    }
    return {};
}

bool SegmentSet::dropRemoved()
{
    return std::erase_if(m_segments,
                         [this](const Segment &segment) {
                             const bool isGone = m_removals.hasSegment(segment.info.number);
                             m_open -= isGone && isOpen(segment) ? 1 : 0;
                             return isGone;
                         })
           > 0;
}

void SegmentSet::append(const QList<SegmentInfo> &infos)
{
    for (const SegmentInfo &info : infos) {
        if (!m_segments.empty() && m_segments.back().info.number == m_lastNumber) {
            // The writer was done with a segment before it began the next, whose first number tells how far it went.
            Segment &before = m_segments.back();
            const FileHandle *index = fileOf(before, Part::Index);
            const quint64 room = index != nullptr ? slotCount(*index) : 0;
            const quint64 until = std::max(info.firstSequence, before.info.firstSequence);
            before.records = std::min(room, until - before.info.firstSequence);
        }
        m_segments.push_back({.info = info});
        m_lastNumber = info.number;
        m_end = info.firstSequence;
    }
    if (infos.isEmpty()) {
        return;
    }
    Segment &last = m_segments.back();
    const FileHandle *index = fileOf(last, Part::Index);
    const FileHandle *body = fileOf(last, Part::Body);
    if (index != nullptr) {
        const quint64 bodySize = body != nullptr ? body->size() : ~quint64(0);
        last.records = findExtent(*index, last.info.firstSequence, bodySize).records;
        m_end = last.info.firstSequence + last.records;
    }
}

void SegmentSet::extendLast()
{
    if (m_segments.empty()) {
        return;
    }
    Segment &last = m_segments.back();
    const FileHandle *index = fileOf(last, Part::Index);
    if (index == nullptr || last.info.firstSequence + last.records != m_end) {
        return;
    }
    std::array<IndexRecord, 256> some;
    qsizetype whole = 0;
    do {
        const qsizetype got = readRecords(*index, last.records, some);
        const auto isNew = [&](const IndexRecord &record) {
            return isWhole(record, m_end + quint64(&record - some.data()), ~quint64(0));
        };
        whole = std::find_if_not(some.begin(), some.begin() + got, isNew) - some.begin();
        last.records += quint64(whole);
        m_end += quint64(whole);
    } while (whole == qsizetype(some.size()));
}

quint64 SegmentSet::firstSequence() const
{
    return m_segments.empty() ? m_end : m_segments.front().info.firstSequence;
}

SegmentSet::Segment *SegmentSet::segmentOf(quint64 sequence)
{
    const auto after = std::ranges::upper_bound(m_segments, sequence, {},
                                                [](const Segment &segment) { return segment.info.firstSequence; });
    if (after == m_segments.begin()) {
        return nullptr;
    }
    Segment &segment = *(after - 1);
    return sequence - segment.info.firstSequence < segment.records ? &segment : nullptr;
}

void SegmentSet::closeLeastUsed()
{
    const auto rank = [](const Segment &segment) { return isOpen(segment) ? segment.used : ~quint64(0); };
    Segment &oldest = *std::ranges::min_element(m_segments, {}, rank);
    oldest.body = {};
    oldest.index = {};
    --m_open;
}

const FileHandle *SegmentSet::fileOf(Segment &segment, Part part)
{
    FileHandle &file = part == Part::Body ? segment.body : segment.index;
    segment.used = ++m_uses;
    if (file.isOpen()) {
        return &file;
    }
    const bool isFirst = !isOpen(segment);
    if (isFirst && m_open >= kOpenSegments) {
        closeLeastUsed();
    }
    const quint32 number = segment.info.number;
    auto opened = FileHandle::open(part == Part::Body ? bodyPath(m_folder, number) : indexPath(m_folder, number),
                                   FileHandle::Mode::Read);
    if (!opened) {
        m_removals = Removals::read(m_folder); // it may be gone since the folder was looked at
        return nullptr;
    }
    file = std::move(*opened);
    m_open += isFirst ? 1 : 0;
    return &file;
}

/// Between two segments, where something was taken away. Answers how many records that is.
std::size_t SegmentSet::fillGap(quint64 from, std::span<IndexRecord> into) const
{
    const auto after = std::ranges::upper_bound(m_segments, from, {},
                                                [](const Segment &segment) { return segment.info.firstSequence; });
    const quint64 until = after == m_segments.end() ? m_end : after->info.firstSequence;
    const auto count = std::size_t(std::min<quint64>(into.size(), until - from));
    for (std::size_t i = 0; i < count; ++i) {
        into[i] = {};
        into[i].kind = m_removals.hasSequence(from + i) ? IndexRecord::Removed : IndexRecord::Unknown;
    }
    return count;
}

qsizetype SegmentSet::read(quint64 first, std::span<IndexRecord> into)
{
    std::size_t done = 0;
    while (done < into.size() && first + done < m_end) {
        const quint64 from = first + done;
        Segment *segment = segmentOf(from);
        if (segment == nullptr) {
            done += fillGap(from, into.subspan(done));
            continue;
        }
        const quint64 slot = from - segment->info.firstSequence;
        const auto want = std::size_t(std::min<quint64>(into.size() - done, segment->records - slot));
        const auto part = into.subspan(done, want);
        const FileHandle *index = fileOf(*segment, Part::Index);
        const auto got = index != nullptr ? std::size_t(readRecords(*index, slot, part)) : 0;
        const bool isGone = index == nullptr && m_removals.hasSegment(segment->info.number);
        for (std::size_t i = 0; i < want; ++i) {
            if (i >= got || !isWhole(part[i], from + i, ~quint64(0))) {
                part[i] = {};
                part[i].kind = isGone ? IndexRecord::Removed : IndexRecord::Unknown;
            } else if (m_removals.hides(part[i].server, from + i)) {
                part[i] = {};
                part[i].kind = IndexRecord::Removed;
            }
        }
        done += want;
    }
    return qsizetype(done);
}

} // namespace Signalbox
