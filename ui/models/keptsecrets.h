// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretvault.h"

#include <QSet>

#include <functional>
#include <optional>

namespace Signalbox {

class EngineLink;

/// Which of a server's secrets are kept; never the secrets themselves, which stay on the engine thread.
struct KeptSecrets
{
    QSet<SecretVault::Slot> kinds;
    bool hasStore = false;     ///< there is a place to keep them in
    bool isPersistent = false; ///< they outlive the program
    std::optional<Error> trouble;
};

/// Asks the store, so that it is known whether it can be used. `then` on this thread, unless `context` is gone.
void askKeptSecrets(EngineLink &link, const QString &serverId, QObject *context,
                    std::function<void(const KeptSecrets &)> then);

/// Errors: the store's; Kind::Usage if there is none.
void changeSecrets(EngineLink &link, const QString &serverId, const SecretVault::Changes &changes, QObject *context,
                   std::function<void(const Result<> &)> then);

} // namespace Signalbox
