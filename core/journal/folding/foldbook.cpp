// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folding/foldbook.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

const FoldCounts &FoldedExchange::counts() const
{
    if (!m_counts) {
        FoldCounts &counts = m_counts.emplace();
        for (const FoldPart &part : m_parts) {
            counts.legs += part.role == FoldPart::Role::Leg ? 1 : 0;
            counts.polls += part.role == FoldPart::Role::Poll ? 1 : 0;
            // A late answer to a poll may still say "working": what is over stays so.
            if (part.task != TaskWord::None && counts.task < TaskWord::Completed) {
                counts.task = part.task;
            }
        }
    }
    return *m_counts;
}

void FoldedExchange::add(const FoldPart &part)
{
    const auto after = std::ranges::upper_bound(std::as_const(m_parts), part.sequence, {}, &FoldPart::sequence);
    m_parts.insert(after - m_parts.cbegin(), part);
    m_counts.reset();
}

void FoldedExchange::remove(quint64 sequence)
{
    const auto at = std::ranges::lower_bound(std::as_const(m_parts), sequence, {}, &FoldPart::sequence);
    if (at != m_parts.cend() && at->sequence == sequence) {
        m_parts.remove(at - m_parts.cbegin());
        m_counts.reset();
    }
}

bool FoldBook::add(const FoldPart &part)
{
    if (const auto before = m_heads.constFind(part.sequence); before != m_heads.cend()) {
        if (*before == part.head) {
            return false;
        }
        remove(part.sequence, *before);
    }
    m_heads.insert(part.sequence, part.head);
    m_exchanges[part.head].add(part);
    return true;
}

void FoldBook::remove(quint64 sequence, quint64 head)
{
    const auto exchange = m_exchanges.find(head);
    if (exchange == m_exchanges.end()) {
        return;
    }
    exchange->remove(sequence);
    if (exchange->parts().isEmpty()) {
        m_exchanges.erase(exchange);
    }
}

void FoldBook::clear()
{
    m_heads.clear();
    m_exchanges.clear();
}

QHash<quint64, quint64> FoldBook::spans() const
{
    QHash<quint64, quint64> spans;
    for (const auto &[head, exchange] : m_exchanges.asKeyValueRange()) {
        spans.insert(head, exchange.last());
    }
    return spans;
}

const FoldedExchange *FoldBook::of(quint64 head) const
{
    const auto exchange = m_exchanges.constFind(head);
    return exchange != m_exchanges.cend() ? &*exchange : nullptr;
}

} // namespace Signalbox
