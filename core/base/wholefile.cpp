// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Signalbox {

namespace {

/// Some file systems cannot be asked for it; those that can and fail have not written it.
bool isOnDisk(int handle)
{
    return ::fsync(handle) == 0 || (errno != EIO && errno != ENOSPC && errno != EDQUOT);
}

} // namespace

std::optional<QString> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush()) {
        return file.errorString();
    }
    if (!isOnDisk(file.handle())) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
    if (!file.commit()) {
        return file.errorString();
    }
    const QFileInfo info(path);
    syncFolder(info.isSymLink() ? QFileInfo(info.symLinkTarget()).absolutePath() : info.absolutePath());
    return std::nullopt;
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace Signalbox
