// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/vitalswatch.h"

namespace Signalbox {

VitalsWatch::VitalsWatch(Hub &hub, QObject *parent)
    : VitalsWatch(hub, Options(), parent)
{
}

VitalsWatch::VitalsWatch(Hub &hub, Options options, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_leakRule(options.leak)
    , m_health(hub, std::move(options.health))
    , m_processes(std::move(options.processes))
{
    connect(&hub, &Hub::serverAdded, this, &VitalsWatch::handleStatus);
    connect(&hub, &Hub::statusChanged, this, &VitalsWatch::handleStatus);
    connect(&hub, &Hub::serverRemoved, this, &VitalsWatch::forget);
    connect(&m_processes, &ProcessWatch::sampled, this, &VitalsWatch::handleSampled);
    connect(&m_processes, &ProcessWatch::ended, this, &VitalsWatch::forget);
    connect(&m_health, &HealthWatch::checked, this,
            [this](const QString &id, const HealthOutcome &outcome) { emit checked(nameOf(id), outcome); });
    connect(&m_health, &HealthWatch::changed, this, [this](const QString &id) { emit changed(vitals(id)); });
    for (const ServerStatus &status : hub.statuses()) {
        handleStatus(status);
    }
}

QString VitalsWatch::nameOf(const QString &id) const
{
    const Connection *connection = m_hub.byId(id);
    return connection ? connection->status().entry.name : QString();
}

ServerVitals VitalsWatch::vitals(const QString &id) const
{
    ServerVitals vitals{.id = id, .health = m_health.report(id)};
    if (const Connection *connection = m_hub.byId(id)) {
        vitals.name = connection->status().entry.name;
        vitals.isChecked = connection->status().entry.health.check != HealthSettings::Check::None;
    }
    if (const auto running = m_running.constFind(id); running != m_running.cend()) {
        vitals.usage = running->usage;
        vitals.isLeaking = running->leak.isRaised();
        vitals.mbPerMinute = running->leak.mbPerMinute();
    }
    return vitals;
}

QList<ServerVitals> VitalsWatch::all() const
{
    QList<ServerVitals> all;
    for (const ServerStatus &status : m_hub.statuses()) {
        all.append(vitals(status.entry.id));
    }
    return all;
}

void VitalsWatch::handleStatus(const ServerStatus &status)
{
    const QString id = status.entry.id;
    const Connection *connection = m_hub.byId(id);
    const Session *session = connection ? connection->session() : nullptr;
    const ProcessRoot root = session ? session->processRoot() : ProcessRoot();
    const auto running = m_running.constFind(id);
    if (root.server == 0) {
        forget(id);
    } else if (running == m_running.cend() || running->root != root) {
        forget(id);
        m_running.insert(id, {.root = root, .usage = {}, .leak = LeakAlarm(m_leakRule)});
        m_processes.watch(id, root);
    }
}

void VitalsWatch::forget(const QString &id)
{
    if (!m_running.contains(id)) {
        return;
    }
    Process gone = m_running.take(id);
    m_processes.forget(id);
    tellLeak(id, gone.leak.reset(), 0);
    emit changed(vitals(id));
}

void VitalsWatch::handleSampled(const QString &id, const ProcessUsage &usage)
{
    const auto running = m_running.find(id);
    if (running == m_running.end()) {
        return;
    }
    running->usage = usage;
    const LeakAlarm::Change change = running->leak.add(usage);
    const double mbPerMinute = running->leak.mbPerMinute();
    emit sampled(nameOf(id), usage);
    tellLeak(id, change, mbPerMinute);
    emit changed(vitals(id));
}

void VitalsWatch::tellLeak(const QString &id, LeakAlarm::Change change, double mbPerMinute)
{
    if (change == LeakAlarm::Change::Raised) {
        emit leakRaised(nameOf(id), mbPerMinute);
    } else if (change == LeakAlarm::Change::Cleared) {
        emit leakCleared(nameOf(id));
    }
}

} // namespace Signalbox
