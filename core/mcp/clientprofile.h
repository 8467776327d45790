// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/serverprofile.h"

namespace Signalbox {

/// How we present ourselves to servers.
struct ClientProfile
{
    Implementation info; ///< name "signalbox", our version
    bool roots = true;   ///< answered by the InputBroker
    bool sampling = true;
    bool elicitation = true;
    Json extensions{
        jsoncons::json_object_arg}; ///< identifier → settings; apps to servers of both eras, the rest to modern ones

    /// The `capabilities` of initialize, or of the modern envelope, for this revision: only what it knows.
    [[nodiscard]] Json capabilities(Revision revision) const;
    [[nodiscard]] static ClientProfile signalbox();
};

} // namespace Signalbox
