// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiles/switchplan.h"

namespace Signalbox {

bool isRunning(const ServerStatus &status)
{
    return status.state == ServerStatus::State::Connected || status.state == ServerStatus::State::Connecting;
}

SwitchPlan planSwitch(const QList<ServerStatus> &servers, const Profiles &before, const Profiles &now,
                      const QHash<QString, Profiles> &startedWith)
{
    const bool isOther = now.inUse() && now.profileInUse != before.profileInUse;
    SwitchPlan plan;
    for (const ServerStatus &status : servers) {
        const ServerEntry &entry = status.entry;
        if (!isRunning(status)) {
            if (isOther && now.isOn(entry)) {
                plan.offered << entry.id;
            }
        } else if (isOther && !now.isOn(entry)) {
            plan.stopped << entry.id;
        } else if (hasOtherValues(entry, startedWith.value(entry.id, before), now)) {
            plan.restarted << entry.id;
        }
    }
    return plan;
}

} // namespace Signalbox
