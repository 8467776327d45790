// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptsecrets.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

void askKeptSecrets(EngineLink &link, const QString &serverId, QObject *context,
                    std::function<void(const KeptSecrets &)> then)
{
    link.askLater<KeptSecrets>(
        context,
        [serverId](Engine &engine, const std::function<void(const KeptSecrets &)> &done) {
            TokenStore *store = engine.secrets();
            if (!store) {
                return done({});
            }
            const auto tell = [store, done](const Result<SecretVault::Secrets> &secrets) {
                KeptSecrets kept{.kinds = {}, .hasStore = true, .isPersistent = store->isPersistent(), .trouble = {}};
                if (secrets) {
                    const QList<SecretVault::Slot> all = secrets->keys();
                    kept.kinds = {all.begin(), all.end()};
                } else {
                    kept.trouble = secrets.error();
                }
                done(kept);
            };
            SecretVault(*store, serverId).load(&engine, tell);
        },
        std::move(then));
}

void changeSecrets(EngineLink &link, const QString &serverId, const SecretVault::Changes &changes, QObject *context,
                   std::function<void(const Result<> &)> then)
{
    link.askLater<Result<>>(
        context,
        [serverId, changes](Engine &engine, const std::function<void(const Result<> &)> &done) {
            const Result<SecretVault> vault = engine.vault(serverId);
            vault ? vault->change(changes, &engine, done) : done(Failure(vault.error()));
        },
        std::move(then));
}

} // namespace Signalbox
