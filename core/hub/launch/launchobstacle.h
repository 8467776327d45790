// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/launchquestion.h"

namespace Signalbox {

/// Puts into a question about an entry the first fault that stands in the way of its start whatever the person answers to
/// what it asks for, and the entry that mends it. `launched`: the entry with what the profile in use says of it.
void addLaunchObstacle(const ServerEntry &launched, LaunchQuestion &question);

} // namespace Signalbox
