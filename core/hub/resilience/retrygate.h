// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/base/pause.h"
#include "core/base/result.h"
#include "core/hub/gate.h"
#include "core/hub/resilience/retrybudget.h"
#include "core/hub/resilience/retryrule.h"
#include "core/hub/resilience/trouble.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace Signalbox {

/// The last gate: tries a call again where that cannot do harm. What surely never reached the server, and what the server
/// turned away, is repeated whatever it does; what may have had an effect only if `isSafe` says that this tool may be
/// called twice (reliability.md Y06: what a server says of its tools is not enough for that). While a call waits for its
/// next attempt it is said to be held.
class RetryGate : public Gate
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::RetryGate)
public:
    using IsSafe = std::function<bool(const CallRequest &request)>;

    /// `seed`: of the jitter. All must outlive the gate.
    RetryGate(const Clock &clock, const Pause &pause, Limits limits, quint32 seed);

    void setIsSafe(IsSafe isSafe) { m_isSafe = std::move(isSafe); }
    /// Asked before each further attempt; an error ends the call in place of it. What was allowed once may be no more.
    void setMayStill(std::function<Result<>(const CallRequest &request)> mayStill) { m_mayStill = std::move(mayStill); }
    void setRule(const RetryRule &rule) { m_rule = rule; } ///< of servers without their own
    void setRule(const QString &server, const RetryRule &rule) { m_rules.insert(server, rule); }
    void forget(const QString &server); ///< its rule and its budget
    [[nodiscard]] const RetryRule &rule(const QString &server) const
    {
        const auto own = m_rules.constFind(server);
        return own == m_rules.cend() ? m_rule : *own;
    }

    [[nodiscard]] Way enter(const CallRequest &request, Ticket &ticket) override;
    [[nodiscard]] bool ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome) override;
    void resume(const CallRequest &request, HubCall &call, const Ticket &ticket, const CallOutcome &outcome,
                const Next &next, Done done) override;
    void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) override; ///< not called

private:
    struct Try;
    void send(const std::shared_ptr<Try> &one);
    void sendAgain(const std::shared_ptr<Try> &one);
    void decide(const std::shared_ptr<Try> &one, const CallOutcome &outcome);
    [[nodiscard]] bool mayRepeat(const CallRequest &request, Trouble trouble) const;
    [[nodiscard]] std::chrono::milliseconds waitFor(const Try &one, Trouble trouble, const CallOutcome &outcome);
    /// What the call may still take in all; negative: there is no end.
    [[nodiscard]] qint64 remainingMs(const Try &one) const;

    const Clock &m_clock;
    const Pause &m_pause;
    Limits m_limits;
    QRandomGenerator m_chance;
    RetryRule m_rule;
    QHash<QString, RetryRule> m_rules;
    QHash<QString, RetryBudget> m_budgets; // by server
    IsSafe m_isSafe;
    std::function<Result<>(const CallRequest &)> m_mayStill;
};

} // namespace Signalbox
