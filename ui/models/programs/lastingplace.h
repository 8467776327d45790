// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/movedvariables.h"

namespace Signalbox {

/// A secret cannot be taken in or moved, because it would be gone with this run. `store`: null if there is none.
[[nodiscard]] inline Failure noLastingPlace(const TokenStore *store)
{
    return MovedVariables::noLastingPlace(store);
}

} // namespace Signalbox
