// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/profiles/profile.h"
#include "core/catalog/profiles/variableplace.h"

#include <QMetaType>

namespace Signalbox {

/// The person's environments and profiles, and which of them are in use. A value; ProfilesFile reads and keeps it.
/// Changes that cannot be made are errors of Kind::Usage, and change nothing. Names are the person's words, at most 100
/// characters, each once among the environments and once among the profiles.
struct Profiles
{
    Variables everywhere{}; ///< variables of all environments; those of environment and profile go before
    QList<Environment> environments{};
    QList<Profile> profiles{};
    QString profileInUse{};     ///< empty: none; then servers are on by their own word (ServerEntry::disabled)
    QString environmentInUse{}; ///< empty: none
    Json raw{};                 ///< the file as it was read: unknown members are written back

    [[nodiscard]] const Environment *environment(const QString &name) const; ///< null if there is none
    [[nodiscard]] const Profile *profile(const QString &name) const;         ///< the same
    [[nodiscard]] const Profile *inUse() const { return profile(profileInUse); }
    /// Does this server take part where all are meant? By the profile in use if there is one.
    [[nodiscard]] bool isOn(const ServerEntry &entry) const;
    /// Each name once, sorted: of the profile in use, else of the environment in use, else of all environments.
    [[nodiscard]] QList<VariableInUse> variablesInUse() const;
    /// Of one place; null: there is no such environment or profile.
    [[nodiscard]] const Variables *variablesAt(const VariablePlace &place) const;

    [[nodiscard]] Result<> addEnvironment(const QString &name, const QString &description = {});
    [[nodiscard]] Result<> renameEnvironment(const QString &name, const QString &to); ///< profiles follow
    [[nodiscard]] Result<> describeEnvironment(const QString &name, const QString &description);
    [[nodiscard]] Result<> removeEnvironment(const QString &name); ///< profiles that name it have none then
    [[nodiscard]] Result<> addProfile(const Profile &profile);
    /// In the place of `name`; another name in `profile` renames it.
    [[nodiscard]] Result<> changeProfile(const QString &name, const Profile &profile);
    [[nodiscard]] Result<> removeProfile(const QString &name);
    [[nodiscard]] Result<> useProfile(const QString &name);     ///< and its environment, if it names one; empty: none
    [[nodiscard]] Result<> useEnvironment(const QString &name); ///< empty: none
    /// On or off in the profile in use. Errors: no profile is in use, or the server is in it by its group.
    [[nodiscard]] Result<> switchServer(const ServerEntry &entry, bool on);
    [[nodiscard]] Result<> setVariable(const VariablePlace &place, const Variable &variable);
    [[nodiscard]] Result<> removeVariable(const VariablePlace &place, const QString &name);
    void renameGroup(const QString &from, const QString &to); ///< empty `to`: it is in no profile any more
    void forgetServer(const QString &id);

    /// The references of all secret variables.
    [[nodiscard]] QStringList secrets() const;
    /// What does not fit together: a profile, environment or group that is named and is not there; one sentence each.
    [[nodiscard]] QStringList problems(const QList<ServerEntry> &entries) const;

    bool operator==(const Profiles &) const = default;
};

/// The variables that this entry refers to, each once, in the order of its texts.
[[nodiscard]] QStringList variablesOf(const ServerEntry &entry);
/// Would it be started with other values after this change than before? So a server that runs should be started anew. Other
/// secrets count when the reference is another.
[[nodiscard]] bool hasOtherValues(const ServerEntry &entry, const Profiles &before, const Profiles &now);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Profiles)
