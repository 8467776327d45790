// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/guard/protocol.h"
#include "core/wire/stdiooptions.h"

namespace Signalbox {

/// Why a server did not start, in words a person can act on (reliability.md P09, P15).
namespace StartProblem {

/// What can be known before anything is started: the folder, the arguments, the variables.
[[nodiscard]] Result<> check(const StdioOptions &options);

/// What the system said when the guard tried to start `program`.
[[nodiscard]] Error fromSystem(GuardProtocol::Stage stage, int code, const QString &program,
                               const QString &workingDirectory);

/// A pipe, socket or process of our own could not be made.
[[nodiscard]] Error noResources(int code);

} // namespace StartProblem
} // namespace Signalbox
