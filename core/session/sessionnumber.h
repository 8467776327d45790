// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace Signalbox {

/// The number of a new connection, for the journal: grows with every connect, over runs of the program as well, for it
/// starts at the seconds since 2020. From any thread.
[[nodiscard]] quint32 nextSessionNumber(const Clock &clock);

} // namespace Signalbox
