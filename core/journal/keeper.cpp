// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeper.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/journal/retentionplan.h"
#include "core/journal/storageerror.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace Signalbox {

Keeper::Keeper(QString folder, const RetentionRules &rules, PinnedMessages pinned, Removals removals)
    : m_folder(std::move(folder))
    , m_pinned(std::move(pinned))
    , m_removals(std::move(removals))
    , m_rules(rules)
{
}

Keeper::~Keeper()
{
    m_thread.request_stop();
}

void Keeper::setRules(const RetentionRules &rules)
{
    const std::scoped_lock lock(m_mutex);
    m_rules = rules;
}

void Keeper::sweep(quint32 current)
{
    const std::scoped_lock lock(m_mutex);
    m_current = current;
    if (m_rules.keepsAll() && m_removals.ranges().empty()) {
        return;
    }
    m_isAsked = true;
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }
    m_wake.notify_one();
}

void Keeper::run(const std::stop_token &stop)
{
    RetentionPlan plans(m_folder);
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_isAsked; })) {
        m_isAsked = false;
        const RetentionRules rules = m_rules;
        const quint32 current = m_current;
        lock.unlock();
        const std::optional<std::vector<quint64>> pinned = m_pinned ? m_pinned() : std::vector<quint64>();
        int error = 0;
        if (pinned && !rules.keepsAll()) {
            const auto plan = plans.make(rules, m_removals, current, Clock::system().wallNs(), *pinned, stop);
            if (plan && *plan != m_removals) {
                error = plan->write(m_folder);
                if (error == 0) {
                    const std::scoped_lock guard(m_mutex);
                    m_removals = *plan;
                }
            }
        }
        // What is written down may go, also what a crash left over.
        error = error != 0 ? error : remove(stop);
        note();
        if (error != 0) {
            qCWarning(logJournal, "What is no longer to be kept cannot be removed: %s.",
                      qUtf8Printable(systemReason(error)));
        }
        m_error.store(error, std::memory_order_relaxed);
        lock.lock();
    }
}

/// The index goes first: who lists the folder finds a segment by it.
int Keeper::remove(const std::stop_token &stop)
{
    int error = 0;
    for (const Removals::Range &range : m_removals.ranges()) {
        for (quint32 number = range.firstSegment; number <= range.lastSegment && !stop.stop_requested(); ++number) {
            bool isGone = false;
            for (const QString &path : {indexPath(m_folder, number), bodyPath(m_folder, number)}) {
                if (::unlink(QFile::encodeName(path).constData()) == 0) {
                    isGone = true;
                } else if (errno != ENOENT) {
                    error = errno;
                }
            }
            m_removedSegments.fetch_add(isGone ? 1 : 0, std::memory_order_relaxed);
        }
    }
    return error;
}

void Keeper::setFirst(quint64 sequence)
{
    m_first.store(sequence, std::memory_order_relaxed);
    note();
}

void Keeper::note()
{
    quint64 first = m_first.load(std::memory_order_relaxed);
    for (const Removals::Range &range : m_removals.ranges()) { // in order
        first = range.begin <= first ? std::max(first, range.end) : first;
    }
    m_first.store(first, std::memory_order_relaxed);
}

} // namespace Signalbox
