// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gateleg.h"

#include "core/hub/hubcall.h"

#include <utility>

namespace Signalbox {

GateLeg::GateLeg(HubCall &call, Gate::Done done)
    : m_call(&call)
    , m_done(std::move(done))
    , m_outer(call.m_leg)
{
}

std::shared_ptr<GateLeg> GateLeg::enter(HubCall &call, Gate::Done done)
{
    std::shared_ptr<GateLeg> leg(new GateLeg(call, std::move(done)));
    call.m_leg = leg;
    return leg;
}

void GateLeg::end(const CallOutcome &outcome)
{
    if (isOver()) {
        return;
    }
    const auto self = shared_from_this(); // the call lets go of us below
    m_over = true;
    m_call->m_leg = std::exchange(m_outer, nullptr);
    const Gate::Done done = std::exchange(m_done, nullptr);
    done(outcome);
}

} // namespace Signalbox
