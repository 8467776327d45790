// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/healthwatch.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

#include <utility>

namespace Signalbox {

using State = ServerStatus::State;

struct HealthWatch::Watched
{
    QString id;
    HealthSettings settings;
    HealthHistory history;
    QTimer next;
    QPointer<HealthProbe> probe; ///< under way
    State state = State::Disconnected;
    bool knowsTool = false; ///< in this connection the tool was found to only read
};

HealthWatch::HealthWatch(Hub &hub, QObject *parent)
    : HealthWatch(hub, Options(), parent)
{
}

HealthWatch::HealthWatch(Hub &hub, Options options, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_options(std::move(options))
{
    if (!m_options.random) {
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    }
    connect(&hub, &Hub::serverAdded, this, &HealthWatch::handleStatus);
    connect(&hub, &Hub::statusChanged, this, &HealthWatch::handleStatus);
    connect(&hub, &Hub::serverRemoved, this, &HealthWatch::handleRemoved);
    for (const ServerStatus &status : hub.statuses()) {
        handleStatus(status);
    }
}

HealthWatch::~HealthWatch() = default;

HealthHistory::Moment HealthWatch::now()
{
    return {.monoNs = Clock::system().monotonicNs(), .wallNs = Clock::system().wallNs()};
}

void HealthWatch::handleStatus(const ServerStatus &status)
{
    std::unique_ptr<Watched> &slot = m_watched[status.entry.id];
    if (!slot) {
        slot = std::make_unique<Watched>();
        slot->id = status.entry.id;
        slot->next.setSingleShot(true);
        connect(&slot->next, &QTimer::timeout, this, [this, id = slot->id] { check(id); });
    }
    Watched &watched = *slot;
    const HealthSettings before = std::exchange(watched.settings, status.entry.health);
    const State stateBefore = std::exchange(watched.state, status.state);
    const bool isSame = before == watched.settings && stateBefore == watched.state;
    if (isSame) {
        return; // a step, a name
    }
    watched.history.setFailures(watched.settings.failures);
    drop(watched);
    watched.knowsTool = false;
    const bool isWanted = watched.settings.check != HealthSettings::Check::None;
    if (watched.state == State::Connected && isWanted) {
        schedule(watched, true);
    } else if (watched.state == State::Failed && isWanted) {
        watched.history.lost(status.error ? status.error->message : tr("The connection was lost."), now());
    } else if (!isWanted || watched.state == State::Disconnecting || watched.state == State::Disconnected) {
        watched.history.pause(now());
    }
    tell(watched.id);
}

void HealthWatch::handleRemoved(const QString &id)
{
    if (const auto found = m_watched.find(id); found != m_watched.end()) {
        drop(*found->second);
        m_watched.erase(found);
    }
}

void HealthWatch::drop(Watched &watched)
{
    watched.next.stop();
    if (watched.probe) {
        watched.probe->disconnect(this);
        watched.probe->deleteLater();
        watched.probe.clear();
    }
}

void HealthWatch::schedule(Watched &watched, bool isFirst)
{
    constexpr double kSpread = 0.2; // from nine to eleven tenths
    const double random = m_options.random();
    const double pause = double(watched.settings.intervalMs) * (1 - kSpread / 2 + kSpread * random);
    const double first = std::min<double>(m_options.firstMs, watched.settings.intervalMs) * random;
    watched.next.start(int(isFirst ? first : pause));
}

void HealthWatch::checkNow(const QString &id)
{
    const auto found = m_watched.find(id);
    if (found != m_watched.end() && !found->second->probe) {
        found->second->next.stop();
        check(id);
    }
}

void HealthWatch::check(const QString &id)
{
    const Connection *connection = m_hub.byId(id);
    const auto found = m_watched.find(id);
    if (found == m_watched.end() || !connection || found->second->probe) {
        return;
    }
    Watched &watched = *found->second;
    watched.probe = new HealthProbe(m_hub, *connection, watched.settings, watched.knowsTool, this);
    connect(watched.probe, &HealthProbe::toolKnown, this, [&watched] { watched.knowsTool = true; });
    connect(watched.probe, &HealthProbe::finished, this,
            [this, id](const HealthOutcome &outcome) { handleOutcome(id, outcome); });
    watched.probe->start();
}

void HealthWatch::handleOutcome(const QString &id, const HealthOutcome &outcome)
{
    const auto found = m_watched.find(id);
    if (found == m_watched.end()) {
        return;
    }
    Watched &watched = *found->second;
    watched.probe.clear();
    const bool isConnected = watched.state == State::Connected;
    if (isConnected || outcome.verdict != HealthOutcome::Verdict::NotAsked) {
        watched.history.add(outcome, now());
    }
    if (isConnected && watched.settings.check != HealthSettings::Check::None) {
        schedule(watched, false);
    }
    const QPointer<HealthWatch> self(this);
    emit checked(id, outcome);
    if (self) {
        tell(id);
    }
}

HealthReport HealthWatch::report(const QString &id) const
{
    const auto found = m_watched.find(id);
    return found == m_watched.end() ? HealthReport() : found->second->history.report(now());
}

void HealthWatch::tell(const QString &id)
{
    emit changed(id, report(id));
}

} // namespace Signalbox
