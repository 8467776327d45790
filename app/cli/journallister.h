// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/journallistoptions.h"
#include "core/journal/filter/filterscan.h"
#include "core/journal/folding/foldbook.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Signalbox {

/// Prints the messages of a journal that pass a filter, and those that come later if wanted.
class JournalLister
{
public:
    /// `marks`: what was put on the journal's messages, if the filter asks for it.
    JournalLister(JournalListOptions options, std::unique_ptr<JournalReader> reader, const QList<Mark> &marks);
    [[nodiscard]] int run(); ///< the exit code; following ends by a signal, or when nobody reads any more

private:
    struct Folds
    {
        FoldBook book;
        QHash<quint64, std::vector<quint64>> messages; ///< by head, ascending
    };

    [[nodiscard]] bool printAll();
    [[nodiscard]] bool printLast();
    [[nodiscard]] bool follow();
    [[nodiscard]] bool printFolded();
    [[nodiscard]] Folds foldAll() const;
    [[nodiscard]] bool print(const std::vector<quint64> &sequences, const Folds &folds = {});
    void tellWhatWasMissed() const;

    JournalListOptions m_options;
    std::unique_ptr<JournalReader> m_reader;
    FilterScan m_scan;
    quint64 m_seen = 0; ///< all before this were looked at
};

} // namespace Signalbox
