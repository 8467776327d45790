// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/mcp/serverprofile.h"
#include "core/wire/closeinfo.h"

#include <QMetaType>

#include <optional>

namespace Signalbox {

/// One server as it stands now: a value that crosses threads.
struct ServerStatus
{
    enum class State { Disconnected, Connecting, Connected, Disconnecting, Failed };
    ServerEntry entry;
    State state = State::Disconnected;
    QString step;                         ///< while connecting: what is awaited
    std::optional<ServerProfile> profile; ///< while connected
    std::optional<Error> error;           ///< why it failed or was lost
    std::optional<CloseInfo> lastClose;
    qint64 sinceWallNs = 0;   ///< of this state
    int reconnects = 0;       ///< attempts to make a lost connection anew, one after the other; 0: none is going on
    qint64 nextTryWallNs = 0; ///< when Failed: of the next one; 0: there is none
    quint64 calls = 0;        ///< of this connection
    quint64 failedCalls = 0;  ///< of them; one that was taken back by who asked is none
    int inFlight = 0;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServerStatus)
