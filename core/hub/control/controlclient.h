// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/control/controlquestion.h"

#include <optional>

namespace Signalbox {

/// Asks the Signalbox that answers at this socket, and waits for its answer. Nothing: none is running. Errors: what it
/// said, Kind::Usage; Kind::Transport if it is not ours, does not answer in time or breaks off; Kind::Protocol.
[[nodiscard]] Result<std::optional<Json>> askSignalbox(const QString &socket, const ControlQuestion &question,
                                                       int waitMs = 5000);

} // namespace Signalbox
