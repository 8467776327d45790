// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pendingcall.h"

#include "core/base/durations.h"
#include "core/session/serverrequests.h"
#include "core/session/sessioncall.h"

#include <algorithm>

namespace Signalbox {

PendingCall::PendingCall(Session *session)
    : m_session(session)
{
}

void PendingCall::cancel(const QString &reason)
{
    if (m_session) { // else it has ended already
        m_session->cancelCall(*this, reason);
    }
}

void PendingCall::extend(int ms)
{
    if (Session::CallPtr *call = m_session ? m_session->m_calls.find(m_id.toInteger()) : nullptr) {
        (*call)->deadline.extend(ms); // the timer fires as set, finds nothing due, and is set anew
    }
}

std::optional<qint64> PendingCall::remainingMs() const
{
    Session::CallPtr *call = m_session ? m_session->m_calls.find(m_id.toInteger()) : nullptr;
    if (!call || (*call)->isResting() || m_session->m_serverRequests->isAsking() || m_session->m_waitingSinceNs != 0
        || (*call)->deadline.nearestNs() == Deadline::kNever) {
        return {};
    }
    const qint64 ns = (*call)->deadline.nearestNs() - m_session->m_traffic->clock().monotonicNs();
    return std::max<qint64>(ns, 0) / kNsPerMs;
}

} // namespace Signalbox
