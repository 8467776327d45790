// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/othersfile.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Signalbox {

namespace {

constexpr qint64 kLargestFile = qint64(64) * 1024 * 1024;

class OthersFileText
{
    Q_DECLARE_TR_FUNCTIONS(OthersFile)
};

Failure refusal(Error::Kind kind, const QString &message, const QString &path, int code = 0)
{
    Failure failure = fail(kind, message, code);
    failure.error().where = path;
    return failure;
}

Failure cannotRead(const QString &path, const QString &why)
{
    return refusal(Error::Kind::Storage, OthersFileText::tr("The file cannot be read: %1.").arg(why), path, errno);
}

Failure cannotWrite(const QString &path, const QString &why)
{
    return refusal(Error::Kind::Storage, OthersFileText::tr("The file cannot be written: %1.").arg(why), path, errno);
}

Failure changedMeanwhile(const QString &path)
{
    return refusal(Error::Kind::Usage,
                   OthersFileText::tr("The file was changed meanwhile by another program. Nothing was written."), path);
}

/// Where the bytes really lie: behind symbolic links, of which the last may lead to no file yet.
QString targetOf(const QString &path)
{
    QString target = path;
    for (int links = 0; links < 20 && QFileInfo(target).isSymLink(); ++links) {
        target = QFileInfo(target).symLinkTarget();
    }
    return target;
}

/// Keeps other Signalboxes out of a folder while one of its files is replaced: what is being taken back must not be read
/// by one of us as what the file says. Other programs do not ask for it.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
    }
    ~FolderLock()
    {
        if (m_handle >= 0) {
            ::close(m_handle);
        }
    }
    Q_DISABLE_COPY_MOVE(FolderLock)

    [[nodiscard]] bool take() const
    {
        constexpr int kTries = 400;
        constexpr int kPauseMs = 5;
        if (m_handle < 0) {
            return true; // no folder: nothing in it is replaced
        }
        for (int tries = 0; tries < kTries; ++tries) {
            if (::flock(m_handle, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) {
                return true; // or a file system that knows no locks
            }
            QThread::msleep(kPauseMs);
        }
        return false;
    }

private:
    int m_handle;
};

/// A file beside the target with the new bytes, on the disk; its name goes with it unless it took the target's.
class NewFile
{
public:
    explicit NewFile(const QString &target)
        : m_file(target + QStringLiteral(".XXXXXX.signalbox"))
    {
    }

    [[nodiscard]] bool write(const QByteArray &bytes, const QString &target)
    {
        const QFileInfo old(target);
        const QFileDevice::Permissions owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner; // for itself: it may hold secrets
        return m_file.open() && m_file.setPermissions(old.exists() ? old.permissions() : owner)
               && m_file.write(bytes) == bytes.size() && m_file.flush() && ::fsync(m_file.handle()) == 0;
    }
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_file.fileName()); }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    void keep() { m_file.setAutoRemove(false); }

private:
    QTemporaryFile m_file;
};

#ifdef RENAME_EXCHANGE
/// Old and new in one step, so that nobody's change can fall between a look and a rename.
bool exchange(const QByteArray &one, const QByteArray &other)
{
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0;
}
#else
bool exchange(const QByteArray &, const QByteArray &)
{
    return false;
}
#endif

Result<> create(NewFile &fresh, const QString &target)
{
    // A link, not a rename: it fails if somebody was faster.
    if (::link(fresh.name().constData(), QFile::encodeName(target).constData()) == 0) {
        return {};
    }
    return errno == EEXIST ? changedMeanwhile(target)
                           : cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<> overwrite(NewFile &fresh, const QString &target, const QByteArray &before)
{
    const QByteArray place = QFile::encodeName(target);
    const QByteArray name = fresh.name();
    if (exchange(name, place)) {
        const Result<QByteArray> old = readOthersFile(fresh.fileName());
        if (old && *old == before) {
            return {}; // the old one goes with its temporary name
        }
        if (!exchange(name, place)) {
            fresh.keep(); // what another program wrote lies there now
        }
        return changedMeanwhile(target);
    }
    const Result<QByteArray> now = readOthersFile(target); // a file system that cannot exchange
    if (!now || *now != before) {
        return changedMeanwhile(target);
    }
    if (::rename(name.constData(), place.constData()) != 0) {
        return cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno)));
    }
    fresh.keep();
    return {};
}

} // namespace

Result<QByteArray> readOthersFile(const QString &path)
{
    // Opening a pipe without this flag would wait for its writer.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0) {
        return errno == ENOENT || errno == ENOTDIR ? Result<QByteArray>(QByteArray())
                                                   : cannotRead(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return cannotRead(path, file.errorString());
    }
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        return cannotRead(path, OthersFileText::tr("it is no regular file"));
    }
    // read() would take the room for the largest file at each call.
    const QByteArray bytes = status.st_size > kLargestFile ? QByteArray() : file.readAll();
    if (status.st_size > kLargestFile || bytes.size() > kLargestFile) {
        return cannotRead(path, OthersFileText::tr("it is larger than %1 MB").arg(kLargestFile >> 20));
    }
    if (file.error() != QFileDevice::NoError) {
        return cannotRead(path, file.errorString());
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<> replaceOthersFile(const QString &path, const QByteArray &before, const QByteArray &after)
{
    const QString target = targetOf(path);
    const QString folder = QFileInfo(target).absolutePath();
    if (!after.isNull() && !QDir().mkpath(folder)) {
        return cannotWrite(path, OthersFileText::tr("its folder cannot be made"));
    }
    const FolderLock lock(folder);
    if (!lock.take()) {
        return cannotWrite(path, OthersFileText::tr("another program holds its folder"));
    }
    const Result<QByteArray> now = readOthersFile(target);
    if (!now) {
        return Failure(now.error());
    }
    if (*now != before || now->isNull() != before.isNull()) {
        return changedMeanwhile(path);
    }
    if (after.isNull()) {
        if (!before.isNull() && !QFile::remove(target)) {
            return cannotWrite(path, QString::fromLocal8Bit(std::strerror(errno)));
        }
    } else {
        NewFile fresh(target);
        if (!fresh.write(after, target)) {
            return cannotWrite(path, fresh.errorString());
        }
        if (const Result<> placed = before.isNull() ? create(fresh, target) : overwrite(fresh, target, before);
            !placed) {
            return placed;
        }
    }
    syncFolder(folder);
    return {};
}

} // namespace Signalbox
