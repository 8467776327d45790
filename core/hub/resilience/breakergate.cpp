// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/breakergate.h"

#include "core/base/durations.h"
#include "core/hub/resilience/trouble.h"

#include <algorithm>
#include <tuple>

namespace Signalbox {

namespace {

constexpr int kTicketBits = 32; // more than any breaker opens and closes

} // namespace

void BreakerGate::setRule(const QString &server, const BreakerRule &rule)
{
    OfServer &of = known(server);
    of.rule = rule;
    apply(rule, of);
}

void BreakerGate::setRule(const BreakerRule &rule)
{
    m_rule = rule;
    for (OfServer &known : m_servers) {
        if (!known.rule) {
            apply(rule, known);
        }
    }
}

BreakerGate::OfServer &BreakerGate::known(const QString &server)
{
    auto found = m_servers.find(server);
    if (found == m_servers.end()) {
        const Breaker::Ticket fresh = ++m_kept << kTicketBits;
        found = m_servers.insert(server, {.rule = {}, .fresh = fresh, .whole = Breaker(m_rule, fresh), .tools = {}});
    }
    return *found;
}

void BreakerGate::apply(const BreakerRule &rule, OfServer &known)
{
    known.whole.setRule(rule);
    for (Breaker &tool : known.tools) {
        tool.setRule(rule);
    }
}

QList<BreakerStatus> BreakerGate::statuses() const
{
    QList<BreakerStatus> all;
    for (auto server = m_servers.cbegin(); server != m_servers.cend(); ++server) {
        if (server->whole.failuresInARow() > 0) {
            all.append(statusOf(server.key(), {}, server->whole));
        }
        for (auto tool = server->tools.cbegin(); tool != server->tools.cend(); ++tool) {
            if (tool->failuresInARow() > 0) {
                all.append(statusOf(server.key(), tool.key(), *tool));
            }
        }
    }
    std::ranges::sort(all, {}, [](const BreakerStatus &one) { return std::tie(one.server, one.tool); });
    return all;
}

BreakerStatus BreakerGate::statusOf(const QString &server, const QString &tool, const Breaker &breaker) const
{
    const qint64 now = m_clock.monotonicNs();
    BreakerStatus status;
    status.server = server;
    status.tool = tool;
    status.state = breaker.state(now);
    status.failures = breaker.failuresInARow();
    status.nextTryMs = status.state == Breaker::State::Open ? (breaker.nextTryNs() - now) / kNsPerMs : 0;
    status.rule = breaker.rule();
    return status;
}

void BreakerGate::reset(const QString &server, const QString &tool)
{
    const auto known = m_servers.find(server);
    if (known == m_servers.end()) {
        return;
    }
    if (tool.isEmpty()) {
        known->whole.reset();
    }
    for (auto one = known->tools.begin(); one != known->tools.end(); ++one) {
        if (tool.isEmpty() || one.key() == tool) {
            one->reset();
        }
    }
}

void BreakerGate::forget(const QString &server)
{
    m_servers.remove(server);
}

Gate::Way BreakerGate::enter(const CallRequest &request, Ticket &ticket)
{
    OfServer &of = known(request.server);
    ticket.first = pass(of.whole);
    if (ticket.first == 0) {
        return Way::Handles;
    }
    const auto tool = of.tools.isEmpty() ? of.tools.end() : of.tools.find(request.tool);
    ticket.second = tool == of.tools.end() ? of.fresh : pass(*tool);
    if (ticket.second == 0) {
        of.whole.undecided(ticket.first);
        return Way::Handles;
    }
    return Way::Lets;
}

Breaker::Ticket BreakerGate::pass(Breaker &breaker) const
{
    return breaker.pass(breaker.isClosed() ? 0 : m_clock.monotonicNs());
}

void BreakerGate::handle(const CallRequest &request, HubCall &call, const Next &next, Done done)
{
    Q_UNUSED(call)
    Q_UNUSED(next)
    const OfServer &known = m_servers[request.server];
    const auto tool = known.tools.constFind(request.tool);
    const bool isWhole = tool == known.tools.cend() || known.whole.refuses(m_clock.monotonicNs());
    done(refusal(request, isWhole ? known.whole : *tool, isWhole));
}

bool BreakerGate::ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome)
{
    const auto known = m_servers.find(request.server);
    if (known == m_servers.end() || ticket.first < known->fresh) { // forgotten meanwhile
        return true;
    }
    const Trouble trouble = troubleOf(outcome);
    const auto tool = known->tools.isEmpty() ? known->tools.end() : known->tools.find(request.tool);
    const bool isKnown = tool != known->tools.end();
    if (trouble == Trouble::None) {
        known->whole.succeeded(ticket.first);
        if (isKnown) {
            tool->succeeded(ticket.second);
        }
    } else if (isOfServer(trouble, outcome)) {
        known->whole.failed(ticket.first, m_clock.monotonicNs());
        if (isKnown) {
            tool->undecided(ticket.second);
        }
    } else if (trouble == Trouble::Unknown || trouble == Trouble::ServerFailed) {
        if (trouble == Trouble::ServerFailed) { // it answers
            known->whole.succeeded(ticket.first);
        } else {
            known->whole.undecided(ticket.first);
        }
        Breaker &failed =
            isKnown ? *tool : *known->tools.insert(request.tool, Breaker(known->rule.value_or(m_rule), known->fresh));
        failed.failed(ticket.second, m_clock.monotonicNs());
    } else { // it says nothing of either
        known->whole.undecided(ticket.first);
        if (isKnown) {
            tool->undecided(ticket.second);
        }
    }
    return true;
}

CallOutcome BreakerGate::refusal(const CallRequest &request, const Breaker &breaker, bool isWhole) const
{
    const qint64 now = m_clock.monotonicNs();
    const QString what = isWhole ? request.server : request.server + u'.' + request.tool;
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Refused;
    outcome.error.kind = Error::Kind::Transport;
    outcome.error.message = tr("“%1” is left alone for a while: it failed %2 times in a row.")
                                .arg(what.left(200))
                                .arg(breaker.failuresInARow());
    const qint64 waitS = ((breaker.nextTryNs() - now) / kNsPerMs + kMsPerSecond - 1) / kMsPerSecond;
    outcome.error.advice = breaker.state(now) == Breaker::State::Open
                               ? tr("The next call may try in %1 s. Its breaker can be closed by hand.").arg(waitS)
                               : tr("A call is trying right now; wait for its end.");
    outcome.notes.append({CallNote::Gate::Breaker, tr("stopped by the open breaker of “%1”").arg(what.left(200))});
    return outcome;
}

} // namespace Signalbox
