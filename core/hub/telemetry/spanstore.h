// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/calltally.h"

#include <QList>
#include <QMutex>

namespace Signalbox {

/// Where calls meet their sender: spans that wait, within bounds, and the counts. Any thread; nobody waits long here.
class SpanStore
{
public:
    struct Limits
    {
        qsizetype spans = 4096;           ///< that wait; more are dropped and counted
        qint64 bytes = 4LL * 1024 * 1024; ///< of those
        qsizetype batchSpans = 512;       ///< sent at once
    };
    explicit SpanStore(const Limits &limits)
        : m_limits(limits)
    {
    }

    void start(const QString &server);
    /// True once for every batch that is full: the sender should be told.
    [[nodiscard]] bool end(const CallRecord &record);

    [[nodiscard]] QList<CallRecord> takeBatch(); ///< the oldest, in order; empty if none wait
    [[nodiscard]] bool hasFullBatch() const;
    [[nodiscard]] CallTally tally() const;
    [[nodiscard]] quint64 changes() const; ///< grows with every start and end

    void countSent(qsizetype spans);
    void countDropped(qsizetype spans);
    struct Counts
    {
        quint64 sent = 0;    ///< spans that the collector took
        quint64 dropped = 0; ///< spans that never arrived: no room, refused, or given up
        qsizetype waiting = 0;
    };
    [[nodiscard]] Counts counts() const;

private:
    const Limits m_limits;
    mutable QMutex m_mutex;
    QList<CallRecord> m_waiting;
    qint64 m_bytes = 0;
    CallTally m_tally;
    quint64 m_changes = 0;
    quint64 m_sent = 0;
    quint64 m_dropped = 0;
};

} // namespace Signalbox
