// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/filedescriptor.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

struct iovec;

namespace Signalbox {

/// Writes lines to a pipe and never blocks: straight to the system while it takes them, from a bounded queue after that.
class PipeWriter : public QObject
{
    Q_OBJECT
public:
    PipeWriter(FileDescriptor descriptor, qint64 queueLimit, QObject *parent = nullptr);

    /// False if the rest of the line does not fit into the queue: the stream is of no more use then, because a part of
    /// the line may be out.
    [[nodiscard]] bool writeLine(QByteArrayView line);

    void hold(); ///< gathers small lines until release(), to write many at once
    void release();

    void finish(); ///< closes the pipe as soon as nothing is queued; later lines are dropped
    [[nodiscard]] qint64 unsentBytes() const { return m_queue.size() - m_sent; }

signals:
    void broken(); ///< the reader closed its end; what was queued is lost

private:
    void flush();
    void queue(QByteArrayView bytes);
    /// How many bytes the system took; fewer than given when it is full or the reader is gone.
    [[nodiscard]] qsizetype writeNow(iovec *parts, int count);
    void settle();
    void closeNow();

    FileDescriptor m_descriptor;
    const qint64 m_queueLimit;
    QByteArray m_queue;
    qsizetype m_sent = 0;                        ///< bytes at the front of the queue that were written
    std::unique_ptr<QSocketNotifier> m_notifier; ///< made when a write first had to wait
    bool m_holding = false;
    bool m_waiting = false; ///< the system took no more; the notifier tells when it does
    bool m_finishing = false;
    bool m_isBroken = false;
};

} // namespace Signalbox
