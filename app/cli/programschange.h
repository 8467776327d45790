// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programsdesk.h"

namespace Signalbox {

// What writes into other programs' files, after showing it. Each answers the exit code.

[[nodiscard]] int exportServers(ProgramsDesk &desk, const ProgramsOptions &options);
[[nodiscard]] int unifyServer(ProgramsDesk &desk, const ProgramsOptions &options);
[[nodiscard]] int removeFromProgram(ProgramsDesk &desk, const ProgramsOptions &options);
[[nodiscard]] int restoreVersion(ProgramsDesk &desk, const ProgramsOptions &options);
/// Writes nothing but our own choices.
[[nodiscard]] int acceptDifference(ProgramsDesk &desk, const ProgramsOptions &options);

} // namespace Signalbox
