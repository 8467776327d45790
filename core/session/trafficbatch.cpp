// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/traffic.h"

#include <algorithm>

namespace Signalbox {

QList<SentRequest> Traffic::sendBatch(const QList<BatchPart> &parts)
{
    QList<SentRequest> all(parts.size());
    if (!m_open || parts.isEmpty()) {
        return all;
    }
    QByteArray text = "[";
    for (const BatchPart &part : parts) {
        text += part.message;
        text += ',';
    }
    text.back() = ']';
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Batch;
    const qint64 now = m_clock.monotonicNs();
    const quint64 sequence = m_recorder.record({text, m_clock.wallNs(), now, Direction::Out, Frame::Plain}, record);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const BatchPart &part = parts[i];
        SentRequest &sent = all[i];
        sent.sequence = sequence;
        sent.method = m_methods.id(part.method);
        sent.about = part.about.isEmpty() ? 0 : m_abouts.id(part.about);
        sent.sentNs = now;
        m_highestId = std::max(m_highestId, part.id.toInteger());
        m_sent.insert(part.id.toInteger(), sent);
    }
    m_transport->send(text);
    return all;
}

} // namespace Signalbox
