// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/healthwatch.h"
#include "core/hub/health/servervitals.h"
#include "core/wire/process/leakalarm.h"
#include "core/wire/process/processwatch.h"

#include <QHash>
#include <QObject>

namespace Signalbox {

/// Watches over all servers of a hub: what the processes of those we started cost, whether their memory leaks, and
/// whether they answer. Lives on the hub's thread and not longer than the hub.
class VitalsWatch : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        HealthWatch::Options health;
        ProcessWatch::Options processes;
        LeakAlarm::Rule leak;
    };

    explicit VitalsWatch(Hub &hub, QObject *parent = nullptr);
    VitalsWatch(Hub &hub, Options options, QObject *parent = nullptr);

    [[nodiscard]] ServerVitals vitals(const QString &id) const;
    [[nodiscard]] QList<ServerVitals> all() const; ///< in the hub's order
    [[nodiscard]] HealthWatch &health() { return m_health; }

signals:
    void changed(const Signalbox::ServerVitals &vitals);
    // What is worth keeping, by the server's name:
    void sampled(const QString &server, const Signalbox::ProcessUsage &usage);
    void checked(const QString &server, const Signalbox::HealthOutcome &outcome);
    void leakRaised(const QString &server, double mbPerMinute);
    void leakCleared(const QString &server);

private:
    struct Process
    {
        ProcessRoot root;
        std::optional<ProcessUsage> usage;
        LeakAlarm leak;
    };

    void handleStatus(const ServerStatus &status);
    void handleSampled(const QString &id, const ProcessUsage &usage);
    void forget(const QString &id);
    void tellLeak(const QString &id, LeakAlarm::Change change, double mbPerMinute);
    [[nodiscard]] QString nameOf(const QString &id) const;

    Hub &m_hub;
    LeakAlarm::Rule m_leakRule;
    HealthWatch m_health;
    ProcessWatch m_processes;
    QHash<QString, Process> m_running; ///< by id
};

} // namespace Signalbox
