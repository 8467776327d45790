// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/syncer.h"

#include <cerrno>
#include <chrono>

namespace Signalbox {

namespace {

bool isDeleted(const SegmentFiles &files)
{
    return files.index.isDeleted() || files.body.isDeleted();
}

int syncSegment(SegmentFiles &files)
{
    const quint64 records = files.records.load(std::memory_order_acquire);
    const quint64 bytes = files.bytes.load(std::memory_order_relaxed);
    // Bodies before the records that speak of them, and both before the note that they are safe.
    if (const int error = files.body.sync()) {
        return error;
    }
    if (const int error = files.index.sync()) {
        return error;
    }
    const int error = writeSynced(files.index, records, bytes);
    if (error == 0) {
        files.safeRecords.store(records, std::memory_order_relaxed);
    }
    return error;
}

} // namespace

Syncer::~Syncer()
{
    m_thread.request_stop();
}

void Syncer::follow(std::shared_ptr<SegmentFiles> files)
{
    const std::scoped_lock lock(m_mutex);
    m_files.push_back(std::move(files));
    m_hasNewFiles = true;
    m_isGone = false;
}

void Syncer::followNames(std::shared_ptr<FileHandle> names)
{
    const std::scoped_lock lock(m_mutex);
    m_names = std::move(names);
}

void Syncer::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isDirty = true;
    m_resting.store(false, std::memory_order_relaxed);
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }
    m_wake.notify_one();
}

void Syncer::run(const std::stop_token &stop)
{
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_isDirty; })) {
        m_wake.wait_for(lock, stop, 1s, [] { return false; });
        m_isDirty = false;
        m_resting = true; // what is noted from here on is the next round's
        const auto files = m_files;
        const auto names = m_names;
        const bool folder = std::exchange(m_hasNewFiles, false);
        if (m_files.size() > 1) {
            m_files.erase(m_files.begin(), m_files.end() - 1);
        }
        lock.unlock();
        const int error = syncAll(files, *names, folder);
        lock.lock();
        m_error.store(error, std::memory_order_relaxed);
        // Where nothing new was followed meanwhile.
        if (!files.empty() && files.back() == m_files.back() && isDeleted(*files.back())) {
            m_isGone = true;
        }
    }
}

int Syncer::syncAll(const std::vector<std::shared_ptr<SegmentFiles>> &files, const FileHandle &names, bool folder) const
{
    int error = names.sync();
    if (folder) {
        const int code = FileHandle::syncFolder(m_folder);
        error = error != 0 ? error : code;
    }
    for (const auto &one : files) {
        // One that is not written any more may have been taken away: it was no longer to be kept.
        const bool isOver = one != files.back() && isDeleted(*one);
        const int code = isOver ? 0 : isDeleted(*one) ? ENOENT : syncSegment(*one);
        error = error != 0 ? error : code;
    }
    return error;
}

} // namespace Signalbox
