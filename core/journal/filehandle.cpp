// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filehandle.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Signalbox {

namespace {

int flagsOf(FileHandle::Mode mode)
{
    switch (mode) {
    case FileHandle::Mode::Read:
        return O_RDONLY;
    case FileHandle::Mode::Write:
        return O_RDWR;
    case FileHandle::Mode::MakeOrOpen:
        return O_RDWR | O_CREAT;
    case FileHandle::Mode::MakeEmpty:
        return O_RDWR | O_CREAT | O_TRUNC;
    }
    Q_UNREACHABLE_RETURN(O_RDONLY);
}

template<typename Call>
auto again(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

} // namespace

std::expected<FileHandle, int> FileHandle::open(const QString &path, Mode mode)
{
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const QByteArray name = QFile::encodeName(path);
    const int flags = flagsOf(mode) | O_CLOEXEC | O_NONBLOCK;
    FileHandle file(again([&] { return ::open(name.constData(), flags, ownerOnly); }));
    if (!file.isOpen()) {
        return std::unexpected(errno);
    }
    struct stat status{};
    if (fstat(file.m_descriptor, &status) != 0) {
        return std::unexpected(errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return std::unexpected(S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    }
    if (mode != Mode::Read && (status.st_mode & 0777) != ownerOnly) {
        // On file systems without rights this fails, and nothing can be done about it.
        [[maybe_unused]] const int ignored = fchmod(file.m_descriptor, ownerOnly);
    }
    return file;
}

int FileHandle::syncFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const FileHandle folder(again([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    return folder.isOpen() && again([&] { return ::fsync(folder.m_descriptor); }) == 0 ? 0 : errno;
}

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

quint64 FileHandle::size() const
{
    struct stat status{};
    return fstat(m_descriptor, &status) == 0 ? quint64(status.st_size) : 0;
}

bool FileHandle::isDeleted() const
{
    struct stat status{};
    return fstat(m_descriptor, &status) == 0 && status.st_nlink == 0;
}

qsizetype FileHandle::readAt(quint64 offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto got =
            again([&] { return ::pread(m_descriptor, into.data() + done, into.size() - done, off_t(offset + done)); });
        if (got <= 0) {
            break;
        }
        done += std::size_t(got);
    }
    return qsizetype(done);
}

int FileHandle::writeAt(quint64 offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const auto put =
            again([&] { return ::pwrite(m_descriptor, bytes.data(), std::size_t(bytes.size()), off_t(offset)); });
        if (put <= 0) {
            return put < 0 ? errno : ENOSPC;
        }
        bytes = bytes.sliced(put);
        offset += quint64(put);
    }
    return 0;
}

int FileHandle::truncate(quint64 size) const
{
    return again([&] { return ::ftruncate(m_descriptor, off_t(size)); }) == 0 ? 0 : errno;
}

int FileHandle::allocate(quint64 offset, quint64 length) const
{
    // Not posix_fallocate: where the file system cannot do it, that one writes zeros, which promises nothing on
    // file systems that compress or copy on write.
    return again([&] { return ::fallocate(m_descriptor, 0, off_t(offset), off_t(length)); }) == 0 ? 0 : errno;
}

int FileHandle::sync() const
{
    return again([&] { return ::fdatasync(m_descriptor); }) == 0 ? 0 : errno;
}

} // namespace Signalbox
