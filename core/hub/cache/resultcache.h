// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/cache/cachestatus.h"
#include "core/session/outcome.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <functional>
#include <list>
#include <optional>

namespace Signalbox {

/// Results of calls, kept for a while to be used again; when there are too many, those go that nobody asked for longest.
/// Times are nanoseconds of any clock that does not go back.
class ResultCache
{
public:
    static constexpr qsizetype kMostEntries = 1000;
    static constexpr qsizetype kMostBytes = qsizetype(64) * 1024 * 1024; ///< of results
    static constexpr qsizetype kLargest = qsizetype(4) * 1024 * 1024;    ///< a larger result is not kept

    /// What a result belongs to: who asked which server for what. `arguments`: as they are sent.
    struct Key
    {
        QString server;
        QString subject; ///< of the credentials; empty without
        QString tool;
        QByteArray arguments;
        bool operator==(const Key &) const = default;
    };
    struct Hit
    {
        CallOutcome outcome;
        qint64 ageNs = 0;
    };

    explicit ResultCache(qsizetype mostEntries = kMostEntries, qsizetype mostBytes = kMostBytes)
        : m_mostEntries(mostEntries)
        , m_mostBytes(mostBytes)
    {
    }

    [[nodiscard]] bool has(const Key &key, qint64 nowNs) const; ///< counts as no question
    [[nodiscard]] std::optional<Hit> find(const Key &key, qint64 nowNs);
    /// For so long; not at all if that is nothing, or if it is too large.
    void put(const Key &key, const CallOutcome &outcome, qint64 nowNs, qint64 forNs);
    void forget(const QString &server); ///< all of it
    void forgetIf(const std::function<bool(const Key &key)> &fits);
    void clear();

    [[nodiscard]] qsizetype size() const { return m_byKey.size(); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    [[nodiscard]] quint64 hits() const { return m_hits; }
    [[nodiscard]] quint64 misses() const { return m_misses; }
    /// Of each tool that was ever looked for here, by server and tool. What is over counts no more.
    [[nodiscard]] QList<CacheStatus> statuses(qint64 nowNs) const;

private:
    struct Entry
    {
        Key key;
        CallOutcome outcome;
        qint64 storedNs = 0;
        qint64 untilNs = 0;
    };
    using Entries = std::list<Entry>; // asked for last: in front
    struct Count
    {
        quint64 hits = 0;
        quint64 misses = 0;
    };
    void remove(Entries::iterator entry);
    void countMiss(const Key &key);

    qsizetype m_mostEntries;
    qsizetype m_mostBytes;
    Entries m_entries;
    QHash<Key, Entries::iterator> m_byKey;
    qsizetype m_bytes = 0;
    quint64 m_hits = 0;
    quint64 m_misses = 0;
    QHash<QPair<QString, QString>, Count> m_counts; // by server and tool
};

inline size_t qHash(const ResultCache::Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.server, key.subject, key.tool, key.arguments);
}

} // namespace Signalbox
