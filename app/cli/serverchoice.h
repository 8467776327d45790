// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// The one server that the command line names: by its command, by its address, in a file of any common shape, or in
/// Signalbox's own list; with what the command line sets on top. Errors are Kind::Usage or Kind::Storage.
[[nodiscard]] Result<ServerEntry> chosenServer(const TargetOptions &options);

} // namespace Signalbox
