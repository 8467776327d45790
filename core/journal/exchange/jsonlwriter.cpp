// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/jsonlwriter.h"

#include "core/journal/exchange/journalline.h"

namespace Signalbox {

void JsonlWriter::begin()
{
    out().put(journalHeaderLine(options().program, options().wallNs, source().isMasked()));
}

void JsonlWriter::add(quint64 sequence, const IndexRecord &record)
{
    out().put(journalRecordLine(source().message(sequence, record), source().isMasked()));
    ++m_records;
}

void JsonlWriter::end()
{
    out().put(journalEndLine(m_records, source().maskedPlaces()));
}

} // namespace Signalbox
