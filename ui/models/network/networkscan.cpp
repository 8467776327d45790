// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/networkscan.h"

#include "core/journal/journalreader.h"

#include <algorithm>
#include <vector>

namespace Signalbox {

namespace {

constexpr quint64 kBatch = 4096;

} // namespace

NetworkScan::NetworkScan(QString folder, QByteArray server, NetworkPart part)
    : m_folder(std::move(folder))
    , m_server(std::move(server))
    , m_part(part)
{
}

NetworkScan::~NetworkScan() = default;

bool NetworkScan::open()
{
    if (!m_reader) {
        Result<std::unique_ptr<JournalReader>> opened = JournalReader::open(m_folder);
        if (!opened) {
            return false;
        }
        m_reader = std::move(*opened);
    }
    m_reader->refresh();
    return true;
}

bool NetworkScan::isOurs(quint16 server)
{
    const auto known = m_names.constFind(server);
    return known != m_names.cend() ? *known : *m_names.insert(server, m_reader->name(server) == m_server);
}

QList<quint64> NetworkScan::find(quint64 first, quint64 end, qsizetype most, const std::stop_token &stop)
{
    QList<quint64> found; // descending
    std::vector<IndexRecord> records(kBatch);
    for (quint64 upTo = end; upTo > first && found.size() < most && !stop.stop_requested();) {
        const quint64 from = upTo - std::min(kBatch, upTo - first);
        const auto got =
            quint64(std::max<qsizetype>(m_reader->copy(from, std::span(records).first(std::size_t(upTo - from))), 0));
        for (quint64 i = got; i > 0 && found.size() < most; --i) {
            const IndexRecord &record = records[i - 1];
            const bool isWanted =
                record.kind == IndexRecord::Auth || (record.kind == IndexRecord::Http && m_part == NetworkPart::All);
            if (isWanted && isOurs(record.server)) {
                found.append(from + i - 1);
            }
        }
        upTo = from;
    }
    std::ranges::reverse(found);
    return found;
}

QList<NetworkRow> NetworkScan::read(const std::stop_token &stop)
{
    if (!open()) {
        return {};
    }
    const quint64 end = m_reader->endSequence();
    quint64 first = m_reader->firstSequence();
    if (m_hasBegun) {
        first = std::max(first, m_next);
    } else if (end > first + kMostLookedAt) {
        first = end - kMostLookedAt;
    }
    QList<NetworkRow> rows;
    for (const quint64 sequence : find(first, end, kMostRows, stop)) {
        if (stop.stop_requested()) {
            return {};
        }
        rows.append(networkRow(*m_reader, sequence));
    }
    m_hasBegun = true;
    m_next = std::max(m_next, end);
    return rows;
}

NetworkDetail NetworkScan::detail(quint64 sequence)
{
    return open() ? networkDetail(*m_reader, sequence) : NetworkDetail();
}

} // namespace Signalbox
