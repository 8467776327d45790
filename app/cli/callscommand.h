// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioptions.h"

namespace Signalbox {

/// The verbs of `calls` but run: lists, shows and changes the calls that the window remembers. Answers the exit code.
[[nodiscard]] int runCallsCommand(const QStringList &arguments);

/// What `calls run CALL [options]` asks: the kept call, and options of a call on top of it. Errors are Kind::Usage or
/// Kind::Storage.
[[nodiscard]] Result<CliOptions> keptCallOptions(const QStringList &arguments);

} // namespace Signalbox
