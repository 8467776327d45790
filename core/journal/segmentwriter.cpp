// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentwriter.h"

#include "core/journal/crc32c.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>

namespace Signalbox {

namespace {

constexpr quint64 kBodyWindow = 1024 * 1024;
constexpr quint64 kIndexWindow = 256 * 1024;
constexpr quint64 kRoomAhead = 4 * 1024 * 1024; // large messages are several times faster where room was taken before
constexpr quint64 kLarge = 64 * 1024;           // from here on a system call costs less than the faults of mapped pages
// Moving the window costs as much as some tens of writes. After a large message has jumped past it, a few small ones
// are written the plain way before it follows.
constexpr int kOutsideBeforeMoving = 16;

} // namespace

std::expected<std::unique_ptr<SegmentWriter>, int> SegmentWriter::begin(const QString &folder, const SegmentInfo &info,
                                                                        qint64 wallNs)
{
    FileHeader header{
        .magic = FileHeader::kBody, .segment = info.number, .firstSequence = info.firstSequence, .wallNs = wallNs};
    auto body = FileHandle::open(bodyPath(folder, info.number), FileHandle::Mode::MakeEmpty);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (const int error = writeHeader(*body, header)) {
        return std::unexpected(error);
    }
    // The index appears under its name when it is complete, and last: who sees it finds a whole segment.
    const QString path = indexPath(folder, info.number);
    const QByteArray hidden = QFile::encodeName(path + QStringLiteral(".new"));
    auto index = FileHandle::open(path + QStringLiteral(".new"), FileHandle::Mode::MakeEmpty);
    if (!index) {
        return std::unexpected(index.error());
    }
    header.magic = FileHeader::kIndex;
    if (const int error = writeHeader(*index, header)) {
        return std::unexpected(error);
    }
    if (std::rename(hidden.constData(), QFile::encodeName(path).constData()) != 0) {
        return std::unexpected(errno);
    }
    auto files = std::make_shared<SegmentFiles>();
    files->index = std::move(*index);
    files->body = std::move(*body);
    return std::make_unique<SegmentWriter>(std::move(files), info);
}

SegmentWriter::SegmentWriter(std::shared_ptr<SegmentFiles> files, const SegmentInfo &info)
    : m_files(std::move(files))
    , m_info(info)
    , m_bodyWindow(kBodyWindow)
    , m_indexWindow(kIndexWindow)
    , m_records(m_files->records.load())
    , m_bytes(m_files->bytes.load())
{
}

SegmentWriter::~SegmentWriter()
{
    m_bodyWindow.drop();
    m_indexWindow.drop();
    // If this fails, the next open finds zeros at the end, as after a crash.
    [[maybe_unused]] int ignored = m_files->index.truncate(indexOffset(m_records));
    ignored = m_files->body.truncate(m_bytes);
}

int SegmentWriter::append(IndexRecord &record, std::span<const QByteArrayView> pieces)
{
    record.offset = m_bytes;
    record.length = 0;
    record.bodyCheck = 0;
    for (const QByteArrayView piece : pieces) {
        record.length += quint32(piece.size());
        record.bodyCheck = crc32c(piece, record.bodyCheck);
    }
    record.unused = 0;
    record.check = recordCheck(record, m_info.firstSequence + m_records);
    if (const int error = putBody(pieces, record.length)) {
        return error;
    }
    if (const int error = putRecord(record)) {
        return error;
    }
    if (m_bodyWindow.isBroken() || m_indexWindow.isBroken()) {
        m_bodyWindow.drop();
        m_indexWindow.drop();
        return EIO;
    }
    m_bytes += record.length;
    ++m_records;
    m_files->bytes.store(m_bytes, std::memory_order_relaxed);
    m_files->records.store(m_records, std::memory_order_release);
    return 0;
}

int SegmentWriter::putBody(std::span<const QByteArrayView> pieces, quint64 length)
{
    const bool isLarge = length >= kLarge;
    if (!isLarge && !m_bodyWindow.isUnsupported()) {
        const bool inside = m_bodyWindow.holds(m_bytes, length);
        m_outside = inside ? 0 : m_outside + 1;
        if (inside || m_outside > kOutsideBeforeMoving) {
            if (char *place = m_bodyWindow.reach(m_files->body, m_bytes, length)) {
                for (const QByteArrayView piece : pieces) {
                    std::memcpy(place, piece.data(), std::size_t(piece.size()));
                    place += piece.size();
                }
                m_outside = 0;
                return 0;
            }
            if (!m_bodyWindow.isUnsupported()) {
                return m_bodyWindow.error();
            }
        }
    } else if (!isLarge) {
        m_outside = 0;
    }
    return writeBody(pieces, length);
}

int SegmentWriter::writeBody(std::span<const QByteArrayView> pieces, quint64 length)
{
    const bool isLarge = length >= kLarge;
    const quint64 end = m_bytes + length;
    if (isLarge && end > m_allocated) {
        // If there is not that much room, the write itself tells whether there is enough.
        const quint64 room = std::max(length, kRoomAhead);
        m_allocated = m_files->body.allocate(m_bytes, room) == 0 ? m_bytes + room : end;
    }
    int error = 0;
    quint64 at = m_bytes;
    for (const QByteArrayView piece : pieces) {
        error = error != 0 ? error : m_files->body.writeAt(at, piece);
        at += quint64(piece.size());
    }
    if (error != 0 && isLarge) {
        // Give back what half a message has taken. The window may reach beyond, so it goes first.
        m_bodyWindow.drop();
        m_allocated = 0;
        [[maybe_unused]] const int ignored = m_files->body.truncate(m_bytes);
    }
    return error;
}

int SegmentWriter::putRecord(const IndexRecord &record)
{
    constexpr std::size_t checkAt = offsetof(IndexRecord, check);
    const quint64 offset = indexOffset(m_records);
    if (!m_indexWindow.isUnsupported()) {
        if (char *place = m_indexWindow.reach(m_files->index, offset, sizeof record)) {
            std::memcpy(place, &record, checkAt);
            // Readers take a record as written when its check is right, so the check comes last.
            std::atomic_ref(*reinterpret_cast<quint32 *>(place + checkAt))
                .store(record.check, std::memory_order_release);
            return 0;
        }
        if (!m_indexWindow.isUnsupported()) {
            return m_indexWindow.error();
        }
    }
    return m_files->index.writeAt(offset, {reinterpret_cast<const char *>(&record), qsizetype(sizeof record)});
}

} // namespace Signalbox
