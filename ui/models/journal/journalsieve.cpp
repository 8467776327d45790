// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalsieve.h"

#include <limits>

namespace Signalbox {

namespace {

constexpr std::size_t kIds = std::numeric_limits<quint16>::max() + 1;

} // namespace

JournalSieve::JournalSieve(JournalFilter filter, NameOf nameOf)
    : m_filter(std::move(filter))
    , m_nameOf(std::move(nameOf))
{
    forget();
}

void JournalSieve::reset(const JournalFilter &filter)
{
    m_filter = filter;
    forget();
}

void JournalSieve::forget()
{
    m_servers.assign(m_filter.servers.isEmpty() ? 0 : kIds, Verdict::Unasked);
    m_texts.assign(m_filter.text.isEmpty() ? 0 : kIds, Verdict::Unasked);
}

bool JournalSieve::passes(const JournalRow &row)
{
    if (row.kind == MessageKind::Beside) {
        return false;
    }
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(int(row.kind))) {
        return false;
    }
    if (!m_servers.empty() && !serverPasses(row.server)) {
        return false;
    }
    return m_texts.empty() || textPasses(row.method) || textPasses(row.about) || textPasses(row.server);
}

bool JournalSieve::serverPasses(quint16 id)
{
    Verdict &verdict = m_servers[id];
    if (verdict == Verdict::Unasked) {
        verdict = m_filter.servers.contains(m_nameOf(id)) ? Verdict::Yes : Verdict::No;
    }
    return verdict == Verdict::Yes;
}

bool JournalSieve::textPasses(quint16 id)
{
    Verdict &verdict = m_texts[id];
    if (verdict == Verdict::Unasked) {
        verdict = m_nameOf(id).contains(m_filter.text, Qt::CaseInsensitive) ? Verdict::Yes : Verdict::No;
    }
    return verdict == Verdict::Yes;
}

} // namespace Signalbox
