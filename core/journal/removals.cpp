// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/removals.h"

#include "core/journal/crc32c.h"
#include "core/journal/segmentformat.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Signalbox {

namespace {

constexpr quint64 kMostBytes = 64 * 1024 * 1024; // longer is none of ours

struct Counts
{
    quint32 ranges = 0;
    quint32 floors = 0;
    quint32 exceptions = 0;
    quint32 check = 0; // CRC-32C of the three before, then of what follows
};

static_assert(sizeof(Removals::Range) == 24 && std::is_trivially_copyable_v<Removals::Range>);

template<typename T>
QByteArrayView bytesOf(const std::vector<T> &list)
{
    return {reinterpret_cast<const char *>(list.data()), qsizetype(list.size() * sizeof(T))};
}

template<typename T>
void take(std::vector<T> &into, QByteArrayView &from, quint32 count)
{
    into.resize(count);
    const qsizetype size = qsizetype(count) * qsizetype(sizeof(T));
    if (size > 0) { // of none, data() may be null
        std::memcpy(into.data(), from.data(), std::size_t(size));
    }
    from = from.sliced(size);
}

quint32 checkOf(const Counts &counts, QByteArrayView rest)
{
    return crc32c(rest, crc32c({reinterpret_cast<const char *>(&counts), 12}));
}

} // namespace

QString Removals::path(const QString &folder)
{
    return folder + QStringLiteral("/removals");
}

Removals Removals::read(const QString &folder)
{
    Removals removals;
    const auto file = FileHandle::open(path(folder), FileHandle::Mode::Read);
    if (!file) {
        removals.m_isDamaged = file.error() != ENOENT;
        return removals;
    }
    FileHeader header;
    Counts counts;
    const quint64 size = file->size();
    removals.m_isDamaged = true;
    if (readHeader(*file, FileHeader::kRemovals, header) != HeaderState::Good || size < sizeof header + sizeof counts
        || size > kMostBytes) {
        return removals;
    }
    QByteArray bytes(qsizetype(size - sizeof header), Qt::Uninitialized);
    if (file->readAt(sizeof header, {bytes.data(), std::size_t(bytes.size())}) != bytes.size()) {
        return removals;
    }
    std::memcpy(&counts, bytes.constData(), sizeof counts);
    QByteArrayView rest = QByteArrayView(bytes).sliced(sizeof counts);
    const quint64 expected =
        quint64(counts.ranges) * sizeof(Range) + (quint64(counts.floors) + counts.exceptions) * sizeof(quint64);
    if (expected != quint64(rest.size()) || counts.check != checkOf(counts, rest)) {
        return removals;
    }
    take(removals.m_ranges, rest, counts.ranges);
    take(removals.m_floors, rest, counts.floors);
    take(removals.m_exceptions, rest, counts.exceptions);
    removals.m_highestFloor = removals.m_floors.empty() ? 0 : std::ranges::max(removals.m_floors);
    removals.m_isDamaged = false;
    return removals;
}

int Removals::write(const QString &folder) const
{
    Counts counts{quint32(m_ranges.size()), quint32(m_floors.size()), quint32(m_exceptions.size()), 0};
    QByteArray rest;
    rest.append(bytesOf(m_ranges)).append(bytesOf(m_floors)).append(bytesOf(m_exceptions));
    counts.check = checkOf(counts, rest);
    const QString next = path(folder) + QStringLiteral(".new");
    const auto file = FileHandle::open(next, FileHandle::Mode::MakeEmpty);
    if (!file) {
        return file.error();
    }
    int error = writeHeader(*file, {.magic = FileHeader::kRemovals});
    error = error != 0 ? error
                       : file->writeAt(sizeof(FileHeader),
                                       QByteArray(reinterpret_cast<const char *>(&counts), sizeof counts) + rest);
    error = error != 0 ? error : file->sync();
    if (error != 0) {
        return error;
    }
    if (std::rename(QFile::encodeName(next).constData(), QFile::encodeName(path(folder)).constData()) != 0) {
        return errno;
    }
    return FileHandle::syncFolder(folder);
}

void Removals::add(const Range &range)
{
    m_ranges.push_back(range);
    std::ranges::sort(m_ranges, {}, &Range::begin);
    std::vector<Range> joined;
    for (const Range &one : m_ranges) {
        const bool touches =
            !joined.empty() && one.begin <= joined.back().end && one.firstSegment <= joined.back().lastSegment + 1;
        if (touches) {
            joined.back().end = std::max(joined.back().end, one.end);
            joined.back().lastSegment = std::max(joined.back().lastSegment, one.lastSegment);
        } else {
            joined.push_back(one);
        }
    }
    m_ranges = std::move(joined);
}

bool Removals::hasSegment(quint32 number) const
{
    return std::ranges::any_of(
        m_ranges, [&](const Range &range) { return number >= range.firstSegment && number <= range.lastSegment; });
}

bool Removals::hasSequence(quint64 sequence) const
{
    return std::ranges::any_of(m_ranges,
                               [&](const Range &range) { return sequence >= range.begin && sequence < range.end; });
}

void Removals::setFloor(quint16 server, quint64 sequence)
{
    if (server >= m_floors.size()) {
        m_floors.resize(std::size_t(server) + 1);
    }
    m_floors[server] = std::max(m_floors[server], sequence);
    m_highestFloor = std::max(m_highestFloor, sequence);
}

void Removals::setExceptions(std::vector<quint64> sequences)
{
    std::ranges::sort(sequences);
    m_exceptions = std::move(sequences);
}

bool Removals::isException(quint64 sequence) const
{
    return std::ranges::binary_search(m_exceptions, sequence);
}

} // namespace Signalbox
