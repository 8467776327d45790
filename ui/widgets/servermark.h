// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/serverstanding.h"
#include "ui/widgets/statemark.h"

namespace Signalbox {

/// How it is drawn how a server stands: shape and colour; the word stands beside it.
[[nodiscard]] StateShape markOf(ServerStanding standing);

} // namespace Signalbox
