// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exporttotals.h"

#include "core/journal/eraanswer.h"
#include "core/journal/exchange/recordcursor.h"
#include "core/journal/journalreader.h"

#include <algorithm>

namespace Signalbox {

bool isMessage(const IndexRecord &record)
{
    return !IndexRecord::isBeside(record.kind);
}

ExportTotals ExportTotals::of(const JournalReader &reader, const JournalSelection &selection)
{
    ExportTotals totals;
    RecordCursor cursor(reader, selection);
    while (cursor.next()) {
        const IndexRecord &record = cursor.record();
        totals.firstNs = totals.records == 0 ? record.wallNs : std::min(totals.firstNs, record.wallNs);
        totals.lastNs = totals.records == 0 ? record.wallNs : std::max(totals.lastNs, record.wallNs);
        ++totals.records;
        totals.exchanges += record.kind == IndexRecord::Http ? 1 : 0;
        if (!isMessage(record)) {
            continue;
        }
        ++totals.messages;
        auto server = std::ranges::find(totals.servers, record.server, &Server::id);
        if (server == totals.servers.end()) {
            totals.servers.append(Server{.id = record.server});
            server = std::prev(totals.servers.end());
        }
        ++server->messages;
        server->bytes += record.length;
        const bool isOurs = record.kind == IndexRecord::Request && (record.flags & IndexRecord::Outgoing) != 0;
        server->requests += isOurs ? 1 : 0;
        const bool isFault =
            record.kind == IndexRecord::ErrorResult && !isEraAnswer(record, reader.name(record.method));
        server->errors += isFault ? 1 : 0;
    }
    return totals;
}

} // namespace Signalbox
