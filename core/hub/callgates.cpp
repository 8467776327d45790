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

CallGates::CallGates(Hub &hub, Limits limits, const Clock &clock, const Pause &pause)
    : m_hub(hub)
{
    auto cache = std::make_unique<CacheGate>(clock);
    auto breakers = std::make_unique<BreakerGate>(clock);
    auto retries = std::make_unique<RetryGate>(clock, pause, limits, QRandomGenerator::global()->generate());
    m_cache = cache.get();
    m_breakers = breakers.get();
    m_retries = retries.get();
    m_cache->setKeeps([this](const CallRequest &request) { return keepsMs(request); });
    m_retries->setIsSafe([this](const CallRequest &request) { return isSafe(request); });
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::move(cache));
    gates.push_back(std::move(breakers));
    gates.push_back(std::move(retries));
    hub.setGates(std::move(gates));
    connect(&hub, &Hub::statusChanged, this, &CallGates::handleStatus);
}

CallGates::~CallGates()
{
    // The gates stay with the hub, and calls may still be under way.
    m_cache->setKeeps({});
    m_retries->setIsSafe({});
}

void CallGates::setEntries(const QList<ServerEntry> &entries)
{
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

void CallGates::handleStatus(const ServerStatus &status)
{
    if (status.state != ServerStatus::State::Connected) {
        m_watched.remove(status.entry.name);
        m_hints.remove(status.entry.name);
        m_cache->forget(status.entry.name);
    } else if (Connection *connection = m_hub.byName(status.entry.name); connection && connection->session()) {
        watch(*connection);
    }
}

/// Of one that has just been made. What it says goes with its session.
void CallGates::watch(Connection &connection)
{
    Session *session = connection.session();
    const QString name = connection.status().entry.name;
    if (m_watched.value(name) == session) {
        return;
    }
    m_watched.insert(name, session);
    const auto forget = [this, name] { m_cache->forget(name); };
    connect(session, &Session::toolsListed, this,
            [this, name](const QByteArray &result) { m_hints[name].learn(result); });
    connect(session, &Session::toolsListChanged, this, forget);
    connect(session, &Session::resourcesListChanged, this, forget);
    connect(session, &Session::resourceUpdated, this, forget);
}

int CallGates::keepsMs(const CallRequest &request) const
{
    const auto entry = m_entries.constFind(request.server);
    const bool mayKeep = entry != m_entries.cend() && entry->gates.caches && entry->gates.trustsHints;
    return mayKeep && m_hints.value(request.server).of(request.tool).readOnly ? entry->gates.cacheMs : 0;
}

bool CallGates::isSafe(const CallRequest &request) const
{
    const auto entry = m_entries.constFind(request.server);
    if (entry == m_entries.cend() || entry->gates.safeTools.contains(request.tool)) {
        return entry != m_entries.cend();
    }
    const ToolHints::Hint hint = m_hints.value(request.server).of(request.tool);
    return entry->gates.trustsHints && (hint.readOnly || hint.idempotent);
}

} // namespace Signalbox
