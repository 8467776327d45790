// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentcheck.h"

#include "core/journal/crc32c.h"

#include <algorithm>
#include <vector>

namespace Signalbox {

namespace {

constexpr qsizetype kPiece = 1024 * 1024;

FileHandle opened(const QString &path)
{
    auto file = FileHandle::open(path, FileHandle::Mode::Read);
    return file ? std::move(*file) : FileHandle();
}

} // namespace

SegmentCheck::SegmentCheck(const QString &folder, const SegmentInfo &info, quint64 until, Progress progress)
    : m_folder(folder)
    , m_info(info)
    , m_until(until)
    , m_progress(std::move(progress))
    , m_index(opened(indexPath(folder, info.number)))
    , m_body(opened(bodyPath(folder, info.number)))
    , m_piece(kPiece, Qt::Uninitialized)
{
}

void SegmentCheck::checkHeaders(JournalCheck &into)
{
    FileHeader header;
    if (!m_info.hasGoodIndex) {
        into.damages.append({JournalDamage::Kind::IndexHeader, m_info.number, m_info.firstSequence, 0});
    }
    if (!m_body.isOpen() || readHeader(m_body, FileHeader::kBody, header) != HeaderState::Good) {
        into.damages.append({JournalDamage::Kind::BodyHeader, m_info.number, m_info.firstSequence, 0});
    }
}

bool SegmentCheck::run(JournalCheck &into)
{
    checkHeaders(into);
    const quint64 bodySize = m_body.isOpen() ? m_body.size() : 0;
    const SegmentExtent extent = findExtent(m_index, m_info.firstSequence, bodySize);
    const quint64 room = slotCount(m_index);
    quint64 expected = m_until > m_info.firstSequence ? m_until - m_info.firstSequence
                                                      : std::max(extent.records, m_info.syncedRecords);
    m_end = m_info.firstSequence + expected;
    if (m_until == 0) {
        into.tailBytes += (extent.usedSlots - std::min(extent.records, extent.usedSlots)) * sizeof(IndexRecord);
    }
    std::vector<IndexRecord> some(4096);
    for (quint64 slot = 0; slot < expected;) {
        const auto want = std::size_t(std::min<quint64>(some.size(), expected - slot));
        const auto got = slot < room ? std::size_t(readRecords(m_index, slot, std::span(some).first(want))) : 0;
        std::fill(some.begin() + qsizetype(got), some.begin() + qsizetype(want), IndexRecord());
        for (std::size_t i = 0; i < want; ++i) {
            checkOne(into, m_info.firstSequence + slot + i, some[i]);
            if (m_progress && !m_progress(sizeof(IndexRecord) + some[i].length)) {
                return false;
            }
        }
        slot += want;
    }
    into.records += expected;
    return true;
}

void SegmentCheck::checkOne(JournalCheck &into, quint64 sequence, const IndexRecord &record)
{
    if (!isWhole(record, sequence, ~quint64(0))) {
        report(into, JournalDamage::Kind::Record, sequence);
    } else if (!hasItsBytes(record)) {
        report(into, JournalDamage::Kind::Body, sequence);
    } else {
        into.bodyBytes += record.length;
    }
}

bool SegmentCheck::hasItsBytes(const IndexRecord &record)
{
    quint32 check = 0;
    for (quint64 done = 0; done < record.length;) {
        const auto want = std::size_t(std::min<quint64>(quint64(m_piece.size()), record.length - done));
        if (!m_body.isOpen() || m_body.readAt(record.offset + done, {m_piece.data(), want}) != qsizetype(want)) {
            return false;
        }
        check = crc32c({m_piece.constData(), qsizetype(want)}, check);
        done += want;
    }
    return check == record.bodyCheck;
}

void SegmentCheck::report(JournalCheck &into, JournalDamage::Kind kind, quint64 sequence) const
{
    ++into.damagedMessages;
    if (!into.damages.isEmpty()) {
        JournalDamage &last = into.damages.last();
        if (last.kind == kind && last.segment == m_info.number && last.sequence + last.messages == sequence) {
            ++last.messages;
            return;
        }
    }
    into.damages.append({kind, m_info.number, sequence, 1});
}

} // namespace Signalbox
