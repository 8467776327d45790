// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/values/inputdescription.h"

#include <QHash>
#include <QSet>

namespace Signalbox {

/// A value that an entry leaves open until its server is started.
struct ValueNeed
{
    enum class Kind {
        Input,    ///< the person gives it
        Variable, ///< the environment has it, or the person gives another
        File,     ///< a file has it
        Profile,  ///< the profile or environment in use has it
    };

    Kind kind = Kind::Input;
    QString name{};                    ///< of the input or variable; the path
    QString description{};             ///< from whoever wrote the entry; may be empty
    bool isSecret = false;             ///< by its description or its name
    std::optional<QString> fallback{}; ///< used if there is nothing else
    QStringList options{};
    QStringList uses{};          ///< where it goes: "header Authorization"
    bool isSeenByOthers = false; ///< it goes into the address, a header or the command line
    bool isCredential = false;   ///< the entry's credentials name it: it is read where they are, and cannot be given

    /// Names it in what is kept: "input:ID", "env:NAME", "file:PATH", "var:NAME".
    [[nodiscard]] QString key() const;

    bool operator==(const ValueNeed &) const = default;
};

/// What the entry leaves open, each once, in the order of its texts. ${userHome} and its like are not among them.
[[nodiscard]] QList<ValueNeed> valueNeeds(const ServerEntry &entry);

/// What open places are filled from. Keys are ValueNeed::key().
struct ValueSources
{
    QHash<QString, QString> given{};       ///< by the person
    QHash<QString, QString> environment{}; ///< of this program
    QHash<QString, QString> profile{};     ///< of the profile and environment in use, by the variables' names
    QSet<QString> allowed{};               ///< variables and files that the person lets this entry have
    QString home{};
    QString folder{}; ///< what ${workspaceFolder} means; empty: home

    /// This program's environment and this person's home.
    [[nodiscard]] static ValueSources ofThisProcess();
};

/// Is there something for it? A variable of an entry that came from elsewhere only counts if it is allowed, wherever it is
/// from.
[[nodiscard]] bool isProvided(const ValueNeed &need, const ServerEntry &entry, const ValueSources &sources);
/// Those for which there is nothing.
[[nodiscard]] QList<ValueNeed> missingValues(const ServerEntry &entry, const ValueSources &sources);

/// The entry with all its places filled in; what came from elsewhere gets of the environment and of files only what is
/// allowed (reliability.md C09). What is filled in is not looked at again for placeholders. Errors (Kind::Policy, code
/// kValueMissing, or kVariableMissing if what is missing is a variable that neither profile nor environment has): there
/// is nothing for a place; `data` is a JSON array of the keys.
[[nodiscard]] Result<ServerEntry> filledEntry(const ServerEntry &entry, const ValueSources &sources);

constexpr int kValueMissing = 2;    ///< Error::code of filledEntry()
constexpr int kVariableMissing = 3; ///< the same: nobody can give it for this server alone

} // namespace Signalbox
