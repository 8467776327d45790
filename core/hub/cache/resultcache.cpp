// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/resultcache.h"

#include "core/base/durations.h"

#include <algorithm>
#include <tuple>

namespace Signalbox {

std::optional<ResultCache::Hit> ResultCache::find(const Key &key, qint64 nowNs)
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.cend()) {
        countMiss(key);
        return {};
    }
    const Entries::iterator entry = *found;
    if (nowNs >= entry->untilNs) {
        remove(entry);
        countMiss(key);
        return {};
    }
    ++m_hits;
    ++m_counts[{key.server, key.tool}].hits;
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return Hit{.outcome = entry->outcome, .ageNs = nowNs - entry->storedNs};
}

bool ResultCache::has(const Key &key, qint64 nowNs) const
{
    const auto found = m_byKey.constFind(key);
    return found != m_byKey.cend() && nowNs < (*found)->untilNs;
}

void ResultCache::countMiss(const Key &key)
{
    ++m_misses;
    ++m_counts[{key.server, key.tool}].misses;
}

QList<CacheStatus> ResultCache::statuses(qint64 nowNs) const
{
    QHash<QPair<QString, QString>, CacheStatus> byTool;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        CacheStatus &status = byTool[count.key()];
        status.server = count.key().first;
        status.tool = count.key().second;
        status.hits = count->hits;
        status.misses = count->misses;
    }
    for (const Entry &entry : m_entries) {
        if (nowNs >= entry.untilNs) {
            continue;
        }
        CacheStatus &status = byTool[{entry.key.server, entry.key.tool}];
        status.server = entry.key.server;
        status.tool = entry.key.tool;
        ++status.entries;
        status.bytes += entry.outcome.result.size();
        status.oldestMs = std::max(status.oldestMs, (nowNs - entry.storedNs) / kNsPerMs);
        status.remainsMs = std::max(status.remainsMs, (entry.untilNs - nowNs) / kNsPerMs);
    }
    QList<CacheStatus> all = byTool.values();
    std::ranges::sort(all, {}, [](const CacheStatus &one) { return std::tie(one.server, one.tool); });
    return all;
}

void ResultCache::put(const Key &key, const CallOutcome &outcome, qint64 nowNs, qint64 forNs)
{
    if (const auto known = m_byKey.constFind(key); known != m_byKey.cend()) {
        remove(*known);
    }
    if (forNs <= 0 || outcome.result.size() > std::min(kLargest, m_mostBytes) || m_mostEntries <= 0) {
        return;
    }
    m_entries.push_front({.key = key, .outcome = outcome, .storedNs = nowNs, .untilNs = nowNs + forNs});
    m_byKey.insert(key, m_entries.begin());
    m_bytes += outcome.result.size();
    while (size() > m_mostEntries || m_bytes > m_mostBytes) {
        remove(std::prev(m_entries.end()));
    }
}

void ResultCache::forget(const QString &server)
{
    forgetIf([&server](const Key &key) { return key.server == server; });
}

void ResultCache::forgetIf(const std::function<bool(const Key &key)> &fits)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        if (fits(entry->key)) {
            remove(entry);
        }
        entry = next;
    }
}

void ResultCache::clear()
{
    m_byKey.clear();
    m_entries.clear();
    m_bytes = 0;
}

void ResultCache::remove(Entries::iterator entry)
{
    m_bytes -= entry->outcome.result.size();
    m_byKey.remove(entry->key);
    m_entries.erase(entry);
}

} // namespace Signalbox
