// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessioncall.h"

#include <vector>

namespace Signalbox {

/// Calls of a session that have ended while their callers must not be told yet.
class Session::EndedCalls
{
public:
    explicit EndedCalls(Session &session)
        : m_session(session)
    {
    }

    /// Now; the receiver may delete the session.
    static void tell(CallPtr call, const CallOutcome &outcome);
    void add(CallPtr call, CallOutcome outcome);   ///< until flush()
    void later(CallPtr call, CallOutcome outcome); ///< flush() comes from the event loop; cancel() is too late by now
    void flush();                                  ///< tells of all that are there

private:
    struct Ended
    {
        CallPtr call;
        CallOutcome outcome;
    };

    Session &m_session;
    std::vector<Ended> m_calls;
    bool m_flushing = false; // an event for flush() is on its way
};

} // namespace Signalbox
