// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callgates.h"

#include "core/hub/cache/cachegate.h"
#include "core/hub/hub.h"
#include "core/hub/resilience/breakergate.h"
#include "core/hub/resilience/retrygate.h"

#include <utility>

namespace Signalbox {

namespace {

RetryRule retryRuleOf(const GateSettings &gates)
{
    RetryRule rule;
    rule.attempts = gates.attempts;
    rule.backoff = {.first = std::chrono::milliseconds(gates.firstWaitMs),
                    .longest = std::chrono::milliseconds(gates.longestWaitMs)};
    rule.turnedAwayWait = std::chrono::milliseconds(gates.turnedAwayWaitMs);
    rule.totalMs = gates.totalMs;
    return rule;
}

} // namespace

CallGates::CallGates(Hub &hub, std::optional<PolicyParts> policy, Limits limits, GateTimes times)
    : m_books(hub)
{
    std::vector<std::unique_ptr<Gate>> gates;
    if (policy) {
        auto gate = std::make_unique<PolicyGate>(
            std::move(policy->places), m_books, policy->broker, policy->recorder,
            [this](const QString &server) { return m_areKept ? entryOf(server) : nullptr; }, times.clock);
        m_policy = gate.get();
        gates.push_back(std::move(gate));
    }
    auto cache = std::make_unique<CacheGate>(times.clock);
    if (policy) {
        cache->setRecorder(policy->recorder);
    }
    auto breakers = std::make_unique<BreakerGate>(times.clock);
    auto retries =
        std::make_unique<RetryGate>(times.clock, times.pause, limits, QRandomGenerator::global()->generate());
    m_cache = cache.get();
    m_breakers = breakers.get();
    m_retries = retries.get();
    m_cache->setKeeps([this](const CallRequest &request) { return keepsMs(request); });
    m_cache->setSubject([this](const QString &server) { return m_books.subjectOf(server); });
    m_retries->setIsSafe([this](const CallRequest &request) { return isSafe(request); });
    if (m_policy) {
        m_cache->setMayStill([gate = m_policy](const CallRequest &request) { return gate->mayStill(request); });
        m_retries->setMayStill([gate = m_policy](const CallRequest &request) { return gate->mayStill(request); });
    }
    gates.push_back(std::move(cache));
    gates.push_back(std::move(breakers));
    gates.push_back(std::move(retries));
    hub.setGates(std::move(gates));
    connect(&m_books, &ToolBooks::changed, this, [this](const QString &server) { m_cache->forget(server); });
}

CallGates::~CallGates() = default;

void CallGates::setEntries(const QList<ServerEntry> &entries, bool areKept)
{
    m_areKept = areKept;
    const QHash<QString, ServerEntry> before = std::exchange(m_entries, {});
    for (const ServerEntry &entry : entries) {
        m_entries.insert(entry.name, entry);
    }
    for (const ServerEntry &known : before) {
        const auto now = m_entries.constFind(known.name);
        if (now == m_entries.cend() || now->id != known.id || !now->reachesTheSame(known)) {
            m_cache->forget(known.name);
            m_breakers->forget(known.name);
            m_retries->forget(known.name);
        }
    }
    for (const ServerEntry &entry : std::as_const(m_entries)) {
        apply(entry);
    }
}

void CallGates::apply(const ServerEntry &entry)
{
    m_retries->setRule(entry.name, retryRuleOf(entry.gates));
    m_breakers->setRule(entry.name, {.failures = entry.gates.breakerFailures, .openMs = entry.gates.breakerOpenMs});
}

const ServerEntry *CallGates::entryOf(const QString &server) const
{
    const auto entry = m_entries.constFind(server);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

int CallGates::keepsMs(const CallRequest &request) const
{
    const ServerEntry *entry = entryOf(request.server);
    if (!entry || !entry->gates.caches || !entry->gates.trustsHints) {
        return 0;
    }
    const ToolBook *book = m_books.book(request.server);
    const ToolBook::Entry *tool = book ? book->find(request.tool) : nullptr;
    return tool && tool->claims.readOnly ? entry->gates.cacheMs : 0;
}

bool CallGates::isSafe(const CallRequest &request) const
{
    const ServerEntry *entry = entryOf(request.server);
    if (!entry || entry->gates.safeTools.contains(request.tool)) {
        return entry != nullptr;
    }
    const ToolBook *book = m_books.book(request.server);
    const ToolBook::Entry *tool = book ? book->find(request.tool) : nullptr;
    return entry->gates.trustsHints && tool && (tool->claims.readOnly || tool->claims.idempotent);
}

} // namespace Signalbox
