// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/gatesettings.h"
#include "core/json/json.h"

namespace Signalbox {

/// `gates` of an entry's `signalbox` object: `{requestSeconds, totalSeconds, progressExtends, attempts, firstWaitSeconds,
/// longestWaitSeconds, turnedAwaySeconds, breakerFailures, breakerSeconds, reconnects, trustHints, safeTools, cache,
/// cacheSeconds}`. Errors are Kind::Usage with the
/// member in `where`.
[[nodiscard]] Result<GateSettings> gatesFromJson(const Json &own);
/// Writes what differs from `base` into `own`, the `signalbox` object; members that are not known stay.
void gatesToJson(const GateSettings &gates, const GateSettings &base, Json &own);

} // namespace Signalbox
