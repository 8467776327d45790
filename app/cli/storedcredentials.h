// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/hub/serverauthorizers.h"

namespace Signalbox {

class Hub;

/// Of that store, which outlives what is made. Nobody is asked: who must sign in is told so.
[[nodiscard]] ServerAuthorizers storedAuthorizers(TokenStore &store, Recorder &recorder = Recorder::none());

/// A hub's servers are shown what is kept for them, once the person accepted that they are started. `store` outlives the
/// hub.
void setCredentials(Hub &hub, TokenStore &store);

} // namespace Signalbox
