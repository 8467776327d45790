// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/servermark.h"

namespace Signalbox {

Mark markOf(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Connected:
        return Mark::Good;
    case ServerStatus::State::Connecting:
    case ServerStatus::State::Disconnecting:
        return Mark::Changing;
    case ServerStatus::State::Failed:
        return Mark::Failed;
    case ServerStatus::State::Disconnected:
        break;
    }
    return Mark::Idle;
}

} // namespace Signalbox
