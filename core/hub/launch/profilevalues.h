// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/profiles/profiles.h"

#include <QHash>
#include <QSet>

namespace Signalbox {

/// What the variables that an entry refers to are worth now.
struct ProfileValues
{
    QHash<QString, QString> values{}; ///< by name; those that are not set are not in it
    QSet<QString> secrets{};          ///< names of those that are kept where secrets are kept
    QStringList lost{};               ///< names of secrets whose value is kept no more, or nowhere

    /// Of these names. Secrets come from `store`, which is asked only if one of them is a secret; null: there are none.
    /// Errors: ProfilesFile's, ValueVault's.
    static void load(const QString &configDir, TokenStore *store, const QStringList &names, QObject *context,
                     const std::function<void(const Result<ProfileValues> &)> &done);
    /// The same without secrets, whose texts are empty then.
    [[nodiscard]] static Result<ProfileValues> known(const QString &configDir, const QStringList &names);
};

/// The entry with the variables of the profile and environment in its command and folder filled in, which decide what is
/// run: so it is shown, and accepted. A secret, and what is not set, stays a place.
[[nodiscard]] Result<ServerEntry> asLaunched(const ServerEntry &entry, const QString &configDir);

} // namespace Signalbox
