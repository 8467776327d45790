// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/uptime.h"

#include "core/base/durations.h"
#include "core/journal/derived/derivedstore.h"

#include <QDateTime>

namespace Signalbox {

Result<UptimeOfDay> readUptime(const DerivedStore &store, QDate day)
{
    const auto checks = store.healthChecks({}, day.startOfDay().toMSecsSinceEpoch() * kNsPerMs,
                                           day.addDays(1).startOfDay().toMSecsSinceEpoch() * kNsPerMs);
    if (!checks) {
        return Failure(checks.error());
    }
    UptimeOfDay uptime;
    for (const HealthCheck &check : *checks) {
        DayUptime &of = uptime[check.server];
        ++of.checks;
        if (!check.isHealthy) {
            ++of.failed;
            of.lastError = check.error;
        }
    }
    return uptime;
}

} // namespace Signalbox
