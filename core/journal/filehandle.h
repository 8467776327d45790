// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtTypes>

#include <expected>
#include <span>
#include <utility>

namespace Signalbox {

/// An open file, as the system has it: what the journal needs of POSIX stands here, in MappedWindow and FolderLock.
/// Functions that can fail answer the system's error number, 0 for none.
class FileHandle
{
public:
    enum class Mode {
        Read,
        Write,      ///< and read; it must exist
        MakeOrOpen, ///< for writing
        MakeEmpty,  ///< for writing; what was there is dropped
    };

    /// Only regular files; never waits (as opening a pipe would). A file made here is its owner's alone (0600).
    [[nodiscard]] static std::expected<FileHandle, int> open(const QString &path, Mode mode);
    /// Makes the names of new files in this folder last.
    [[nodiscard]] static int syncFolder(const QString &path);
    FileHandle() = default;
    FileHandle(FileHandle &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileHandle();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] quint64 size() const;
    [[nodiscard]] bool isDeleted() const; ///< no folder holds it any more
    /// How many bytes could be read: fewer than asked for only at the end of the file or after an error.
    [[nodiscard]] qsizetype readAt(quint64 offset, std::span<char> into) const;
    [[nodiscard]] int writeAt(quint64 offset, QByteArrayView bytes) const;
    [[nodiscard]] int truncate(quint64 size) const;
    /// Takes room on the disk for these bytes and makes the file that long.
    [[nodiscard]] int allocate(quint64 offset, quint64 length) const;
    [[nodiscard]] int sync() const;

private:
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace Signalbox
