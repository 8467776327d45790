// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretvault.h"
#include "core/hub/entryfiller.h"

#include <QList>

namespace Signalbox {

/// The secrets that the entry's kind of credentials can use, and that neither the entry itself nor a variable or a file
/// it names gives. They are looked for where the person's secrets are kept.
[[nodiscard]] QList<SecretVault::Slot> openSlots(const ServerEntry &entry);

/// What a secret is called in a sentence about this entry: "API key", "password" …
[[nodiscard]] QString slotWords(SecretVault::Slot slot, const ServerEntry &entry);

/// Fills from `store`, which outlives what is asked of it; it is not touched for an entry without open slots,
/// but for the token of one that signs in, if the store is to be unlocked for it: before a request that would wait. `told` hears
/// of the filled entry before anybody else; it may be empty. Errors: the vault's, and Kind::Auth for what must be there
/// and is not.
[[nodiscard]] EntryFiller secretFiller(TokenStore &store, std::function<void(const ServerEntry &filled)> told = {});

} // namespace Signalbox
