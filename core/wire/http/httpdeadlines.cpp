// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpdeadlines.h"

#include "core/base/clock.h"
#include "core/base/durations.h"

#include <QPointer>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kLongestMs = 3600 * 1000;

} // namespace

HttpDeadlines::HttpDeadlines(std::function<qint64(qint64 nowNs)> expire)
    : m_expire(std::move(expire))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { handleTimeout(); });
}

void HttpDeadlines::arm(qint64 deadlineNs)
{
    m_armedFor = deadlineNs;
    const qint64 wait = (deadlineNs - Clock::system().monotonicNs() + kNsPerMs - 1) / kNsPerMs;
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, kLongestMs)));
}

void HttpDeadlines::handleTimeout()
{
    const QPointer<QTimer> alive(&m_timer);
    m_armedFor = kNever;
    const qint64 next = m_expire(Clock::system().monotonicNs());
    if (alive && next != kNever) {
        expect(next);
    }
}

} // namespace Signalbox
