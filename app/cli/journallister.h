// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journallistoptions.h"
#include "core/journal/filter/filterscan.h"

#include <memory>

namespace Signalbox {

/// Prints the messages of a journal that pass a filter, and those that come later if wanted.
class JournalLister
{
public:
    JournalLister(JournalListOptions options, std::unique_ptr<JournalReader> reader);
    [[nodiscard]] int run(); ///< the exit code; following ends by a signal, or when nobody reads any more

private:
    [[nodiscard]] bool printAll();
    [[nodiscard]] bool printLast();
    [[nodiscard]] bool follow();
    [[nodiscard]] bool print(const std::vector<quint64> &sequences);
    void tellWhatWasMissed() const;

    JournalListOptions m_options;
    std::unique_ptr<JournalReader> m_reader;
    FilterScan m_scan;
    quint64 m_seen = 0; ///< all before this were looked at
};

} // namespace Signalbox
