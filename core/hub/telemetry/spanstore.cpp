// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/spanstore.h"

#include <algorithm>

namespace Signalbox {

void SpanStore::start(const QString &server)
{
    const QMutexLocker lock(&m_mutex);
    m_tally.start(server);
    ++m_changes;
}

bool SpanStore::end(const CallRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    m_tally.end(record);
    ++m_changes;
    if (!record.span.isSampled) { // whoever began the trace keeps it to himself
        return false;
    }
    const qint64 bytes = record.bytes();
    if (m_waiting.size() >= m_limits.spans || m_bytes + bytes > m_limits.bytes) {
        ++m_dropped;
        return false;
    }
    m_waiting.append(record);
    m_bytes += bytes;
    return m_waiting.size() % m_limits.batchSpans == 0;
}

QList<CallRecord> SpanStore::takeBatch()
{
    const QMutexLocker lock(&m_mutex);
    const qsizetype count = std::min(m_waiting.size(), m_limits.batchSpans);
    QList<CallRecord> batch = m_waiting.first(count);
    m_waiting.remove(0, count);
    for (const CallRecord &record : std::as_const(batch)) {
        m_bytes -= record.bytes();
    }
    return batch;
}

bool SpanStore::hasFullBatch() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.size() >= m_limits.batchSpans;
}

CallTally SpanStore::tally() const
{
    const QMutexLocker lock(&m_mutex);
    return m_tally;
}

quint64 SpanStore::changes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_changes;
}

void SpanStore::countSent(qsizetype spans)
{
    const QMutexLocker lock(&m_mutex);
    m_sent += quint64(spans);
}

void SpanStore::countDropped(qsizetype spans)
{
    const QMutexLocker lock(&m_mutex);
    m_dropped += quint64(spans);
}

SpanStore::Counts SpanStore::counts() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_sent, m_dropped, m_waiting.size()};
}

} // namespace Signalbox
