// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cachegate.h"

#include "core/hub/cache/hitrecord.h"
#include "core/hub/hubcall.h"
#include "core/hub/toolerror.h"
#include "core/json/jsonparse.h"
#include "core/json/sortedjson.h"

namespace Signalbox {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
constexpr qint64 kNsPerS = 1'000'000'000;

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
    const bool isPlain = request.meta.isEmpty() && !request.asTaskMs && !request.isProbe;
    return m_keeps && isPlain ? m_keeps(request) : 0;
}

void CacheGate::handle(const CallRequest &request, HubCall &call, const Next &next, Done done)
{
    const Key key = keyOf(request);
    if (const auto hit = m_cache.find(key, m_clock.monotonicNs())) {
        CallOutcome outcome = hit->outcome;
        outcome.durationNs = 0;
        outcome.notes = {{CallNote::Gate::Cache, tr("from the cache, %1 s old").arg(hit->ageNs / kNsPerS)}};
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
    if (const auto known = m_underWay.find(key); known != m_underWay.end()) {
        known->push_back(one);
        return;
    }
    m_underWay.insert(key, {});
    send(key, one, keepMs(request));
}

void CacheGate::send(const Key &key, const Waiting &first, int keepMs)
{
    const quint64 era = m_era + m_eras.value(key.server);
    first.next(first.request, [this, key, era, keepMs, done = first.done](const CallOutcome &outcome) {
        handleOutcome(key, era, done, outcome, keepMs);
    });
}

void CacheGate::handleOutcome(const Key &key, quint64 era, const Done &done, const CallOutcome &outcome, int keepMs)
{
    std::vector<Waiting> waiting = m_underWay.take(key);
    std::erase_if(waiting, [](const Waiting &one) { return !one.call || one.call->isCancelled(); });
    if (outcome.end == CallOutcome::End::Cancelled && !waiting.empty()) {
        // Only the first was taken back: the next one asks in its place.
        const Waiting next = waiting.front();
        waiting.erase(waiting.begin());
        m_underWay[key] = std::move(waiting);
        done(outcome);
        send(key, next, keepMs);
        return;
    }
    // Who was signed in as another meanwhile may have got the other one's answer.
    const bool isSame = era == m_era + m_eras.value(key.server) && subjectOf(key.server) == key.subject;
    if (outcome.ok() && !isToolError(outcome) && isSame) {
        m_cache.put(key, outcome, m_clock.monotonicNs(), keepMs * kNsPerMs);
    }
    done(outcome);
    CallOutcome shared = outcome;
    shared.notes.append({CallNote::Gate::Batch, tr("one request for equal calls")});
    for (const Waiting &one : waiting) {
        one.done(shared);
    }
}

} // namespace Signalbox
