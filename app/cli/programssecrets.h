// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programsdesk.h"

namespace Signalbox {

/// `servers import`: takes servers of other programs into Signalbox's list. What they are is shown in full first; their
/// secrets go where Signalbox keeps secrets, and the entries keep references. Starts nothing. Answers the exit code.
[[nodiscard]] int importServers(ProgramsDesk &desk, const ProgramsOptions &options);

/// `servers secrets`: which secrets stand in files in plain text; --move takes Signalbox's own into the place for secrets
/// and gives programs a reference where they have one. Answers the exit code.
[[nodiscard]] int handleSecrets(ProgramsDesk &desk, const ProgramsOptions &options);

} // namespace Signalbox
