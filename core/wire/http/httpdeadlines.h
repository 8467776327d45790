// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>
#include <limits>

namespace Signalbox {

/// One timer for all deadlines of a client. A deadline that moves away, as they do with every byte, costs nothing: the timer
/// finds out when it comes to it.
class HttpDeadlines
{
public:
    static constexpr qint64 kNever = std::numeric_limits<qint64>::max();

    /// `expire` ends what is due at `nowNs` (Clock::monotonicNs) and says when to come again. It may destroy this object.
    explicit HttpDeadlines(std::function<qint64(qint64 nowNs)> expire);

    /// Something is due then; no call is needed when a deadline moves away.
    void expect(qint64 deadlineNs)
    {
        if (deadlineNs < m_armedFor) {
            arm(deadlineNs);
        }
    }

private:
    void arm(qint64 deadlineNs);
    void handleTimeout();

    const std::function<qint64(qint64)> m_expire;
    QTimer m_timer;
    qint64 m_armedFor = kNever;
};

} // namespace Signalbox
