// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profiles.h"

#include "core/catalog/values/valueneed.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Place = VariablePlace::Kind;

namespace {

constexpr qsizetype kLongestName = 100;

class ProfilesText
{
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

template<typename Part>
Part *named(QList<Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &Part::name);
    return found == parts.end() ? nullptr : &*found;
}

template<typename Part>
const Part *named(const QList<Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &Part::name);
    return found == parts.end() ? nullptr : &*found;
}

template<typename Part>
QStringList namesOf(const QList<Part> &parts)
{
    QStringList names;
    std::ranges::transform(parts, std::back_inserter(names), &Part::name);
    return names;
}

Failure unknown(const QString &message, const QStringList &known)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().advice = known.isEmpty() ? QString() : ProfilesText::tr("There are: %1.").arg(known.join(u", "_s));
    return failure;
}

Failure noEnvironment(const Profiles &profiles, const QString &name)
{
    return unknown(ProfilesText::tr("There is no environment “%1”.").arg(name.left(kLongestName)),
                   namesOf(profiles.environments));
}

Failure noProfile(const Profiles &profiles, const QString &name)
{
    return unknown(ProfilesText::tr("There is no profile “%1”.").arg(name.left(kLongestName)),
                   namesOf(profiles.profiles));
}

Result<> checkName(const QString &name)
{
    const bool hasControls = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.trimmed().isEmpty() || name != name.trimmed() || name.size() > kLongestName || hasControls) {
        return fail(Error::Kind::Usage,
                    ProfilesText::tr("A name has 1 to %1 characters, without space at its ends.").arg(kLongestName));
    }
    return {};
}

Result<> checkNewEnvironment(const Profiles &profiles, const QString &name)
{
    return checkName(name).and_then([&]() -> Result<> {
        return profiles.environment(name)
                   ? fail(Error::Kind::Usage, ProfilesText::tr("There is already an environment “%1”.").arg(name))
                   : Result<>();
    });
}

Result<> checkVariables(const Variables &variables)
{
    for (const Variable &variable : variables) {
        if (!isVariableName(variable.name)) {
            return fail(
                Error::Kind::Usage,
                ProfilesText::tr("“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not "
                                 "beginning with a digit.")
                    .arg(variable.name.left(kLongestName)));
        }
        if (variable.isSecret() && !variable.text.isEmpty()) {
            return fail(Error::Kind::Usage, ProfilesText::tr("The value of a secret is kept elsewhere."));
        }
    }
    return {};
}

Result<> checkProfile(const Profiles &profiles, const Profile &profile)
{
    if (Result<> fits = checkName(profile.name); !fits) {
        return fits;
    }
    if (!profile.environment.isEmpty() && !profiles.environment(profile.environment)) {
        return noEnvironment(profiles, profile.environment);
    }
    return checkVariables(profile.variables);
}

Variables *variablesOfPlace(Profiles &profiles, const VariablePlace &place)
{
    if (place.kind == Place::Everywhere) {
        return &profiles.everywhere;
    }
    if (place.kind == Place::Environment) {
        Environment *environment = named(profiles.environments, place.name);
        return environment ? &environment->variables : nullptr;
    }
    Profile *profile = named(profiles.profiles, place.name);
    return profile ? &profile->variables : nullptr;
}

Failure noPlace(const Profiles &profiles, const VariablePlace &place)
{
    return place.kind == Place::Profile ? noProfile(profiles, place.name) : noEnvironment(profiles, place.name);
}

/// Name to what decides its value.
QMap<QString, std::pair<QString, QString>> valuesIn(const Profiles &profiles)
{
    QMap<QString, std::pair<QString, QString>> values;
    for (const VariableInUse &one : profiles.variablesInUse()) {
        values.insert(one.variable.name, {one.variable.text, one.variable.secret});
    }
    return values;
}

} // namespace

const Environment *Profiles::environment(const QString &name) const
{
    return named(environments, name);
}

const Profile *Profiles::profile(const QString &name) const
{
    return named(profiles, name);
}

bool Profiles::isOn(const ServerEntry &entry) const
{
    const Profile *used = inUse();
    return used ? used->includes(entry) : !entry.disabled;
}

QList<VariableInUse> Profiles::variablesInUse() const
{
    QMap<QString, VariableInUse> found; // what comes later goes before
    for (const VariablePlace &place :
         {VariablePlace{.kind = Place::Everywhere}, VariablePlace{.kind = Place::Environment, .name = environmentInUse},
          VariablePlace{.kind = Place::Profile, .name = profileInUse}}) {
        const Variables *variables = variablesAt(place);
        for (const Variable &variable : variables ? *variables : Variables()) {
            found.insert(variable.name, {.variable = variable, .from = place});
        }
    }
    return found.values();
}

const Variables *Profiles::variablesAt(const VariablePlace &place) const
{
    if (place.kind == Place::Everywhere) {
        return &everywhere;
    }
    if (place.kind == Place::Environment) {
        const Environment *found = environment(place.name);
        return found ? &found->variables : nullptr;
    }
    const Profile *found = profile(place.name);
    return found ? &found->variables : nullptr;
}

Result<> Profiles::addEnvironment(const QString &name, const QString &description)
{
    return checkNewEnvironment(*this, name).transform([&] {
        environments.append({.name = name, .description = description});
    });
}

Result<> Profiles::renameEnvironment(const QString &name, const QString &to)
{
    Environment *found = named(environments, name);
    if (!found) {
        return noEnvironment(*this, name);
    }
    if (name == to) {
        return {};
    }
    if (Result<> fits = checkNewEnvironment(*this, to); !fits) {
        return fits;
    }
    found->name = to;
    for (Profile &one : profiles) {
        one.environment = one.environment == name ? to : one.environment;
    }
    environmentInUse = environmentInUse == name ? to : environmentInUse;
    return {};
}

Result<> Profiles::describeEnvironment(const QString &name, const QString &description)
{
    Environment *found = named(environments, name);
    if (!found) {
        return noEnvironment(*this, name);
    }
    found->description = description;
    return {};
}

Result<> Profiles::removeEnvironment(const QString &name)
{
    if (environments.removeIf([&name](const Environment &one) { return one.name == name; }) == 0) {
        return noEnvironment(*this, name);
    }
    for (Profile &one : profiles) {
        one.environment = one.environment == name ? QString() : one.environment;
    }
    environmentInUse = environmentInUse == name ? QString() : environmentInUse;
    return {};
}

Result<> Profiles::addProfile(const Profile &added)
{
    if (Result<> fits = checkProfile(*this, added); !fits) {
        return fits;
    }
    if (profile(added.name)) {
        return fail(Error::Kind::Usage, ProfilesText::tr("There is already a profile “%1”.").arg(added.name));
    }
    profiles.append(added);
    return {};
}

Result<> Profiles::changeProfile(const QString &name, const Profile &changed)
{
    Profile *found = named(profiles, name);
    if (!found) {
        return noProfile(*this, name);
    }
    if (Result<> fits = checkProfile(*this, changed); !fits) {
        return fits;
    }
    if (changed.name != name && profile(changed.name)) {
        return fail(Error::Kind::Usage, ProfilesText::tr("There is already a profile “%1”.").arg(changed.name));
    }
    const Json was = found->raw;
    *found = changed;
    found->raw = was;
    profileInUse = profileInUse == name ? changed.name : profileInUse;
    return {};
}

Result<> Profiles::removeProfile(const QString &name)
{
    if (profiles.removeIf([&name](const Profile &one) { return one.name == name; }) == 0) {
        return noProfile(*this, name);
    }
    profileInUse = profileInUse == name ? QString() : profileInUse;
    return {};
}

Result<> Profiles::useProfile(const QString &name)
{
    const Profile *found = profile(name);
    if (!found && !name.isEmpty()) {
        return noProfile(*this, name);
    }
    if (found && !found->environment.isEmpty()) {
        if (Result<> used = useEnvironment(found->environment); !used) {
            return used;
        }
    }
    profileInUse = name;
    return {};
}

Result<> Profiles::useEnvironment(const QString &name)
{
    if (!name.isEmpty() && !environment(name)) {
        return noEnvironment(*this, name);
    }
    environmentInUse = name;
    return {};
}

Result<> Profiles::switchServer(const ServerEntry &entry, bool on)
{
    Profile *used = named(profiles, profileInUse);
    if (!used) {
        return fail(Error::Kind::Usage, ProfilesText::tr("No profile is in use."));
    }
    if (!on && !entry.group.isEmpty() && used->groups.contains(entry.group)) {
        return fail(Error::Kind::Usage, ProfilesText::tr("“%1” is in the profile “%2” by its group “%3”.")
                                            .arg(entry.name, used->name, entry.group));
    }
    if (!on) {
        used->servers.removeAll(entry.id);
    } else if (!used->includes(entry)) {
        used->servers.append(entry.id);
    }
    return {};
}

Result<> Profiles::setVariable(const VariablePlace &place, const Variable &variable)
{
    Variables *variables = variablesOfPlace(*this, place);
    if (!variables) {
        return noPlace(*this, place);
    }
    return checkVariables({variable}).transform([&] { putVariable(*variables, variable); });
}

Result<> Profiles::removeVariable(const VariablePlace &place, const QString &name)
{
    Variables *variables = variablesOfPlace(*this, place);
    if (!variables) {
        return noPlace(*this, place);
    }
    if (variables->removeIf([&name](const Variable &one) { return one.name == name; }) == 0) {
        return unknown(ProfilesText::tr("There is no variable “%1” in %2.").arg(name.left(kLongestName), place.words()),
                       namesOf(*variables));
    }
    return {};
}

void Profiles::renameGroup(const QString &from, const QString &to)
{
    for (Profile &one : profiles) {
        const qsizetype at = one.groups.indexOf(from);
        if (at < 0) {
            continue;
        }
        one.groups[at] = to;
        one.groups.removeAll(QString());
        one.groups.removeDuplicates();
    }
}

void Profiles::forgetServer(const QString &id)
{
    for (Profile &one : profiles) {
        one.servers.removeAll(id);
    }
}

QStringList Profiles::secrets() const
{
    QStringList references;
    const auto take = [&references](const Variables &variables) {
        for (const Variable &variable : variables) {
            if (variable.isSecret() && !references.contains(variable.secret)) {
                references << variable.secret;
            }
        }
    };
    take(everywhere);
    for (const Environment &one : environments) {
        take(one.variables);
    }
    for (const Profile &one : profiles) {
        take(one.variables);
    }
    return references;
}

QStringList Profiles::problems(const QList<ServerEntry> &entries) const
{
    QStringList found;
    if (!profileInUse.isEmpty() && !inUse()) {
        found << ProfilesText::tr(
                     "The profile “%1” is to be in use and is not there: servers are on by their own settings.")
                     .arg(profileInUse);
    }
    if (!environmentInUse.isEmpty() && !environment(environmentInUse)) {
        found << ProfilesText::tr("The environment “%1” is to be in use and is not there.").arg(environmentInUse);
    }
    for (const Profile &one : profiles) {
        if (!one.environment.isEmpty() && !environment(one.environment)) {
            found << ProfilesText::tr("The profile “%1” names the environment “%2”, which is not there.")
                         .arg(one.name, one.environment);
        }
        for (const QString &group : one.groups) {
            if (!std::ranges::contains(entries, group, &ServerEntry::group)) {
                found << ProfilesText::tr("The profile “%1” names the group “%2”, which no server is in.")
                             .arg(one.name, group);
            }
        }
        const auto gone = std::ranges::count_if(one.servers, [&entries](const QString &id) {
            return !std::ranges::contains(entries, id, &ServerEntry::id);
        });
        if (gone > 0) {
            found << ProfilesText::tr("The profile “%1” names servers that are not in the list any more: %2.")
                         .arg(one.name)
                         .arg(gone);
        }
    }
    return found;
}

QStringList variablesOf(const ServerEntry &entry)
{
    QStringList names;
    for (const ValueNeed &need : valueNeeds(entry)) {
        if (need.kind == ValueNeed::Kind::Profile) {
            names << need.name;
        }
    }
    return names;
}

bool hasOtherValues(const ServerEntry &entry, const Profiles &before, const Profiles &now)
{
    const QStringList names = variablesOf(entry);
    if (names.isEmpty()) {
        return false;
    }
    const auto were = valuesIn(before);
    const auto are = valuesIn(now);
    return std::ranges::any_of(names, [&](const QString &name) {
        return were.contains(name) != are.contains(name) || were.value(name) != are.value(name);
    });
}

} // namespace Signalbox
