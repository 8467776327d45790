// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programsdesk.h"

namespace Signalbox {

/// `servers secrets --move`: in Signalbox's own list secrets become references to the place for secrets; in the files of
/// programs that have a way of referring, references to what the person must then set, whose values are kept as secret
/// variables of all environments; without a place for them nothing is moved. `only`: of this file; null: of all,
/// and of Signalbox's own list. Answers the exit code.
[[nodiscard]] int moveSecrets(ProgramsDesk &desk, const ProgramsOptions &options, const ProgramFile *only);

} // namespace Signalbox
