// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/selection.h"

#include <QSet>

namespace Signalbox {

/// Goes over the records of a selection in order, at the speed of the index: no message is read. What is recorded
/// after it was made is not part of it.
class RecordCursor
{
public:
    RecordCursor(const JournalReader &reader, const JournalSelection &selection);

    bool next(); ///< false at the end
    [[nodiscard]] quint64 sequence() const { return m_sequence; }
    [[nodiscard]] const IndexRecord &record() const { return m_batch[m_at]; }
    [[nodiscard]] quint64 end() const { return m_end; } ///< one past the last that could be meant

private:
    bool step();
    [[nodiscard]] bool isMeant();
    [[nodiscard]] bool isChosen(quint64 sequence) const;
    [[nodiscard]] bool isServerMeant(quint16 id);

    const JournalReader &m_reader;
    const JournalSelection &m_selection;
    std::vector<IndexRecord> m_batch;
    std::size_t m_at = 0;
    std::size_t m_count = 0;
    quint64 m_sequence = 0; ///< of m_batch[m_at]
    quint64 m_next = 0;     ///< first not yet read
    quint64 m_end = 0;
    QSet<quint16> m_in; ///< servers by what was found of their names
    QSet<quint16> m_out;
};

} // namespace Signalbox
