// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storedcredentials.h"

#include "core/base/paths.h"
#include "core/hub/hub.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/secretfiller.h"

namespace Signalbox {

ServerAuthorizers storedAuthorizers(TokenStore &store, Recorder &recorder)
{
    ServerAuthorizers::Options options;
    options.store = &store;
    options.lockFolder = Paths().dataDir();
    return {recorder, options};
}

void setCredentials(Hub &hub, TokenStore &store)
{
    hub.setAuthorizerMaker(storedAuthorizers(store).maker());
    auto *desk =
        new LaunchDesk({.configDir = Paths().configDir(), .lockFolder = Paths().dataDir(), .store = &store}, &hub);
    hub.setEntryFiller(desk->filler(secretFiller(store)));
}

} // namespace Signalbox
