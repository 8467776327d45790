// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/vitalskeeping.h"

#include "core/hub/health/vitalswatch.h"
#include "core/journal/derived/deriver.h"

namespace Signalbox {

void keepVitals(VitalsWatch &watch, Deriver &deriver)
{
    QObject::connect(&watch, &VitalsWatch::sampled, &watch,
                     [&deriver](const QString &server, const ProcessUsage &usage) {
                         deriver.append(ProcessSample{.server = server,
                                                      .wallNs = usage.wallNs,
                                                      .cpuShare = usage.cpuShare.value_or(0),
                                                      .residentBytes = usage.memoryBytes,
                                                      .threads = usage.threads,
                                                      .handles = usage.handles,
                                                      .children = usage.children()});
                     });
    QObject::connect(
        &watch, &VitalsWatch::checked, &watch, [&deriver](const QString &server, const HealthOutcome &found) {
            if (found.verdict != HealthOutcome::Verdict::NotAsked) { // that would say nothing of the server
                deriver.append(HealthCheck{.server = server,
                                           .wallNs = found.wallNs,
                                           .isHealthy = found.verdict == HealthOutcome::Verdict::Passed,
                                           .durationNs = found.durationNs,
                                           .error = found.reason});
            }
        });
}

} // namespace Signalbox
