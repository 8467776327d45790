// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/hub/gate.h"
#include "core/journal/exchange/copyas.h"

namespace Signalbox {

/// A call that is to be made elsewhere.
struct CallToCopy
{
    CallRequest request;
    ServerEntry server;
    bool isListed = false; ///< the server is in Signalbox's own list, by its name
    Revision revision = Revision::V20251125;
    Json inputSchema = Json::null(); ///< the tool's; null: not known, and so is what HTTP repeats of the arguments
};

/// A text that makes the call, in the server's era (copyAs() says how secrets are left out). Errors are Kind::Usage: it
/// cannot be said that way, or arguments and meta are no JSON objects.
[[nodiscard]] Result<QString> copyCallAs(CopyAs how, const CallToCopy &call);

} // namespace Signalbox
