// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filehandle.h"
#include "core/journal/indexrecord.h"

#include <array>
#include <bit>
#include <span>

namespace Signalbox {

// The files hold these structs as they are in memory.
static_assert(std::endian::native == std::endian::little, "The journal's format is little-endian.");

/// The first 64 bytes of each file of the journal. The two files of a segment carry the same header but for the
/// magic word, so that either can stand in for the other's. The layout up to `check` holds for all versions.
struct FileHeader
{
    using Magic = std::array<char, 8>;
    static constexpr Magic kIndex = {'S', 'B', 'X', 'I', 'N', 'D', 'E', 'X'};
    static constexpr Magic kBody = {'S', 'B', 'X', 'B', 'O', 'D', 'Y', '\n'};
    static constexpr Magic kNames = {'S', 'B', 'X', 'N', 'A', 'M', 'E', 'S'};
    static constexpr Magic kRemovals = {'S', 'B', 'X', 'G', 'O', 'N', 'E', '\n'};
    static constexpr quint32 kVersion = 1;

    Magic magic{};
    quint32 version = kVersion;
    quint32 segment = 0; ///< number, as in the file's name
    quint64 firstSequence = 0;
    qint64 wallNs = 0; ///< when it was begun, UTC
    quint32 check = 0; ///< CRC-32C of the 32 bytes before
    quint32 unused = 0;
    quint64 syncedRecords = 0; ///< index files only: so many records were safe on the disk at some time,
    quint64 syncedBytes = 0;   ///< with a body file of this size; what is missing of them is damage, not a torn tail
    quint32 syncedCheck = 0;   ///< CRC-32C of these two
    quint32 unusedToo = 0;
};

static_assert(sizeof(FileHeader) == 64 && std::is_trivially_copyable_v<FileHeader>);

/// Empty: only zeros, or cut off before its own end, as a file is that was being made when the power went.
enum class HeaderState { Good, Empty, Damaged, Foreign, Newer };

void seal(FileHeader &header); ///< fills in `check`
[[nodiscard]] HeaderState readHeader(const FileHandle &file, const FileHeader::Magic &magic, FileHeader &header);
[[nodiscard]] int writeHeader(const FileHandle &file, FileHeader header);
/// Notes how much of a segment is safe on the disk.
[[nodiscard]] int writeSynced(const FileHandle &index, quint64 records, quint64 bytes);

[[nodiscard]] quint32 recordCheck(const IndexRecord &record, quint64 sequence);
/// Is this record whole, in its own place, and are its bytes inside a body file of this size?
[[nodiscard]] bool isWhole(const IndexRecord &record, quint64 sequence, quint64 bodySize);

[[nodiscard]] constexpr quint64 indexOffset(quint64 slot)
{
    return sizeof(FileHeader) + slot * sizeof(IndexRecord);
}

/// Whole records only; answers how many the file has of those asked for.
[[nodiscard]] qsizetype readRecords(const FileHandle &index, quint64 slot, std::span<IndexRecord> into);

} // namespace Signalbox
