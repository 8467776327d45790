// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/consent/launchfacts.h"
#include "core/catalog/values/valueneed.h"

#include <QMetaType>

#include <optional>

namespace Signalbox {

/// A value that an entry leaves open, and what there is for it.
struct OpenValue
{
    ValueNeed need{};
    bool isGiven = false;         ///< by the person, and kept
    QString given{};              ///< of what is no secret; of a variable of the profile: what it is now
    bool isInEnvironment = false; ///< the variable is set, in the environment or the profile in use
    bool isAllowed = false;       ///< the entry may have the variable or file

    bool operator==(const OpenValue &) const = default;
};

/// What is shown before a server is started that the person did not type, or that has become another.
struct LaunchQuestion
{
    ServerEntry entry{};
    LaunchFacts facts{};
    bool isFromElsewhere = false;
    bool isAccepted = false; ///< as it is now
    QStringList changes{};   ///< since it was accepted last
    QList<OpenValue> values{};
    QString obstacle{};                  ///< why it would not start here, as far as looking tells; may be empty
    std::optional<ServerEntry> mended{}; ///< the entry without the obstacle, where it is the entry that must change

    bool operator==(const LaunchQuestion &) const = default;
};

/// The person's answer. Keys are ValueNeed::key().
struct LaunchAnswer
{
    bool isYes = true;                 ///< it may be started; false: the values are kept for when it is asked for
    QSet<QString> allowed{};           ///< variables and files that it may have
    QHash<QString, QString> values{};  ///< empty text: what was given is forgotten
    QHash<QString, QString> secrets{}; ///< the same, for the place where secrets are kept
};

/// May a variable or file be allowed without asking for it by its name? Never one with a secret's name.
[[nodiscard]] inline bool isHarmless(const OpenValue &value)
{
    const bool isVariable = value.need.kind == ValueNeed::Kind::Variable || value.need.kind == ValueNeed::Kind::Profile;
    return isVariable && !value.need.isSecret && !value.need.isCredential;
}

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::LaunchQuestion)
