// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <atomic>
#include <mutex>
#include <optional>

namespace Signalbox {

/// Is a journal able to record? If not: since when, why, how many messages it cost, and when to try again. Told by the
/// thread that records, asked by any.
class RecordingTrouble
{
public:
    /// One more attempt failed, with the system's error number.
    void fail(int code, const QString &folder);
    void recover();                                                                         ///< one went well
    void count(quint64 messages) { m_lost.fetch_add(messages, std::memory_order_relaxed); } ///< not recorded

    [[nodiscard]] bool isFailing() const { return m_isFailing; } ///< the recording thread's
    /// It is not yet time to try again.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] quint64 lost() const { return m_lost.load(std::memory_order_relaxed); }
    [[nodiscard]] std::optional<Error> error() const;

private:
    bool m_isFailing = false;
    qint64 m_retryNs = 0;
    std::atomic<quint64> m_lost = 0;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace Signalbox
