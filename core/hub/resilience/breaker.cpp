// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/breaker.h"

#include "core/base/durations.h"

namespace Signalbox {

void Breaker::setRule(const BreakerRule &rule)
{
    m_rule = rule;
    if (rule.failures == 0) {
        reset();
    }
}

Breaker::State Breaker::state(qint64 nowNs) const
{
    if (!m_isOpen) {
        return State::Closed;
    }
    return m_isTrying || nowNs >= m_openUntilNs ? State::HalfOpen : State::Open;
}

Breaker::Ticket Breaker::pass(qint64 nowNs)
{
    if (!m_isOpen) {
        return m_era;
    }
    if (refuses(nowNs)) {
        return 0;
    }
    m_isTrying = true;
    return ++m_era;
}

void Breaker::succeeded(Ticket ticket)
{
    if (!counts(ticket)) {
        return;
    }
    if (m_isOpen) {
        reset();
    }
    m_failures = 0;
}

void Breaker::failed(Ticket ticket, qint64 nowNs)
{
    if (!counts(ticket)) {
        return;
    }
    ++m_failures;
    if (m_isTrying || (m_rule.failures > 0 && m_failures >= m_rule.failures)) {
        open(nowNs);
    }
}

void Breaker::undecided(Ticket ticket)
{
    if (counts(ticket) && m_isTrying) {
        m_isTrying = false;
        ++m_era;
    }
}

void Breaker::reset()
{
    m_failures = 0;
    m_isOpen = false;
    m_isTrying = false;
    ++m_era;
}

void Breaker::open(qint64 nowNs)
{
    m_isOpen = true;
    m_isTrying = false;
    m_openUntilNs = nowNs + (qint64(m_rule.openMs) * kNsPerMs);
    ++m_era;
}

} // namespace Signalbox
