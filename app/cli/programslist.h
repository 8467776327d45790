// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programsdesk.h"

namespace Signalbox {

// Each prints and answers the exit code.

/// `servers programs`: the programs on this machine, their files, and what is wrong in them.
[[nodiscard]] int listPrograms(ProgramsDesk &desk, const ProgramsOptions &options);
/// `servers matrix`: servers down, programs across.
[[nodiscard]] int printMatrix(ProgramsDesk &desk, const ProgramsOptions &options);
/// `servers history`: the versions of a program's file.
[[nodiscard]] int printHistory(ProgramsDesk &desk, const ProgramsOptions &options);

} // namespace Signalbox
