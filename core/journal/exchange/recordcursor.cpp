// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/recordcursor.h"

#include "core/journal/journalreader.h"

#include <algorithm>
#include <span>

namespace Signalbox {

namespace {

constexpr std::size_t kCursorBatch = 4096;

} // namespace

RecordCursor::RecordCursor(const JournalReader &reader, const JournalSelection &selection)
    : m_reader(reader)
    , m_selection(selection)
    , m_next(std::max(reader.firstSequence(), selection.first))
    , m_end(std::min(reader.endSequence(), selection.end))
{
    if (selection.chosen) {
        m_next = selection.chosen->empty() ? m_end : std::max(m_next, selection.chosen->front());
    }
}

bool RecordCursor::next()
{
    while (step()) {
        if (isMeant()) {
            return true;
        }
    }
    return false;
}

bool RecordCursor::step()
{
    if (m_at + 1 < m_count) {
        ++m_at;
        ++m_sequence;
        return true;
    }
    if (m_next >= m_end) {
        return false;
    }
    m_batch.resize(std::size_t(std::min<quint64>(kCursorBatch, m_end - m_next)));
    m_count = std::size_t(m_reader.copy(m_next, m_batch));
    m_sequence = m_next;
    m_next += m_count;
    m_at = 0;
    return m_count > 0;
}

bool RecordCursor::isMeant()
{
    const IndexRecord &one = record();
    if (one.kind == IndexRecord::Removed
        || (m_selection.chosen && !isChosen(m_sequence) && (one.pair == 0 || !isChosen(one.pair - 1)))) {
        return false; // no longer kept, or not chosen
    }
    return (m_selection.session == 0 || one.session == m_selection.session)
           && (m_selection.servers.isEmpty() || isServerMeant(one.server))
           && (!m_selection.accepts || m_selection.accepts(m_sequence, one));
}

bool RecordCursor::isChosen(quint64 sequence) const
{
    return std::ranges::binary_search(*m_selection.chosen, sequence);
}

bool RecordCursor::isServerMeant(quint16 id)
{
    if (!m_in.contains(id) && !m_out.contains(id)) {
        (m_selection.servers.contains(m_reader.name(id)) ? m_in : m_out).insert(id);
    }
    return m_in.contains(id);
}

} // namespace Signalbox
