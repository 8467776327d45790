// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/codec.h"
#include "core/session/calllimits.h"

namespace Signalbox {

/// A request that only reads: resources/read, or a page of one of the four lists.
struct ReadRequest
{
    OutgoingRequest request;
    QByteArray about; ///< its object, for the journal: a resource's URI
    CallLimits limits{};
    bool isFresh = false; ///< from the server, whatever is known
    bool mayWait = true;  ///< a moment, for others to go with
};

} // namespace Signalbox
