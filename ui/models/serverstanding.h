// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/serverstatus.h"

namespace Signalbox {

/// How a server stands, as every place of the window tells it: its state, but a start that waits for the person, or that
/// they declined, is no failure. The first five are those of ServerStatus::State, in the same order.
enum class ServerStanding {
    Disconnected,
    Connecting,
    Connected,
    Disconnecting,
    Failed,
    Waiting,  ///< for their yes, or for a value; nothing was started
    Declined, ///< they did not say yes; nothing was started
};

[[nodiscard]] constexpr ServerStanding standingOf(ServerStatus::State state)
{
    static_assert(int(ServerStanding::Failed) == int(ServerStatus::State::Failed));
    return ServerStanding(int(state));
}

} // namespace Signalbox
