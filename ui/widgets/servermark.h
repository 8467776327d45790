// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/serverstatus.h"
#include "ui/widgets/statemark.h"

namespace Signalbox {

/// How a server's state is drawn: shape and colour; the word stands beside it.
[[nodiscard]] StateShape markOf(ServerStatus::State state);

} // namespace Signalbox
