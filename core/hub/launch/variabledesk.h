// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/profiles/profilesfile.h"

#include <functional>

namespace Signalbox {

/// Changes profiles together with the secrets that their variables name, so that no secret is lost and none is left
/// behind. Answers come as the store's do, not after `context` is gone.
class VariableDesk
{
public:
    using Done = std::function<void(const Result<Profiles> &now)>;
    enum class Keeping {
        AsThingsAre, ///< in memory, if there is no other place
        Lasting,     ///< for longer than this program runs
    };

    /// `store` outlives what is asked; null: no secrets are kept. `lockFolder`: as SecretVault's.
    VariableDesk(QString configDir, TokenStore *store, QString lockFolder);

    /// Any change of the file; secrets that nothing refers to any more are forgotten afterwards. Errors: ProfilesFile's; if
    /// only the forgetting failed, the store's.
    void change(const std::function<Result<>(Profiles &profiles)> &what, QObject *context, const Done &done) const;
    /// Sets a secret variable of this name and description: the value goes where secrets are kept, the file gets its
    /// reference. What the variable was before is forgotten. Errors: as change(), ValueVault's, Kind::Usage: there is no
    /// place that keeps secrets, and Kind::Storage: there is none that lasts, and `keeping` wants it; nothing changed then.
    void setSecret(const VariablePlace &place, const Variable &variable, const QString &value, QObject *context,
                   const Done &done, Keeping keeping = Keeping::AsThingsAre) const;
    /// One secret's value; empty if nothing is kept under this reference. Errors: ValueVault's, and Kind::Usage as above.
    void secret(const QString &reference, QObject *context,
                const std::function<void(const Result<QString> &value)> &done) const;

    /// In whose name the vault keeps them (ValueVault's serverId): no server has such an id.
    [[nodiscard]] static QString vaultId();

private:
    [[nodiscard]] bool names(const QString &reference) const; ///< does the file?

    QString m_configDir;
    TokenStore *m_store;
    QString m_lockFolder;
};

} // namespace Signalbox
