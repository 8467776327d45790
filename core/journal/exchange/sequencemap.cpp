// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/sequencemap.h"

#include <algorithm>

namespace Signalbox {

bool SequenceMap::add(quint64 from, quint64 to)
{
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        if (from < last.from + last.count) {
            return false;
        }
        if (from == last.from + last.count && to == last.to + last.count) {
            ++last.count;
            return true;
        }
    }
    m_runs.push_back({.from = from, .to = to, .count = 1});
    return true;
}

std::optional<quint64> SequenceMap::find(quint64 from) const
{
    const auto after = std::ranges::upper_bound(m_runs, from, {}, &Run::from);
    if (after == m_runs.begin()) {
        return std::nullopt;
    }
    const Run &run = *(after - 1);
    return from - run.from < run.count ? std::optional(run.to + (from - run.from)) : std::nullopt;
}

} // namespace Signalbox
