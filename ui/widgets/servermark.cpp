// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/servermark.h"

namespace Signalbox {

StateShape markOf(ServerStanding standing)
{
    switch (standing) {
    case ServerStanding::Connected:
        return StateShape::Good;
    case ServerStanding::Connecting:
    case ServerStanding::Disconnecting:
        return StateShape::Changing;
    case ServerStanding::Failed:
        return StateShape::Failed;
    case ServerStanding::Waiting:
        return StateShape::Attention;
    case ServerStanding::Disconnected:
    case ServerStanding::Declined:
        break;
    }
    return StateShape::Idle;
}

} // namespace Signalbox
