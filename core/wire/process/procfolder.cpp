// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/procfolder.h"

#include <cerrno>
#include <charconv>
#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Signalbox {

namespace {

constexpr qsizetype kFirstRead = 4096; ///< whole stat and rollup files fit
constexpr qsizetype kLongest = 4 * 1024 * 1024;

FileDescriptor openFolder(int at, const char *name)
{
    return FileDescriptor(::openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

std::optional<qint64> numberIn(std::string_view text)
{
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(text.begin(), text.end(), number);
    return fault == std::errc() && end == text.end() ? std::optional(number) : std::nullopt;
}

QList<qint64> numbersIn(QByteArrayView text)
{
    QList<qint64> numbers;
    const char *at = text.begin();
    while (at != text.end()) {
        qint64 number = 0;
        const auto [end, fault] = std::from_chars(at, text.end(), number);
        if (fault == std::errc()) {
            numbers.append(number);
            at = end;
        } else {
            ++at;
        }
    }
    return numbers;
}

} // namespace

std::optional<ProcFolder> ProcFolder::open(const QByteArray &proc, qint64 id)
{
    FileDescriptor folder = openFolder(AT_FDCWD, (proc + '/' + QByteArray::number(id)).constData());
    return folder.isOpen() ? std::optional(ProcFolder(std::move(folder))) : std::nullopt;
}

std::optional<QByteArray> ProcFolder::read(const char *file) const
{
    const FileDescriptor descriptor(::openat(m_folder.get(), file, O_RDONLY | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        return {};
    }
    QByteArray text(kFirstRead, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < kLongest) {
        const ssize_t count =
            ::read(descriptor.get(), text.data() + filled, std::size_t(text.size() - filled)); // NOLINT: room behind it
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return {}; // ESRCH: it ended between the two calls
        }
        if (count == 0) {
            break;
        }
        filled += count;
        if (filled == text.size()) {
            text.resize(2 * text.size());
        }
    }
    text.truncate(filled);
    return text;
}

std::optional<ProcStat> ProcFolder::stat() const
{
    const std::optional<QByteArray> text = read("stat");
    return text ? ProcStat::parse(*text) : std::nullopt;
}

std::optional<QList<qint64>> ProcFolder::children() const
{
    const FileDescriptor tasks = openFolder(m_folder.get(), "task");
    QList<qint64> all;
    bool isReadable = false;
    forEachNumber(tasks.get(), [&](qint64 thread, quint64) {
        if (const std::optional<QByteArray> text =
                read(("task/" + QByteArray::number(thread) + "/children").constData())) {
            isReadable = true;
            all += numbersIn(*text);
        }
    });
    return isReadable ? std::optional(all) : std::nullopt;
}

std::optional<qint64> ProcFolder::proportionalBytes() const
{
    constexpr QByteArrayView kName = "\nPss:";
    constexpr qint64 kKilo = 1024;
    const std::optional<QByteArray> text = read("smaps_rollup");
    const qsizetype at = text ? text->indexOf(kName) : -1;
    if (at < 0) {
        return {};
    }
    QByteArrayView line = QByteArrayView(*text).sliced(at + kName.size());
    line = line.first(std::max<qsizetype>(line.indexOf('k'), 0)).trimmed();
    const std::optional<qint64> kilobytes = numberIn({line.data(), std::size_t(line.size())});
    return kilobytes ? std::optional(*kilobytes * kKilo) : std::nullopt;
}

std::optional<int> ProcFolder::handles() const
{
    const FileDescriptor folder = openFolder(m_folder.get(), "fd");
    struct stat about = {};
    struct statfs system = {};
    if (!folder.isOpen()) {
        return {};
    }
    // Since Linux 6.2 the folder's size is their number, so that nobody has to read it.
    if (::fstat(folder.get(), &about) == 0 && about.st_size > 0 && ::fstatfs(folder.get(), &system) == 0
        && system.f_type == PROC_SUPER_MAGIC) {
        return int(about.st_size);
    }
    int count = 0;
    const bool isReadable = forEachNumber(folder.get(), [&count](qint64, quint64) { ++count; });
    return isReadable ? std::optional(count) : std::nullopt;
}

bool ProcFolder::forEachNumber(int folder, const std::function<void(qint64, quint64)> &callback)
{
    const int own = folder < 0 ? -1 : ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = own < 0 ? nullptr : ::fdopendir(own);
    if (!listing) {
        if (own >= 0) {
            ::close(own);
        }
        return false;
    }
    while (const dirent *entry = ::readdir(listing)) {
        if (const std::optional<qint64> number = numberIn(static_cast<const char *>(entry->d_name))) {
            callback(*number, entry->d_ino);
        }
    }
    ::closedir(listing);
    return true;
}

} // namespace Signalbox
