// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// When a breaker opens, and for how long.
struct BreakerRule
{
    int failures = 5;   ///< so many in a row open it; 0: it never opens
    int openMs = 30000; ///< so long nothing passes; then one call may try

    bool operator==(const BreakerRule &) const = default;
};

/// A circuit breaker: after some failures in a row nothing passes for a while, then one call tries, and its end decides.
/// Times are nanoseconds of any clock that does not go back.
class Breaker
{
public:
    enum class State { Closed, Open, HalfOpen };
    /// Stands for one call that passed; to be given back once with how it ended. 0: it may not pass.
    using Ticket = quint64;

    /// `first`: what it gives to the first call; its others are greater.
    explicit Breaker(BreakerRule rule = {}, Ticket first = 1)
        : m_rule(rule)
        , m_era(first)
    {
    }

    [[nodiscard]] const BreakerRule &rule() const { return m_rule; }
    void setRule(const BreakerRule &rule); ///< counts go on; an open one keeps its moment

    [[nodiscard]] State state(qint64 nowNs) const;
    [[nodiscard]] int failuresInARow() const { return m_failures; }
    [[nodiscard]] qint64 nextTryNs() const { return m_openUntilNs; } ///< while it is open

    [[nodiscard]] bool isClosed() const { return !m_isOpen; } ///< pass() then asks for no time
    [[nodiscard]] bool refuses(qint64 nowNs) const { return m_isOpen && (m_isTrying || nowNs < m_openUntilNs); }
    [[nodiscard]] Ticket pass(qint64 nowNs);
    // A ticket from before the breaker last opened or closed says nothing about the server of now, and is ignored.
    void succeeded(Ticket ticket);
    void failed(Ticket ticket, qint64 nowNs);
    void undecided(Ticket ticket); ///< taken back, or never sent: the next call may try
    void reset();                  ///< closed, whatever was

private:
    [[nodiscard]] bool counts(Ticket ticket) const { return ticket == m_era; }
    void open(qint64 nowNs);

    BreakerRule m_rule;
    int m_failures = 0;
    bool m_isOpen = false;
    bool m_isTrying = false; // a call is under way that decides
    qint64 m_openUntilNs = 0;
    Ticket m_era; // grows whenever what is under way stops to count
};

} // namespace Signalbox
