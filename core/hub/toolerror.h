// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"

namespace Signalbox {

/// Did the tool itself fail: a result with `isError: true` (server/tools)? The call as such went well then. Found
/// without parsing; `isError` inside the tool's own values does not count.
[[nodiscard]] bool isToolError(const CallOutcome &outcome);

} // namespace Signalbox
