// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/removals.h"
#include "core/journal/retention.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Signalbox {

/// Takes away what a journal need not keep any more, on a thread of its own: whoever records never waits for it. First
/// what is to go is written down (Removals), then it goes.
class Keeper
{
public:
    Keeper(QString folder, const RetentionRules &rules, PinnedMessages pinned, Removals removals);
    Q_DISABLE_COPY_MOVE(Keeper)
    ~Keeper(); ///< waits for what is under way, which stops soon

    /// A segment of this number is being written from now on. Answers at once.
    void sweep(quint32 current);
    void setRules(const RetentionRules &rules); ///< of the sweeps to come
    void setFirst(quint64 sequence);            ///< the oldest message there is; before the first sweep
    [[nodiscard]] quint64 first() const { return m_first.load(std::memory_order_relaxed); } ///< that is kept
    [[nodiscard]] quint64 removedSegments() const { return m_removedSegments.load(std::memory_order_relaxed); }
    [[nodiscard]] int error() const { return m_error.load(std::memory_order_relaxed); } ///< of the last sweep

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] int remove(const std::stop_token &stop);
    void note();

    QString m_folder;
    PinnedMessages m_pinned;
    Removals m_removals; ///< the thread's, once it runs
    std::mutex m_mutex;  ///< for what follows, held for moments only
    std::condition_variable_any m_wake;
    RetentionRules m_rules;
    quint32 m_current = 0;
    bool m_isAsked = false;
    std::atomic<quint64> m_first = 0;
    std::atomic<quint64> m_removedSegments = 0;
    std::atomic<int> m_error = 0;
    std::jthread m_thread;
};

} // namespace Signalbox
