// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/secretremoval.h"

#include "core/auth/credentialvault.h"
#include "core/auth/secretvault.h"

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
    if (isShared || !hasTokens) {
        SecretVault(store, removed.id).removeAll(context, std::move(done));
        return;
    }
    const auto vault = std::make_shared<CredentialVault>(store, QUrl(removed.url), QString());
    SecretVault(store, removed.id).removeAll(context, [vault, context, done = std::move(done)](const Result<> &first) {
        vault->remove({}, {}, context, [vault, first, done](const Result<> &second) { done(first ? second : first); });
    });
}

} // namespace Signalbox
