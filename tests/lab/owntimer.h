// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

/// Like QElapsedTimer, less the time in which the thread that asks was ready to run and another one had the processor:
/// what else the machine does is no fault of ours. Computing and sleeping count. Start and ask on the same thread.
/// Whatever must not come too early is measured by QElapsedTimer: such a thread's timers run on while it stands in line.
class OwnTimer
{
public:
    void start()
    {
        m_inLineNs = inLineNs();
        m_timer.start();
    }
    [[nodiscard]] qint64 nsecsElapsed() const { return m_timer.nsecsElapsed() - (inLineNs() - m_inLineNs); }
    [[nodiscard]] qint64 elapsed() const { return nsecsElapsed() / 1'000'000; }

private:
    /// So long this thread has stood in the run queue; 0 where the kernel does not count it.
    /// https://docs.kernel.org/scheduler/sched-stats.html: the second of three numbers.
    static qint64 inLineNs()
    {
        thread_local QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.isOpen() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return 0;
        }
        file.seek(0);
        return file.read(100).split(' ').value(1).toLongLong();
    }

    QElapsedTimer m_timer;
    qint64 m_inLineNs = 0;
};
