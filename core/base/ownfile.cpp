// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfile.h"

#include "core/base/durations.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sys/stat.h>

namespace Signalbox {

namespace {

constexpr qint64 kPauseNs = 100'000'000;
constexpr qint64 kLargest = qint64(16) * 1024 * 1024;

Failure storageFailure(const char *message, const QString &path, const QString &why)
{
    Failure failure = fail(Error::Kind::Storage, QCoreApplication::translate("OwnFile", message).arg(why));
    failure.error().where = path;
    return failure;
}

} // namespace

OwnFile::Stamp OwnFile::stamp() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0) {
        return {};
    }
    return {.changedNs = (status.st_mtim.tv_sec * kNsPerSecond) + status.st_mtim.tv_nsec,
            .size = status.st_size,
            .number = status.st_ino};
}

bool OwnFile::hasChanged(qint64 nowNs)
{
    if (!m_wasRead) {
        return true;
    }
    if (nowNs - m_lookedNs < kPauseNs) {
        return false;
    }
    m_lookedNs = nowNs;
    return stamp() != m_known;
}

Result<QByteArray> OwnFile::read()
{
    m_known = stamp();
    m_wasRead = true;
    if (!QFile::exists(m_path)) {
        return QByteArray();
    }
    std::expected<QByteArray, QString> bytes = readRegularFile(m_path, kLargest);
    if (!bytes) {
        return storageFailure(QT_TRANSLATE_NOOP("OwnFile", "The file cannot be read: %1."), m_path, bytes.error());
    }
    return *std::move(bytes);
}

Result<> OwnFile::write(const QByteArray &bytes)
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!Paths::makePrivateDir(folder)) {
        return storageFailure(QT_TRANSLATE_NOOP("OwnFile", "The folder “%1” cannot be made."), folder, folder);
    }
    if (const std::optional<QString> why = writeDurably(m_path, bytes)) {
        return storageFailure(QT_TRANSLATE_NOOP("OwnFile", "The file cannot be written: %1."), m_path, *why);
    }
    m_known = stamp();
    m_wasRead = true;
    return {};
}

Result<std::unique_ptr<QLockFile>> OwnFile::lock(int waitMs)
{
    constexpr int kStepMs = 10; // QLockFile's own steps grow, and who waits longest would get it last
    const QString folder = QFileInfo(m_path).absolutePath();
    auto lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    const QDeadlineTimer deadline(waitMs);
    bool isLocked = Paths::makePrivateDir(folder) && lock->tryLock(0);
    while (!isLocked && lock->error() == QLockFile::LockFailedError && !deadline.hasExpired()) {
        QThread::msleep(kStepMs);
        isLocked = lock->tryLock(0);
    }
    if (!isLocked) {
        return storageFailure(QT_TRANSLATE_NOOP("OwnFile", "The file cannot be changed now: %1."), m_path,
                              QCoreApplication::translate("OwnFile", "another program holds it, or its folder cannot "
                                                                     "be written"));
    }
    return lock;
}

} // namespace Signalbox
