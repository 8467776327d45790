// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/servervitals.h"

#include <QString>

namespace Signalbox {

[[nodiscard]] QString usageFigures(const ProcessUsage &usage); ///< 42.1 MB, 3 % CPU
[[nodiscard]] QString usageText(const ProcessUsage &usage);    ///< 42.1 MB, 3 % CPU, 11 threads, 24 handles, 2 children
[[nodiscard]] QString usageTip(const ProcessUsage &usage);     ///< what was measured: sentences, one a line
[[nodiscard]] QString leakText(double mbPerMinute);            ///< memory rises by 2.1 MB a minute
[[nodiscard]] QString healthWord(HealthState state);           ///< up, failing, down, not known
/// The word, the share of the time it was up, how long the last check took or why it failed.
[[nodiscard]] QString healthText(const HealthReport &health);
/// All of it, one line each: for a tool tip. Empty if nothing is known.
[[nodiscard]] QString vitalsLines(const ServerVitals &vitals);
[[nodiscard]] QString uptimeText(double uptime); ///< 99.8 %, never rounded up to 100 %

} // namespace Signalbox
