// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/messagesource.h"

#include "core/journal/journalreader.h"

namespace Signalbox {

ExportMessage MessageSource::message(quint64 sequence, const IndexRecord &record)
{
    ExportMessage message{.sequence = sequence,
                          .record = record,
                          .server = name(record.server),
                          .method = name(record.method),
                          .about = name(record.about),
                          .caller = name(record.caller)};
    Result<QByteArray> body = m_reader.body(sequence);
    if (!body) {
        message.problem = body.error().message;
        ++m_unreadable;
        return message;
    }
    if (m_masker == nullptr) {
        message.body = std::move(*body);
        return message;
    }
    Masker::Masked masked = m_masker->maskJson(*body);
    message.body = std::move(masked.text);
    message.masked = masked.count;
    m_masked += quint64(masked.count);
    return message;
}

QByteArray MessageSource::name(quint16 id)
{
    auto known = m_names.constFind(id);
    if (known == m_names.constEnd()) {
        const QByteArray name = m_reader.name(id);
        known = m_names.insert(id, m_masker != nullptr ? m_masker->maskText(name).text : name);
    }
    return *known;
}

Masker::Masked MessageSource::maskedText(const QByteArray &text) const
{
    return m_masker != nullptr ? m_masker->maskText(text) : Masker::Masked{.text = text};
}

} // namespace Signalbox
