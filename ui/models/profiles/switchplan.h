// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profiles.h"
#include "core/hub/serverstatus.h"

#include <QHash>
#include <QStringList>

namespace Signalbox {

/// What becomes of servers when another profile or environment comes into use. Ids, in the list's order.
struct SwitchPlan
{
    QStringList stopped{};   ///< they run, and are off in the profile
    QStringList restarted{}; ///< they run with other values than they would get
    QStringList offered{};   ///< on in the profile, and not running

    [[nodiscard]] bool touchesNothing() const { return stopped.isEmpty() && restarted.isEmpty(); }
    bool operator==(const SwitchPlan &) const = default;
};

[[nodiscard]] bool isRunning(const ServerStatus &status); ///< connected, or about to be

/// From what is in use in `before` to what is in `now`. `startedWith`: of servers that run, by id; those that are not in it
/// were started with `before`. Without a profile no server is stopped.
[[nodiscard]] SwitchPlan planSwitch(const QList<ServerStatus> &servers, const Profiles &before, const Profiles &now,
                                    const QHash<QString, Profiles> &startedWith = {});

} // namespace Signalbox
