// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folding/foldbook.h"

#include <algorithm>

namespace Signalbox {

int FoldedExchange::legs() const
{
    return int(std::ranges::count(parts, FoldPart::Role::Leg, &FoldPart::role));
}

int FoldedExchange::polls() const
{
    return int(std::ranges::count(parts, FoldPart::Role::Poll, &FoldPart::role));
}

TaskWord FoldedExchange::task() const
{
    // A late answer to a poll may still say "working": what is over stays so.
    TaskWord word = TaskWord::None;
    for (const FoldPart &part : parts) {
        if (part.task != TaskWord::None && word < TaskWord::Completed) {
            word = part.task;
        }
    }
    return word;
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
    std::vector<FoldPart> &parts = m_exchanges[part.head].parts;
    parts.insert(std::ranges::upper_bound(parts, part.sequence, {}, &FoldPart::sequence), part);
    return true;
}

void FoldBook::remove(quint64 sequence, quint64 head)
{
    const auto exchange = m_exchanges.find(head);
    if (exchange == m_exchanges.end()) {
        return;
    }
    std::erase_if(exchange->parts, [sequence](const FoldPart &one) { return one.sequence == sequence; });
    if (exchange->parts.empty()) {
        m_exchanges.erase(exchange);
    }
}

void FoldBook::clear()
{
    m_heads.clear();
    m_exchanges.clear();
}

const FoldedExchange *FoldBook::of(quint64 head) const
{
    const auto exchange = m_exchanges.constFind(head);
    return exchange != m_exchanges.cend() ? &*exchange : nullptr;
}

} // namespace Signalbox
