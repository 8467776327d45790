// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/plannedstep.h"
#include "ui/models/programs/programhistory.h"

namespace Signalbox {

/// What Signalbox's own list says of the servers that are taken into it: before (of those it has) and after, as JSON by
/// name, with all secrets masked.
[[nodiscard]] LineDiffPtr takenDiff(const QList<ServerEntry> &ours, const QList<PlannedStep> &taken);

} // namespace Signalbox
