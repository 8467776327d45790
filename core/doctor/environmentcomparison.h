// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"
#include "core/catalog/launch/launchplaces.h"
#include "core/doctor/doctorfinding.h"

#include <optional>

namespace Signalbox {

/// A launch finding among those of an examination.
[[nodiscard]] DoctorFinding doctorFinding(const LaunchFinding &finding);

/// Why a server starts from a terminal and not from another program: its command is found in the PATH of the one and not
/// of the other, which is told in one finding, with the entry that works in both (the full path). Nothing if it is found
/// in both, in neither, or given as a path. `program` is whose `theirs` are, for people.
[[nodiscard]] std::optional<DoctorFinding> environmentComparison(const ServerEntry &entry, const LaunchPlaces &theirs,
                                                                 const LaunchPlaces &terminal, const QString &program);

} // namespace Signalbox
