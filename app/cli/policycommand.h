// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clirunner.h"
#include "app/cli/policyoptions.h"

namespace Signalbox {

/// The verbs of `policy` that need no server: shows the rules, or what was accepted, or forgets that. The exit code.
[[nodiscard]] int runPolicyCommand(const PolicyOptions &options);
/// What the others do once their server is connected. They end with 0, or ExitCode::Policy.
[[nodiscard]] CliRunner::OperationMaker policyOperation(const PolicyOptions &options);

} // namespace Signalbox
