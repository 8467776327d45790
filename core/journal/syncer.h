// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/segmentwriter.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Signalbox {

/// Brings what was recorded to the disk from a thread of its own, at most once a second, so that a power cut costs
/// the last seconds only. Nobody waits for it but its destructor, which brings the rest.
class Syncer
{
public:
    Syncer(QString folder, std::shared_ptr<FileHandle> names)
        : m_folder(std::move(folder))
        , m_names(std::move(names))
    {
    }
    Q_DISABLE_COPY_MOVE(Syncer)
    ~Syncer();

    /// Something was written. As good as free while the thread knows already.
    void note()
    {
        if (m_resting.load(std::memory_order_acquire)) {
            wake();
        }
    }
    /// From now on this segment is written; the one before is brought to the disk once more and let go.
    void follow(std::shared_ptr<SegmentFiles> files);
    /// The name table was written anew.
    void followNames(std::shared_ptr<FileHandle> names);
    /// The files being written are in no folder any more; until others are followed.
    [[nodiscard]] bool isGone() const { return m_isGone.load(std::memory_order_relaxed); }
    /// Why the last attempt failed; 0 if it did not.
    [[nodiscard]] int error() const { return m_error.load(std::memory_order_relaxed); }

private:
    void wake();
    void run(const std::stop_token &stop);
    [[nodiscard]] int syncAll(const std::vector<std::shared_ptr<SegmentFiles>> &files, const FileHandle &names,
                              bool folder) const;

    QString m_folder;
    std::shared_ptr<FileHandle> m_names;
    std::mutex m_mutex; ///< held for moments only, never while syncing
    std::condition_variable_any m_wake;
    std::vector<std::shared_ptr<SegmentFiles>> m_files; ///< the last one is being written
    bool m_isDirty = false;
    bool m_hasNewFiles = true;
    std::atomic<bool> m_resting = true;
    std::atomic<int> m_error = 0;
    std::atomic<bool> m_isGone = false;
    std::jthread m_thread;
};

} // namespace Signalbox
