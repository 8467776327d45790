// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/callrow.h"
#include "core/journal/derived/mark.h"
#include "core/journal/derived/samples.h"
#include "core/journal/derived/statistics.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

/// One chunk of the answer to a text search, newest first.
struct TextHits
{
    QList<quint64> sequences;
    std::optional<quint64> before; ///< where the next chunk begins; none: that was all
    quint64 indexedUntil = 0;      ///< messages from here on are not in the text index yet
};

/// How far the deriver has come, as committed.
struct DerivedState
{
    quint64 derivedUntil = 0; ///< sequence: calls and statistics take in all before it
    quint64 indexedUntil = 0; ///< likewise the text index
};

/// Reads what was derived from a journal: `derived.sqlite` (calls, statistics, text index: can be made again from the
/// segments) and `kept.sqlite` (samples, health checks, marks: cannot) in the journal's folder. Only the Deriver
/// writes them. Read-only connections of its own: one store a thread, on the thread that opened it; every query is
/// one short read. All errors are Kind::Storage.
class DerivedStore
{
public:
    /// Error: nothing was derived in this folder yet, or the files cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<DerivedStore>> open(const QString &folder);
    ~DerivedStore();

    [[nodiscard]] Result<DerivedState> state() const;
    /// Sorted by name. A query for one server that has nothing has no rows.
    [[nodiscard]] Result<QList<Statistics>> statistics(const StatisticsQuery &query) const;
    /// Ascending in time. Seconds are kept 2 days, minutes 60 days, hours for ever.
    [[nodiscard]] Result<QList<SeriesPoint>> series(const SeriesQuery &query) const;
    [[nodiscard]] Result<QList<CallRow>> calls(const CallQuery &query) const;

    /// Messages that have all words of `text` (the last may be the beginning of one), newest first, from those before
    /// `before`. Each chunk looks at a bounded part of the journal, so it may be empty and not the last; to cancel is
    /// not to ask for the next. No syntax: whatever was typed is looked for. Words are what stands between
    /// punctuation; only the first kIndexedBytes of a message are indexed.
    static constexpr qsizetype kIndexedBytes = 32 * 1024;
    [[nodiscard]] Result<TextHits> search(const QString &text, std::optional<quint64> before = {},
                                          int limit = 500) const;

    // Ascending in time; [fromNs, toNs) UTC; `server` empty: all.
    [[nodiscard]] Result<QList<ProcessSample>> samples(const QString &server, qint64 fromNs, qint64 toNs) const;
    [[nodiscard]] Result<QList<HealthCheck>> healthChecks(const QString &server, qint64 fromNs, qint64 toNs) const;
    /// Of the messages in [first, end), ascending.
    [[nodiscard]] Result<QList<Mark>> marks(quint64 first = 0, quint64 end = ~quint64(0)) const;

    struct Private;

private:
    explicit DerivedStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
