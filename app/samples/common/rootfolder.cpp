// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/common/rootfolder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RootFolder", text);
}

Failure outside(const QByteArray &path)
{
    return fail(Error::Kind::Policy, tr("%1 leads outside this server's root folder.").arg(QFile::decodeName(path)));
}

Failure systemFailure(const QByteArray &path, int error)
{
    switch (error) {
    case ENOENT:
        return fail(Error::Kind::Storage, tr("%1 does not exist.").arg(QFile::decodeName(path)), error);
    case ENOTDIR:
        return fail(Error::Kind::Storage, tr("%1 is not a folder.").arg(QFile::decodeName(path)), error);
    case EACCES:
    case EPERM:
        return fail(Error::Kind::Storage, tr("%1 may not be read.").arg(QFile::decodeName(path)), error);
    default:
        break;
    }
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    return fail(Error::Kind::Storage, tr("%1 cannot be opened: %2.").arg(QFile::decodeName(path), reason), error);
}

QByteArray canonical(const QByteArray &path)
{
    char resolved[PATH_MAX];
    return ::realpath(path.constData(), resolved) ? QByteArray(resolved) : QByteArray();
}

bool isBeneath(const QByteArray &root, const QByteArray &path)
{
    return path == root || path.startsWith(root.endsWith('/') ? root : root + '/');
}

/// Kept open for the path to stay what it was when it was checked; EAGAIN means that a rename raced with the walk.
int openBeneath(int root, const QByteArray &relative, int flags)
{
    open_how how{};
    how.flags = static_cast<quint64>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    constexpr int kTries = 8;
    long opened = -1;
    for (int i = 0; i < kTries; ++i) {
        opened = ::syscall(SYS_openat2, root, relative.constData(), &how, sizeof how);
        if (opened >= 0 || (errno != EAGAIN && errno != EINTR)) {
            break;
        }
    }
    return static_cast<int>(opened);
}

} // namespace

RootFolder::RootFolder(QByteArray path, FileDescriptor descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::move(descriptor))
{
}

Result<RootFolder> RootFolder::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray resolved = canonical(name);
    if (resolved.isEmpty()) {
        return systemFailure(name, errno);
    }
    FileDescriptor descriptor(::open(resolved.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        return systemFailure(resolved, errno);
    }
    return RootFolder(resolved, std::move(descriptor));
}

Result<QByteArray> RootFolder::relative(const QString &path) const
{
    const QByteArray name = QFile::encodeName(path);
    if (name.contains('\0')) {
        return fail(Error::Kind::Policy, tr("A path holds no NUL character."));
    }
    if (name.isEmpty()) {
        return QByteArray(".");
    }
    if (!name.startsWith('/')) {
        return name;
    }
    if (!isBeneath(m_path, name)) {
        return outside(name);
    }
    QByteArray rest = name.sliced(m_path.size());
    while (rest.startsWith('/')) {
        rest.remove(0, 1);
    }
    return rest.isEmpty() ? QByteArray(".") : rest;
}

Result<FileDescriptor> RootFolder::open(const QByteArray &relative, int flags) const
{
    FileDescriptor opened(openBeneath(m_descriptor.get(), relative, flags));
    if (opened.isOpen()) {
        return opened;
    }
    const int error = errno;
    if (error == EXDEV) { // openat2(2): an escape from the root was detected
        return outside(relative);
    }
    if (error == ENOSYS || error == EPERM) {
        return openByCanonicalPath(relative, flags);
    }
    return systemFailure(relative, error);
}

Result<FileDescriptor> RootFolder::openByCanonicalPath(const QByteArray &relative, int flags) const
{
    const QByteArray resolved = canonical(m_path + '/' + relative);
    if (resolved.isEmpty()) {
        return systemFailure(relative, errno);
    }
    if (!isBeneath(m_path, resolved)) {
        return outside(relative);
    }
    FileDescriptor opened(::open(resolved.constData(), flags | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.isOpen()) {
        return systemFailure(relative, errno);
    }
    return opened;
}

Result<> RootFolder::checkInside(const QByteArray &folder, const QString &path) const
{
    Result<QByteArray> name = relative(path);
    if (!name) {
        return Failure(name.error());
    }
    const bool isAbsolute = path.startsWith(u'/');
    const Result<FileDescriptor> opened = open(isAbsolute ? *name : folder + '/' + *name, O_PATH);
    if (!opened && opened.error().kind == Error::Kind::Policy) {
        return Failure(opened.error());
    }
    return {};
}

} // namespace Signalbox
