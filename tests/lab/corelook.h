// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// For tests of what is left of a program that dies of a signal that usually leaves a core file.
namespace CoreLook {

/// In a child, after fork(): cores as large as may be, in this folder.
inline void wishForCores(const char *folder)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
    if (::chdir(folder) != 0) {
        ::_exit(99);
    }
}

/// How many bytes of core files /proc says that this process may write; -1 if it says nothing.
inline qint64 allowed(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/limits").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Max core file size")) {
            const QByteArray soft = line.sliced(26).trimmed().split(' ').first();
            return soft == "unlimited" ? std::numeric_limits<qint64>::max() : soft.toLongLong();
        }
    }
    return -1;
}

/// Did the system write down the memory of a process with this status of waitpid()?
inline bool wasWritten(int status)
{
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

inline bool isIn(const QString &folder)
{
    return !QDir(folder).entryList({QStringLiteral("*core*")}, QDir::Files | QDir::Hidden).isEmpty();
}

} // namespace CoreLook
