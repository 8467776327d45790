// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretvault.h"
#include "core/catalog/serverentry.h"

#include <QList>

namespace Signalbox {

/// Where one of a server's secrets comes from, without the secret.
struct SecretSource
{
    enum class From {
        Variable, ///< `place`: its name
        File,     ///< `place`: its path
        Kept,     ///< where the person's secrets are kept
        Nowhere,
    };

    SecretVault::Slot slot = SecretVault::Slot::Secret;
    From from = From::Nowhere;
    QString place;
    bool isThere = false;  ///< the variable is set, the file is there
    bool isNeeded = false; ///< without it the server need not be asked
};

/// The secrets that the entry's kind of credentials can use, wherever they come from: those of the person's choice first.
[[nodiscard]] QList<SecretVault::Slot> usableSlots(const ServerEntry &entry);
/// Can nothing be sent without it?
[[nodiscard]] bool isNeeded(SecretVault::Slot slot, const ServerEntry &entry);
/// One for each of usableSlots(); `kept`: the slots that something is kept in.
[[nodiscard]] QList<SecretSource> secretSources(const ServerEntry &entry, const QList<SecretVault::Slot> &kept);

[[nodiscard]] QString sourceWord(SecretSource::From from); ///< for programs: "variable", "file", "kept", "nowhere"
[[nodiscard]] QString sourceText(const SecretSource &source);

} // namespace Signalbox
