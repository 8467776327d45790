// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMetaType>

#include <optional>

namespace Signalbox {

/// How a transport ended. Exactly one per open().
struct CloseInfo
{
    enum class Reason {
        Requested,   ///< we closed it
        PeerClosed,  ///< the server ended by itself
        Failed,      ///< it could not be opened, or broke: see `error`
        SessionLost, ///< the server forgot the session; a new handshake may go on
    };
    Reason reason = Reason::Requested;
    std::optional<int> exitCode; ///< of the server process
    std::optional<int> signal;   ///< that ended the server process
    std::optional<Error> error;
    QByteArray lastStderr; ///< the last lines the server wrote there, at most 4 kB
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::CloseInfo)
