// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/secretremoval.h"

#include "core/auth/credentialvault.h"
#include "core/auth/secretvault.h"
#include "core/hub/launch/valuevault.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Signalbox {

void removeSecretsOf(const ServerEntry &removed, const QList<ServerEntry> &remain, TokenStore &store, QObject *context,
                     TokenStore::Wrote done)
{
    const bool isShared =
        std::ranges::any_of(remain, [&](const ServerEntry &entry) { return entry.url == removed.url; });
    const bool hasTokens = removed.transport != ServerEntry::Transport::Stdio && !isFixed(removed.remote.auth.kind);
    const QUrl tokensOf = hasTokens && !isShared ? QUrl(removed.url) : QUrl();
    const QString id = removed.id;
    SecretVault(store, id).removeAll(context, [&store, id, tokensOf, context,
                                               done = std::move(done)](const Result<> &first) {
        ValueVault(store, id).removeAll(context, [&store, first, tokensOf, context, done](const Result<> &second) {
            const Result<> both = first ? second : first;
            if (tokensOf.isEmpty()) {
                done(both);
                return;
            }
            const auto vault = std::make_shared<CredentialVault>(store, tokensOf, QString());
            vault->remove({}, {}, context, [vault, both, done](const Result<> &third) { done(both ? third : both); });
        });
    });
}

} // namespace Signalbox
