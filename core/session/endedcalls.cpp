// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/endedcalls.h"

#include <utility>

namespace Signalbox {

void Session::EndedCalls::tell(CallPtr call, const CallOutcome &outcome)
{
    call->object.m_session = nullptr; // cancel() from the receiver comes too late
    call->round.reset();
    emit call->object.finished(outcome);
}

void Session::EndedCalls::add(CallPtr call, CallOutcome outcome)
{
    m_calls.push_back({std::move(call), std::move(outcome)});
}

void Session::EndedCalls::later(CallPtr call, CallOutcome outcome)
{
    call->object.m_session = nullptr;
    add(std::move(call), std::move(outcome));
    if (!std::exchange(m_flushing, true)) {
        QMetaObject::invokeMethod(
            &m_session,
            [this] {
                m_flushing = false;
                flush();
            },
            Qt::QueuedConnection);
    }
}

void Session::EndedCalls::flush()
{
    // Only what is there now: a receiver that asks again at once gets its answer from the event loop. It may delete
    // the session, but the others of the batch must still hear of their end.
    std::vector<Ended> batch = std::exchange(m_calls, {});
    for (Ended &ended : batch) {
        tell(std::move(ended.call), ended.outcome);
    }
}

} // namespace Signalbox
