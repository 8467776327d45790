// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"
#include "core/catalog/launch/launchplaces.h"

#include <QList>

namespace Signalbox {

/// Why a stdio server does not start, and what mends it: the checks in the order in which the system would stumble. The
/// first fault is the answer; the rest may be its consequences. Looks at files, starts nothing. Empty for other
/// transports, and if nothing stands in the way. What a placeholder stands in (placeholder.h) is known only at the start:
/// it is no fault, one note names all that is left open, and what depends on it is not looked at.
[[nodiscard]] QList<LaunchFinding> examineLaunch(const ServerEntry &entry, const LaunchPlaces &places);

/// The entry with the mends of all its faults, one after the other, until none is left that an entry can mend.
[[nodiscard]] ServerEntry mendedLaunch(ServerEntry entry, const LaunchPlaces &places);

} // namespace Signalbox
