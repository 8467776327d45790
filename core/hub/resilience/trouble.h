// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"

namespace Signalbox {

/// What went wrong with a call, as far as it matters for trying again (design.md S3).
enum class Trouble : quint8 {
    None,         ///< a result, whatever it says; or the server's own error, which would come again
    Unsent,       ///< nothing of the request reached the server: it may be sent again, whatever it does
    TurnedAway,   ///< 429, or 503 with Retry-After: the server did not begin with it
    Unknown,      ///< lost or late after it was sent: the server may have done it
    ServerFailed, ///< -32603, or a status from 500 on: the server may have done part of it
    Refused,      ///< by ourselves, or for want of credentials: trying again changes nothing
    TakenBack,    ///< the caller no longer wants it
};

[[nodiscard]] Trouble troubleOf(const CallOutcome &outcome);

/// Does it say that the server as a whole cannot be used, and not only this tool?
[[nodiscard]] bool isOfServer(Trouble trouble, const CallOutcome &outcome);

} // namespace Signalbox
