// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/hub/settings/settingsbook.h"

namespace Signalbox {

/// The limits with what the person set.
[[nodiscard]] Limits setLimits(const SettingsBook &book);

} // namespace Signalbox
