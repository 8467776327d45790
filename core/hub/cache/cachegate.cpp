// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cachegate.h"

#include "core/base/durations.h"
#include "core/hub/cache/hitrecord.h"
#include "core/hub/hubcall.h"
#include "core/hub/toolerror.h"
#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"
#include "core/json/sortedjson.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// Does `_meta` say no more than which trace the call is part of? What is reported of calls has that of each.
bool isTraceOnly(QByteArrayView meta)
{
    RawJsonWalk members(meta);
    while (members.next()) {
        if (!members.isNamed("traceparent") && !members.isNamed("tracestate")) {
            return false;
        }
    }
    return true;
}

/// May one limit end before another? 0 is the server's own, which is not known here; negative: none.
bool isShorter(int limitMs, int thanMs)
{
    const bool isKnown = limitMs != 0 && thanMs != 0;
    return limitMs != thanMs && limitMs >= 0 && (!isKnown || thanMs < 0 || limitMs < thanMs);
}

bool isShorter(const CallLimits &limits, const CallLimits &than)
{
    return isShorter(limits.requestMs, than.requestMs) || isShorter(limits.totalMs, than.totalMs);
}

} // namespace

void CacheGate::forget(const QString &server)
{
    m_cache.forget(server);
    ++m_eras[server];
}

void CacheGate::clear()
{
    m_cache.clear();
    ++m_era;
}

CacheGate::Key CacheGate::keyOf(const CallRequest &request) const
{
    // Two that differ only in the order of their members ask for the same.
    const Result<ParsedJson> parsed = parseJson(request.arguments);
    return {.server = request.server,
            .subject = subjectOf(request.server),
            .tool = request.tool,
            .arguments = parsed ? sortedJson(parsed->value) : request.arguments};
}

int CacheGate::keepMs(const CallRequest &request) const
{
    // What goes with the call beside its arguments may change its answer; a task and a check want the server itself.
    const bool isPlain = isTraceOnly(request.meta) && !request.asTaskMs && !request.isProbe;
    return m_keeps && isPlain ? m_keeps(request) : 0;
}

void CacheGate::handle(const CallRequest &request, HubCall &call, const Next &next, Done done)
{
    const Key key = keyOf(request);
    if (const auto hit = m_cache.find(key, m_clock.monotonicNs())) {
        CallOutcome outcome = hit->outcome;
        outcome.durationNs = 0;
        outcome.notes = {{CallNote::Gate::Cache, tr("from the cache, %1 s old").arg(hit->ageNs / kNsPerSecond)}};
        HitRecord{.server = request.server,
                  .method = "tools/call",
                  .about = request.address(),
                  .caller = request.caller,
                  .reason = outcome.notes.constFirst().text,
                  .requestSequence = outcome.requestSequence}
            .writeTo(*m_recorder, m_clock);
        done(outcome);
        return;
    }
    const Waiting one{.call = &call, .request = request, .next = next, .done = std::move(done)};
    // A call from before the server said that something changed may bring what was true before.
    const Flight flight(key, eraOf(key.server));
    if (!join(flight, one)) {
        send(flight, one, keepMs(request));
    }
}

/// False: there is none to wait for, or none that ends in time.
bool CacheGate::join(const Flight &flight, const Waiting &one)
{
    const auto known = m_underWay.find(flight);
    const bool joins = known != m_underWay.end() && !isShorter(one.request.limits, known->limits);
    if (joins) {
        known->waiting.push_back(one);
    }
    return joins;
}

void CacheGate::send(const Flight &flight, const Waiting &first, int keepMs)
{
    if (m_underWay.contains(flight)) {
        first.next(first.request, first.done);
        return;
    }
    m_underWay.insert(flight, {.limits = first.request.limits, .waiting = {}});
    first.next(first.request, [this, flight, keepMs, first](const CallOutcome &outcome) {
        handleOutcome(flight, first, outcome, keepMs);
    });
}

void CacheGate::handleOutcome(const Flight &flight, const Waiting &first, const CallOutcome &outcome, int keepMs)
{
    std::vector<Waiting> waiting = m_underWay.take(flight).waiting;
    std::erase_if(waiting, [](const Waiting &one) { return !one.call || one.call->isCancelled(); });
    std::vector<Waiting> others; // whom this outcome does not concern
    // An answer to which the person contributed is for the call that they were asked for (basic/patterns/mrtr).
    const bool isFirsts = outcome.end == CallOutcome::End::Cancelled || outcome.rounds > 1
                          || (outcome.end == CallOutcome::End::Refused && outcome.error.kind == Error::Kind::Policy);
    if (isFirsts) {
        others = std::exchange(waiting, {});
    } else if (outcome.end == CallOutcome::End::Timeout) { // who gave it more time still has it
        const auto asLong = std::ranges::stable_partition(waiting, [limits = first.request.limits](const Waiting &one) {
            return one.request.limits.requestMs == limits.requestMs && one.request.limits.totalMs == limits.totalMs;
        });
        others.assign(asLong.begin(), asLong.end());
        waiting.erase(asLong.begin(), asLong.end());
    }
    const Key &key = flight.first;
    // Who was signed in as another meanwhile may have got the other one's answer.
    const bool isSame = flight.second == eraOf(key.server) && subjectOf(key.server) == key.subject;
    if (outcome.ok() && !isFirsts && !isToolError(outcome) && isSame) {
        m_cache.put(key, outcome, m_clock.monotonicNs(), keepMs * kNsPerMs);
    }
    first.done(outcome);
    CallOutcome shared = outcome;
    shared.notes.append({CallNote::Gate::Batch, tr("one request for equal calls")});
    for (const Waiting &one : waiting) {
        one.done(shared);
    }
    for (const Waiting &one : others) {
        askAnew(flight, one, keepMs);
    }
}

/// The first of them that may still go asks for all.
void CacheGate::askAnew(const Flight &flight, const Waiting &one, int keepMs)
{
    if (!one.call || one.call->isCancelled() || join(flight, one)) {
        return;
    }
    if (const Result<> may = m_mayStill ? m_mayStill(one.request) : Result<>(); !may) {
        CallOutcome refused;
        refused.end = CallOutcome::End::Refused;
        refused.error = may.error();
        one.done(refused);
        return;
    }
    send(flight, one, keepMs);
}

} // namespace Signalbox
