// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serversoptions.h"
#include "core/catalog/profiles/profiles.h"

namespace Signalbox {

/// Those of the list that --group and --profile leave; all without them. Errors (Kind::Usage): there is no such group or
/// profile.
[[nodiscard]] Result<QList<ServerEntry>> serversMeant(const ServersOptions &options, QList<ServerEntry> entries,
                                                      const Profiles &profiles);

} // namespace Signalbox
