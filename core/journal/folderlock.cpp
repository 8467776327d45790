// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folderlock.h"

#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <sys/file.h>
#include <unistd.h>

namespace Signalbox {

namespace {

Failure heldBy(const FileHandle &file, const QString &folder)
{
    std::array<char, 512> text{};
    const qsizetype length = file.readAt(0, text);
    const QList<QByteArray> lines = QByteArray(text.data(), length).split('\n');
    const qint64 pid = lines.value(0).toLongLong();
    const QString host = QString::fromUtf8(lines.value(1));
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = EWOULDBLOCK;
    error.where = folder;
    if (pid <= 0) {
        error.message = QCoreApplication::translate("Journal", "Another Signalbox is recording into this journal.");
    } else if (host.isEmpty() || host == QSysInfo::machineHostName()) {
        error.message =
            QCoreApplication::translate("Journal", "Another Signalbox (process %1) is recording into this journal.")
                .arg(pid);
    } else {
        error.message = QCoreApplication::translate(
                            "Journal", "Another Signalbox (process %1 on %2) is recording into this journal.")
                            .arg(QString::number(pid), host);
    }
    error.advice = QCoreApplication::translate("Journal", "Use that one, or close it, or choose another data folder.");
    return Failure(std::move(error));
}

} // namespace

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const QString path = folder + QStringLiteral("/lock");
    auto file = FileHandle::open(path, FileHandle::Mode::MakeOrOpen);
    if (!file) {
        return storageFailure(QCoreApplication::translate("Journal", "The journal cannot be locked"), path,
                              file.error());
    }
    // flock, not fcntl: it also tells two writers inside one process apart.
    if (flock(file->descriptor(), LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        if (code == EWOULDBLOCK) {
            return heldBy(*file, folder);
        }
        return storageFailure(QCoreApplication::translate("Journal", "The journal cannot be locked"), path, code);
    }
    const QByteArray holder = QByteArray::number(qint64(getpid())) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    // On a full disk the holder stays unnamed; the lock holds all the same.
    if (file->truncate(0) == 0) {
        [[maybe_unused]] const int ignored = file->writeAt(0, holder);
    }
    return FolderLock(std::move(*file));
}

} // namespace Signalbox
