// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace Signalbox::Tree {

/// Signals everything that descends from this process, and the server's process group. What left its group or session
/// is found as well: this process is the subreaper, so an orphan's parent is again this process.
void signalAll(pid_t serverGroup, int signalNumber);

/// SIGTERM, so many milliseconds to go, then SIGKILL until nothing is left. Returns at once if nothing is.
void end(pid_t serverGroup, int graceMs);

} // namespace Signalbox::Tree
