// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryupdate.h"

#include "core/catalog/registry/registrycommand.h"
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registryorigin.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RegistryUpdateText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryUpdate)
};

Failure refuseUpdate(const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().advice = RegistryUpdateText::tr("Add the new version anew, and remove this entry.");
    return failure;
}

std::optional<RegistryChoice> sameChoice(const ServerJson &server, const QString &reached)
{
    const QList<RegistryChoice> choices = choicesOf(server);
    const auto found = std::ranges::find_if(
        choices, [&](const RegistryChoice &choice) { return reachedBy(server, choice) == reached; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

/// Does this word of a command line name that package, in whatever version?
bool namesPackage(const QString &word, const RegistryPackage &package)
{
    const QString stem = reachedBy({.packages = {package}}, {}).section(u':', 1);
    const QString rest = word.startsWith(stem) ? word.sliced(stem.size()) : QString();
    const QString hosted = word.section(u'/', 1);
    const bool isHosted = package.registryType == "oci"_L1 && hosted.startsWith(stem);
    const QString tail = isHosted ? hosted.sliced(stem.size()) : rest;
    return (word.startsWith(stem) || isHosted)
           && (tail.isEmpty() || tail.startsWith(u'@') || tail.startsWith(u':') || tail.startsWith("=="_L1));
}

Result<> replacePackage(RegistryUpdate &update, const RegistryPackage &package)
{
    const QString now = packageWord(package);
    QStringList &arguments = update.entry.arguments;
    const auto found =
        std::ranges::find_if(arguments, [&](const QString &word) { return namesPackage(word, package); });
    if (now.isEmpty() || (found == arguments.end() && package.registryType != "cargo"_L1)) {
        return refuseUpdate(RegistryUpdateText::tr("The command was changed by hand: it no longer names the package."));
    }
    if (found == arguments.end()) {
        update.changes.append(RegistryUpdateText::tr("Install it: cargo install %1 --version %2")
                                  .arg(package.identifier, package.version));
    } else if (*found != now) {
        update.changes.append(RegistryUpdateText::tr("“%1” becomes “%2”.").arg(*found, now));
        *found = now;
    }
    return {};
}

void noteWanted(RegistryUpdate &update, const ServerJson &latest, RegistryChoice choice)
{
    const RegistryValues values(latest, choice);
    for (const AskedValue &asked : values.asked()) {
        const bool isVariable = asked.place == AskedValue::Place::Environment;
        const bool isKnown = std::ranges::any_of(
            update.entry.environment, [&](const auto &variable) { return variable.first == asked.input.name; });
        if (isVariable && asked.input.isRequired && !isKnown && asked.input.standard.isEmpty()) {
            update.wanted.append(asked);
            update.changes.append(RegistryUpdateText::tr("The variable “%1” is wanted now.").arg(asked.input.name));
        }
    }
}

} // namespace

bool isUpdateOf(const ServerEntry &entry, const ServerJson &latest)
{
    const std::optional<RegistryOrigin> origin = registryOrigin(entry);
    return origin && origin->name == latest.name && latest.status != ServerJson::Status::Deleted
           && compareVersions(origin->version, latest.version) < 0;
}

Result<RegistryUpdate> updatedEntry(const ServerEntry &entry, const ServerJson &latest)
{
    std::optional<RegistryOrigin> origin = registryOrigin(entry);
    if (!origin || origin->name != latest.name) {
        return refuseUpdate(RegistryUpdateText::tr("This entry did not come from that server of a registry."));
    }
    const std::optional<RegistryChoice> choice = sameChoice(latest, origin->reached);
    if (!choice) {
        return refuseUpdate(
            RegistryUpdateText::tr("Version %1 is no longer offered in the way this entry uses.").arg(latest.version));
    }
    RegistryUpdate update{.entry = entry, .from = origin->version, .to = latest.version};
    if (choice->kind == RegistryChoice::Kind::Package && entry.transport == ServerEntry::Transport::Stdio) {
        if (const Result<> replaced = replacePackage(update, latest.packages.at(choice->index)); !replaced) {
            return Failure(replaced.error());
        }
    }
    noteWanted(update, latest, *choice);
    if (update.changes.isEmpty()) {
        update.changes.append(RegistryUpdateText::tr("How it is reached stays as it is."));
    }
    origin->version = latest.version;
    setRegistryOrigin(update.entry, *origin);
    return update;
}

} // namespace Signalbox
