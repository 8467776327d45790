// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/handshakesearch.h"

#include "core/journal/journalreader.h"

#include <algorithm>
#include <vector>

namespace Signalbox {

namespace {

constexpr quint64 kMostLookedAt = 5'000'000;
constexpr quint64 kBatch = 4096;

bool isHandshake(const JournalReader &reader, const IndexRecord &record, const QByteArray &server)
{
    if (record.kind != IndexRecord::Result) {
        return false;
    }
    const QByteArray method = reader.name(record.method);
    return (method == "initialize" || method == "server/discover") && reader.name(record.server) == server;
}

} // namespace

std::optional<quint64> newestHandshake(const QString &journalFolder, const QByteArray &server)
{
    const Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(journalFolder);
    if (!opened) {
        return std::nullopt;
    }
    JournalReader &reader = **opened;
    const quint64 end = reader.refresh();
    const quint64 first = std::max(reader.firstSequence(), end > kMostLookedAt ? end - kMostLookedAt : 0);
    std::vector<IndexRecord> records(kBatch);
    for (quint64 upTo = end; upTo > first;) {
        const quint64 from = upTo - std::min(kBatch, upTo - first);
        for (qsizetype i = reader.copy(from, std::span(records).first(std::size_t(upTo - from))); i > 0; --i) {
            if (isHandshake(reader, records[std::size_t(i - 1)], server)) {
                return from + quint64(i) - 1;
            }
        }
        upTo = from;
    }
    return std::nullopt;
}

} // namespace Signalbox
