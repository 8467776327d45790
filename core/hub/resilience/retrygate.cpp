// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/retrygate.h"

#include "core/base/durations.h"
#include "core/hub/hubcall.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Signalbox {

/// One call at this gate.
struct RetryGate::Try
{
    CallRequest request;
    QPointer<HubCall> call; // null: it ended while an attempt was under way
    Next next;
    Done done;
    qint64 startedNs;
    int attempt = 1;
};

RetryGate::RetryGate(const Clock &clock, const Pause &pause, Limits limits, quint32 seed)
    : m_clock(clock)
    , m_pause(pause)
    , m_limits(limits)
    , m_chance(seed)
{
}

void RetryGate::forget(const QString &server)
{
    m_rules.remove(server);
    m_budgets.remove(server);
}

Gate::Way RetryGate::enter(const CallRequest &request, Ticket &ticket)
{
    m_budgets[request.server].called(rule(request.server).budget);
    ticket.first = quint64(m_clock.monotonicNs());
    return Way::Lets;
}

bool RetryGate::ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome)
{
    Q_UNUSED(ticket)
    const Trouble trouble = troubleOf(outcome);
    return trouble == Trouble::None || !mayRepeat(request, trouble);
}

void RetryGate::resume(const CallRequest &request, HubCall &call, const Ticket &ticket, const CallOutcome &outcome,
                       const Next &next, Done done)
{
    decide(std::make_shared<Try>(Try{.request = request,
                                     .call = &call,
                                     .next = next,
                                     .done = std::move(done),
                                     .startedNs = qint64(ticket.first)}),
           outcome);
}

void RetryGate::handle(const CallRequest &request, HubCall &call, const Next &next, Done done)
{
    Q_UNUSED(call)
    next(request, std::move(done));
}

void RetryGate::send(const std::shared_ptr<Try> &one)
{
    one->next(one->request, [this, one](const CallOutcome &outcome) { decide(one, outcome); });
}

void RetryGate::sendAgain(const std::shared_ptr<Try> &one)
{
    if (const Result<> may = m_mayStill ? m_mayStill(one->request) : Result<>(); !may) {
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Refused;
        outcome.error = may.error();
        outcome.notes.append({CallNote::Gate::Retry, tr("not tried again: it is no longer allowed")});
        one->done(outcome);
        return;
    }
    send(one);
}

void RetryGate::decide(const std::shared_ptr<Try> &one, const CallOutcome &outcome)
{
    if (!one->call) {
        return;
    }
    const Trouble trouble = troubleOf(outcome);
    const int attempts = std::clamp(rule(one->request.server).attempts, 1, RetryRule::kMostAttempts);
    CallOutcome told = outcome;
    if (one->attempt > 1) {
        told.notes.append({CallNote::Gate::Retry, tr("attempt %1 of %2").arg(one->attempt).arg(attempts)});
    }
    if (one->attempt >= attempts || !mayRepeat(one->request, trouble)) {
        one->done(told);
        return;
    }
    const std::chrono::milliseconds wait = waitFor(*one, trouble, outcome);
    const qint64 remaining = remainingMs(*one);
    if (remaining >= 0 && wait.count() >= remaining) {
        told.notes.append({CallNote::Gate::Retry, tr("not tried again: its time would be over before")});
        one->done(told);
        return;
    }
    if (!m_budgets[one->request.server].take()) {
        told.notes.append({CallNote::Gate::Retry, tr("not tried again: too many calls to this server fail")});
        one->done(told);
        return;
    }
    ++one->attempt;
    emit one->call->held(tr("%1 Attempt %2 of %3 follows in %4 s.")
                             .arg(outcome.error.message)
                             .arg(one->attempt)
                             .arg(attempts)
                             .arg(double(wait.count()) / kMsPerSecondReal, 0, 'f', 1));
    m_pause.after(wait, one->call, [this, one] {
        if (const qint64 left = remainingMs(*one); left >= 0) {
            one->request.limits.totalMs = int(std::max<qint64>(left, 1));
        }
        sendAgain(one);
    });
}

bool RetryGate::mayRepeat(const CallRequest &request, Trouble trouble) const
{
    switch (trouble) {
    case Trouble::Unsent:
    case Trouble::TurnedAway:
        return true;
    case Trouble::Unknown:
    case Trouble::ServerFailed:
        return m_isSafe && m_isSafe(request);
    default:
        return false;
    }
}

std::chrono::milliseconds RetryGate::waitFor(const Try &one, Trouble trouble, const CallOutcome &outcome)
{
    const RetryRule &rule = this->rule(one.request.server);
    if (trouble == Trouble::TurnedAway) { // exactly what was asked for: jitter could only come too early
        return outcome.retryAfterMs >= 0 ? std::chrono::milliseconds(outcome.retryAfterMs) : rule.turnedAwayWait;
    }
    return rule.backoff.jittered(one.attempt, m_chance);
}

qint64 RetryGate::remainingMs(const Try &one) const
{
    const int asked = one.call->request().limits.totalMs;
    const int ofServer = rule(one.request.server).totalMs;
    const int totalMs = asked != 0 ? asked : ofServer != 0 ? ofServer : m_limits.totalMs;
    return totalMs < 0 ? -1 : std::max<qint64>(totalMs - ((m_clock.monotonicNs() - one.startedNs) / kNsPerMs), 0);
}

} // namespace Signalbox
