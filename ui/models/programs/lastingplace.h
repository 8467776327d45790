// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/movedvariables.h"

namespace Signalbox {

/// Kind::Usage: a secret cannot be taken in or moved, because it would be gone with this run.
[[nodiscard]] inline Failure noLastingPlace()
{
    return MovedVariables::noLastingPlace();
}

} // namespace Signalbox
