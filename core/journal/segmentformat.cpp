// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/segmentformat.h"

#include "core/journal/crc32c.h"

#include <algorithm>
#include <cstddef>

namespace Signalbox {

namespace {

QByteArrayView bytesOf(const auto &value, std::size_t from, std::size_t until)
{
    return {reinterpret_cast<const char *>(&value) + from, qsizetype(until - from)};
}

quint32 syncedCheck(const FileHeader &header)
{
    return crc32c(bytesOf(header, offsetof(FileHeader, syncedRecords), offsetof(FileHeader, syncedCheck)));
}

} // namespace

void seal(FileHeader &header)
{
    header.check = crc32c(bytesOf(header, 0, offsetof(FileHeader, check)));
    header.syncedCheck = syncedCheck(header);
}

HeaderState readHeader(const FileHandle &file, const FileHeader::Magic &magic, FileHeader &header)
{
    std::array<char, sizeof(FileHeader)> bytes{};
    const qsizetype got = file.readAt(0, bytes);
    header = std::bit_cast<FileHeader>(bytes);
    if (std::ranges::all_of(bytes, [](char byte) { return byte == 0; })) {
        return HeaderState::Empty;
    }
    if (!std::equal(magic.begin(), magic.begin() + std::min(got, qsizetype(magic.size())), bytes.begin())) {
        return HeaderState::Foreign;
    }
    if (got < qsizetype(bytes.size())) {
        return HeaderState::Empty; // the power went while it was being made: nothing can stand behind it
    }
    if (header.check != crc32c(bytesOf(header, 0, offsetof(FileHeader, check)))) {
        return HeaderState::Damaged;
    }
    if (header.syncedCheck != syncedCheck(header)) {
        header.syncedRecords = 0;
        header.syncedBytes = 0;
    }
    return header.version > FileHeader::kVersion ? HeaderState::Newer : HeaderState::Good;
}

int writeHeader(const FileHandle &file, FileHeader header)
{
    seal(header);
    return file.writeAt(0, bytesOf(header, 0, sizeof header));
}

int writeSynced(const FileHandle &index, quint64 records, quint64 bytes)
{
    FileHeader header;
    header.syncedRecords = records;
    header.syncedBytes = bytes;
    header.syncedCheck = syncedCheck(header);
    constexpr std::size_t from = offsetof(FileHeader, syncedRecords);
    return index.writeAt(from, bytesOf(header, from, sizeof header));
}

quint32 recordCheck(const IndexRecord &record, quint64 sequence)
{
    const quint32 place = quint32(sequence) ^ quint32(sequence >> 32);
    return crc32c(bytesOf(record, 0, offsetof(IndexRecord, check)), place);
}

bool isWhole(const IndexRecord &record, quint64 sequence, quint64 bodySize)
{
    return record.offset >= sizeof(FileHeader) && record.offset <= bodySize && record.length <= bodySize - record.offset
           && record.check == recordCheck(record, sequence);
}

qsizetype readRecords(const FileHandle &index, quint64 slot, std::span<IndexRecord> into)
{
    const auto bytes = std::as_writable_bytes(into);
    return index.readAt(indexOffset(slot), {reinterpret_cast<char *>(bytes.data()), bytes.size()})
           / qsizetype(sizeof(IndexRecord));
}

} // namespace Signalbox
