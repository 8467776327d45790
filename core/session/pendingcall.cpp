// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pendingcall.h"

#include "core/session/session.h"

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

} // namespace Signalbox
