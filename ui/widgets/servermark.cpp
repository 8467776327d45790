// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/servermark.h"

namespace Signalbox {

StateShape markOf(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Connected:
        return StateShape::Good;
    case ServerStatus::State::Connecting:
    case ServerStatus::State::Disconnecting:
        return StateShape::Changing;
    case ServerStatus::State::Failed:
        return StateShape::Failed;
    case ServerStatus::State::Disconnected:
        break;
    }
    return StateShape::Idle;
}

} // namespace Signalbox
