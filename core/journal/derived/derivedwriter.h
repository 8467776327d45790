// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/calljoiner.h"
#include "core/journal/derived/derivedfiles.h"
#include "core/journal/journalreader.h"

#include <QList>

namespace Signalbox {

/// Writes `derived.sqlite` batch by batch. After an error nothing of the batch was written, and the next call goes on
/// where the last whole batch ended. On one thread.
class DerivedWriter
{
public:
    /// Opens or makes the file; what is unusable is set aside, and what belongs to another journal is begun anew. What was
    /// derived by other rules (CallJoiner::kRules) is derived anew from the messages that are kept, behind the last one
    /// that is not; what was counted before stays, and so does the text index. `notice` tells of each.
    [[nodiscard]] static Result<std::unique_ptr<DerivedWriter>> open(const QString &folder, JournalReader &reader,
                                                                     QString &notice);
    Q_DISABLE_COPY_MOVE(DerivedWriter)

    [[nodiscard]] quint64 derivedUntil() const { return m_derived; }
    [[nodiscard]] quint64 indexedUntil() const { return m_indexed; }
    /// Is there nothing for derive() to do?
    [[nodiscard]] bool isDerivedUntil(quint64 end) const
    {
        return m_derived >= end && (m_lostBefore == 0 || m_lostBefore > end);
    }
    /// Nobody waits any more for calls that began before this.
    void setLostBefore(quint64 sequence) { m_lostBefore = m_lostAtStart = sequence; }

    /// One transaction: records up to `end`, but not more than make 1,000 rows or take 50 ms.
    [[nodiscard]] Result<> derive(quint64 end);
    /// One transaction of the text index, up to what is derived; as bounded.
    [[nodiscard]] Result<> index();
    /// Takes away some rows of messages that are no longer kept. False: there are none.
    [[nodiscard]] Result<bool> prune();
    [[nodiscard]] Result<> rebuild(); ///< empties the file; derive() does the rest

private:
    DerivedWriter(std::unique_ptr<SqlConnection> file, JournalReader &reader);
    [[nodiscard]] Result<> resume();
    [[nodiscard]] Result<bool> isOfThisJournal();
    [[nodiscard]] Result<> followRules(QString &notice);
    [[nodiscard]] Result<> forgetCounts();
    [[nodiscard]] Result<> reopenLost(quint64 since);
    [[nodiscard]] quint64 wholeSince();
    [[nodiscard]] Result<> deriveBatch(quint64 end);
    [[nodiscard]] Result<> takeRecords(quint64 end);
    [[nodiscard]] Result<> take(quint64 sequence, const IndexRecord &record);
    [[nodiscard]] Result<> writeCalls();
    [[nodiscard]] Result<> writeTexts(quint64 &indexed);
    [[nodiscard]] bool purge();
    [[nodiscard]] Result<> setState(const QString &name, qint64 value);
    [[nodiscard]] Result<qint64> idOf(quint16 name);
    template<typename Work>
    [[nodiscard]] Result<> transaction(Work work);

    std::unique_ptr<SqlConnection> m_file;
    JournalReader &m_reader;
    NameIds m_names;
    SeriesBook m_book;
    CallJoiner m_joiner;
    std::vector<qint64> m_ids; ///< of the journal's names; -1: not asked for yet
    quint64 m_derived = 0;
    quint64 m_indexed = 0;
    quint64 m_lostBefore = 0; ///< 0: done
    quint64 m_lostAtStart = 0;
    quint64 m_pruned = 0;     ///< rows before this are gone
    bool m_owesPurge = false; ///< and may still be in the text index or the WAL
    bool m_isResumed = true;  ///< what is in memory is what the file says
};

} // namespace Signalbox
