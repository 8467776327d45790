// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/healthsettings.h"
#include "core/json/json.h"

namespace Signalbox {

/// `health` of an entry's `signalbox` object: `{check, tool, arguments, intervalSeconds, deadlineSeconds, failures}`, where
/// `check` is none, ping or tool. Errors are Kind::Usage with the member in `where`.
[[nodiscard]] Result<HealthSettings> healthFromJson(const Json &own);
/// Writes what differs from `base` into `own`, the `signalbox` object; members that are not known stay.
void healthToJson(const HealthSettings &health, const HealthSettings &base, Json &own);

} // namespace Signalbox
