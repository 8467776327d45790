// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/selection.h"

#include "core/journal/journalreader.h"

#include <algorithm>

namespace Signalbox {

std::vector<quint64> JournalSelection::withRequests(std::vector<quint64> chosen, const JournalReader &reader)
{
    const std::size_t count = chosen.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (const quint64 pair = reader.at(chosen[i]).pair; pair != 0 && pair - 1 >= reader.firstSequence()) {
            chosen.push_back(pair - 1);
        }
    }
    std::ranges::sort(chosen);
    const auto twins = std::ranges::unique(chosen);
    chosen.erase(twins.begin(), twins.end());
    return chosen;
}

} // namespace Signalbox
