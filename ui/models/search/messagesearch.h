// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalreader.h"
#include "ui/models/search/searchhit.h"
#include "ui/models/search/searchwords.h"

#include <QElapsedTimer>
#include <QSet>

#include <functional>
#include <memory>
#include <stop_token>

namespace Signalbox {

/// Looks through the messages of a journal, the newest first: first what the text index knows, then all of them. What
/// servers logged counts apart. Reads files: not on the window's thread.
class MessageSearch
{
public:
    static constexpr qsizetype kMost = 100; ///< of log lines, and of other messages

    using Tell = std::function<void(const SearchHits &)>;
    MessageSearch(const QString &folder, const SearchWords &words, std::stop_token stop);
    /// Tells a few times a second what came in, and once at the end; to the end of the journal, or until it is told to stop.
    void run(const Tell &tell);

private:
    void take(const std::vector<quint64> &sequences);
    void add(quint64 sequence);
    void tellNow(bool isLast, const Tell &tell);
    [[nodiscard]] bool isEnough() const { return m_logs >= kMost && m_messages >= kMost; }

    QString m_folder;
    SearchWords m_words;
    std::stop_token m_stop;
    std::unique_ptr<JournalReader> m_reader;
    QSet<quint64> m_seen; // the scan finds again what the index knew
    QList<SearchHit> m_hits;
    QElapsedTimer m_told;
    qsizetype m_logs = 0;
    qsizetype m_messages = 0;
    bool m_hasMore = false;
};

} // namespace Signalbox
