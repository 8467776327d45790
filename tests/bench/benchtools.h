// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace Signalbox {

inline constexpr int kPatienceMs = 60'000;

/// Ends the program: it cannot measure what it is for.
[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

/// Runs the event loop until it is so; gives up after `patienceMs`.
inline void await(const std::function<bool()> &isSo, const char *what, int patienceMs = kPatienceMs)
{
    if (!QTest::qWaitFor(isSo, patienceMs)) {
        giveUp(QString::fromLatin1(what) + QStringLiteral(" did not come about"));
    }
}

/// A member of /proc/PID/status in MB, such as "VmRSS:"; 0 if there is none.
inline double memoryOf(qint64 pid, const QByteArray &member = "VmRSS:")
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(member);
    return at < 0 ? 0 : text.mid(at + member.size(), 20).simplified().split(' ').value(0).toDouble() / 1000;
}

} // namespace Signalbox
