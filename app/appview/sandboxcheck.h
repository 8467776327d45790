// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// Set to 1, it lets an app run without Chromium's sandbox. Only for tests, which run in containers that have none.
inline constexpr const char *kWithoutSandbox = "SIGNALBOX_APPVIEW_WITHOUT_SANDBOX";

/// Why Chromium's sandbox cannot be had here, in a sentence; empty: it can.
[[nodiscard]] QString sandboxTrouble();

/// Is this process, which Chromium made to run a page, held by a filter on its system calls (seccomp(2))? What was
/// promised before is looked at once it runs.
[[nodiscard]] bool isConfined(qint64 process);

/// Takes the network from this process and all that it will start: it stays with unix sockets and its pipes. Before any
/// thread is made. False: the system does not let us, and the other locks must do.
bool leaveNetwork();

} // namespace Signalbox
