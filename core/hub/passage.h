// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

#include <QVarLengthArray>

#include <memory>
#include <optional>
#include <utility>

namespace Signalbox {

/// A call's way from one gate that had it in its hands, or from its beginning, through gates that let it go on at once.
class Passage
{
public:
    struct Passed
    {
        std::size_t gate = 0; ///< its number
        Gate::Ticket ticket;
    };

    /// From its beginning, with the call's own request.
    Passage(HubCall &ofCall, const CallRequest &asked)
        : m_call(&ofCall)
        , m_request(&asked)
    {
    }
    /// From a gate, with the request as the gate gave it.
    Passage(std::shared_ptr<Passage> before, const CallRequest &asked, Gate::Done then)
        : done(std::move(then))
        , m_first(std::move(before))
        , m_own(asked)
    {
    }

    [[nodiscard]] HubCall *call() const { return m_first ? m_first->m_call : m_call; } ///< null: it is gone
    void forgetCall() { m_call = nullptr; }                                            ///< of the first one
    /// Null: it went with its call.
    [[nodiscard]] const CallRequest *request() const { return m_own ? &*m_own : m_call ? m_request : nullptr; }

    Gate::Done done;                   ///< of the gate that had it; empty: the call itself ends
    QVarLengthArray<Passed, 4> passed; ///< in their order

private:
    std::shared_ptr<Passage> m_first; // of the call
    HubCall *m_call = nullptr;
    const CallRequest *m_request = nullptr;
    std::optional<CallRequest> m_own;
};

} // namespace Signalbox
