// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/monitor/monitorfigures.h"

namespace Signalbox {

class DerivedStore;

/// Asks the store for all that the monitor shows. On the store's own thread; some milliseconds for a minute, more for
/// long ranges. Errors: those of the store.
[[nodiscard]] Result<MonitorFigures> readMonitor(const DerivedStore &store, const MonitorQuery &query);

} // namespace Signalbox
