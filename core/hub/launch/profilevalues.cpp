// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/profilevalues.h"

#include "core/catalog/profiles/profilesfile.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/placeholder.h"
#include "core/hub/launch/valuevault.h"
#include "core/hub/launch/variabledesk.h"

namespace Signalbox {

namespace {

using Place = EntryText::Place;

bool decidesWhatRuns(const EntryText &text)
{
    return text.place == Place::Command || text.place == Place::Folder || text.place == Place::EnvironmentFile;
}

struct Found
{
    ProfileValues known{};
    QHash<QString, QString> references{}; ///< name of a secret to where it lies
};

Result<Found> find(const QString &configDir, const QStringList &names)
{
    if (names.isEmpty()) {
        return Found();
    }
    return ProfilesFile(configDir).read().transform([&names](const Profiles &profiles) {
        Found found;
        for (const VariableInUse &one : profiles.variablesInUse()) {
            if (!names.contains(one.variable.name)) {
                continue;
            }
            found.known.values.insert(one.variable.name, one.variable.text);
            if (one.variable.isSecret()) {
                found.known.secrets.insert(one.variable.name);
                found.references.insert(one.variable.name, one.variable.secret);
            }
        }
        return found;
    });
}

ProfileValues withSecrets(Found found, const ValueVault::Values &kept)
{
    for (const auto &[name, reference] : found.references.asKeyValueRange()) {
        const auto secret = kept.constFind(reference);
        if (secret == kept.cend()) {
            found.known.values.remove(name);
            found.known.lost << name;
        } else {
            found.known.values.insert(name, *secret);
        }
    }
    found.known.lost.sort();
    return found.known;
}

} // namespace

void ProfileValues::load(const QString &configDir, TokenStore *store, const QStringList &names, QObject *context,
                         const std::function<void(const Result<ProfileValues> &)> &done)
{
    const Result<Found> found = find(configDir, names);
    if (!found) {
        done(Failure(found.error()));
        return;
    }
    if (found->references.isEmpty() || !store) {
        done(withSecrets(*found, {}));
        return;
    }
    ValueVault(*store, VariableDesk::vaultId())
        .load(context, [found = *found, done](const Result<ValueVault::Values> &kept) {
            done(kept ? Result<ProfileValues>(withSecrets(found, *kept)) : Failure(kept.error()));
        });
}

Result<ProfileValues> ProfileValues::known(const QString &configDir, const QStringList &names)
{
    return find(configDir, names).transform([](const Found &found) { return found.known; });
}

Result<ServerEntry> asLaunched(const ServerEntry &entry, const QString &configDir)
{
    QStringList names;
    for (const EntryText &text : entryTexts(entry)) {
        for (const TextPart &part : decidesWhatRuns(text) ? placeholderParts(text.text) : QList<TextPart>()) {
            if (part.placeholder && part.placeholder->kind == Placeholder::Kind::Profile) {
                names << part.placeholder->name;
            }
        }
    }
    if (names.isEmpty()) {
        return entry;
    }
    return ProfileValues::known(configDir, names).transform([&entry](const ProfileValues &known) {
        return withEntryTexts(entry, [&known](const EntryText &text) {
            if (!decidesWhatRuns(text)) {
                return text.text;
            }
            QString filled;
            for (const TextPart &part : placeholderParts(text.text)) {
                const bool isKnown = part.placeholder && part.placeholder->kind == Placeholder::Kind::Profile
                                     && known.values.contains(part.placeholder->name)
                                     && !known.secrets.contains(part.placeholder->name);
                filled += isKnown            ? known.values.value(part.placeholder->name)
                          : part.placeholder ? part.placeholder->written
                                             : part.words;
            }
            return filled;
        });
    });
}

} // namespace Signalbox
