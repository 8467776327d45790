// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
/// It would keep 256 MiB of what was freed, and that counts as resident. ASAN_OPTIONS goes above this.
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=8";
}
#endif

namespace Processes {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/ID/stat from the third (the state) on.
QList<QByteArray> statFields(const QString &id)
{
    const QByteArray text = readAll(QStringLiteral("/proc/%1/stat").arg(id));
    const qsizetype end = text.lastIndexOf(')');
    return end < 0 ? QList<QByteArray>() : text.sliced(end + 1).trimmed().split(' ');
}

} // namespace

QList<qint64> fromFile(const QString &pidFile)
{
    QList<qint64> ids;
    for (const QByteArray &line : readAll(pidFile).split('\n')) {
        if (!line.isEmpty()) {
            ids.append(line.toLongLong());
        }
    }
    return ids;
}

int alive(const QList<qint64> &ids)
{
    int count = 0;
    for (const qint64 id : ids) {
        const auto fields = statFields(QString::number(id));
        count += !fields.isEmpty() && fields.first() != "Z" ? 1 : 0;
    }
    return count;
}

int ownChildren()
{
    int count = 0;
    const QByteArray self = QByteArray::number(getpid());
    for (const QString &id : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const auto fields = statFields(id);
        count += fields.size() > 1 && fields.at(1) == self ? 1 : 0;
    }
    return count;
}

int ownDescriptors()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

int ownThreads()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

qint64 ownBytesRead()
{
    return readAll(QStringLiteral("/proc/self/io")).split('\n').value(0).mid(sizeof("rchar:")).toLongLong();
}

qint64 ownResidentBytes()
{
    return readAll(QStringLiteral("/proc/self/statm")).split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace Processes
