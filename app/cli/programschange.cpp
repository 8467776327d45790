// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programschange.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/secretkeeping.h"
#include "app/cli/secretstore.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/consent/acceptedlaunches.h"
#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/programs/programchoicesfile.h"
#include "core/catalog/programs/programcopy.h"
#include "core/catalog/programs/programfolders.h"
#include "core/catalog/programs/programimport.h"
#include "core/catalog/programs/servermatrix.h"

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<> planWrite(ProgramsDesk &desk, const ProgramsOptions &options, const ServerEntry &entry,
                   const ProgramFile &file)
{
    const Result<int> planned = desk.plan().write(file.place.path, entry, options.folder, options.withSecrets);
    if (!planned) {
        Failure failure(planned.error());
        if (const auto copy = copyFor(entry, file, options.folder); copy && !copy->exposed.isEmpty()) {
            failure.error().advice = tr(
                "Import it into Signalbox and export it from there: then a file refers to the secret where its program "
                "can. --with-secrets writes it all the same.");
        }
        failure.error().message = u"%1: %2"_s.arg(programNameOf(file.place), planned.error().message);
        return failure;
    }
    return {};
}

/// The entry that is to be everywhere: Signalbox's own, or a program's.
Result<ServerEntry> versionToTake(const ProgramsDesk &desk, const ProgramsOptions &options)
{
    const QString &name = options.words.constFirst();
    if (options.from.compare(u"signalbox"_s, Qt::CaseInsensitive) == 0) {
        return desk.ownNamed(name);
    }
    const Result<const ProgramFile *> file = desk.fileNamed(options.from);
    if (!file) {
        return Failure(file.error());
    }
    const Result<const ProgramServer *> server = desk.serverNamed(**file, name);
    return server ? takenEntry(**server, *programById((*file)->place.program)) : Failure(server.error());
}

/// Without --to: all files that have another version of it.
Result<QList<const ProgramFile *>> filesToUnify(const ProgramsDesk &desk, const ProgramsOptions &options)
{
    QList<const ProgramFile *> files;
    for (const QString &word : options.to) {
        if (word.compare(u"signalbox"_s, Qt::CaseInsensitive) == 0) {
            continue;
        }
        const Result<const ProgramFile *> file = desk.fileNamed(word);
        if (!file) {
            return Failure(file.error());
        }
        files.append(*file);
    }
    if (options.to.isEmpty()) {
        for (const ProgramFile &file : desk.look().files) {
            if (file.server(options.words.constFirst(), options.folder) && !file.notEditable) {
                files.append(&file);
            }
        }
    }
    return files;
}

/// What was given for another host, and would be sent to this one under the same name, is asked for anew.
/// What is kept of `apart` is new.
Result<> forgetGivenFor(const ServerEntry &before, const ServerEntry &after, const OwnSecretMove &apart)
{
    QStringList wanted = inputsToForget(before, after);
    for (const auto &[name, value] : apart.values) {
        wanted.removeAll(name);
    }
    return wanted.isEmpty() ? Result<>() : forgetSecrets(*secretStore(), after.id, wanted);
}

/// What was accepted of it before its first start, the values and variables that it was given then: they were for what it
/// reached.
Result<> forgetAcceptedOf(const ServerEntry &before, const ServerEntry &after)
{
    return isSameReach(before, after) ? Result<>() : AcceptedLaunches(Paths().configDir()).forget(after.id);
}

/// A secret that would newly stand in our own list goes where secrets are kept.
Result<> updateOwn(ProgramsDesk &desk, const ServerEntry &after)
{
    const ServerEntry before = *desk.catalog().byId(after.id); // it will be another
    QStringList keys;
    for (const LiteralSecret &secret : exposedSecrets(before, after)) {
        keys << secretKey({}, {}, after.name, secret);
    }
    const OwnSecretMove apart = planSecretMove(after, [&keys](const QString &key) { return keys.contains(key); });
    if (!apart.values.isEmpty()) {
        const std::unique_ptr<TokenStore> store = secretStore();
        if (const Result<> kept = keepSecrets(*store, after.id, apart.values); !kept) {
            return kept;
        }
        if (!store->isPersistent()) {
            return fail(Error::Kind::Auth, tr("There is no place for secrets that outlives this program."));
        }
    }
    if (const Result<> updated = desk.catalog().update(apart.entry); !updated) {
        return updated;
    }
    const Result<> accepted = forgetAcceptedOf(before, after);
    const Result<> given = forgetGivenFor(before, after, apart); // whatever became of the other
    return accepted ? given : accepted;
}

/// Signalbox's own entry as it is then, if it is asked for and is another.
std::optional<ServerEntry> ownToUnify(ProgramsDesk &desk, const ProgramsOptions &options, const ServerEntry &wanted)
{
    const bool isMeant = options.to.isEmpty() || options.to.contains(u"signalbox"_s, Qt::CaseInsensitive);
    const ServerEntry *ours = desk.catalog().byName(wanted.name);
    const ServerEntry fitted = ours ? withSecretsOf(*ours, wanted) : wanted; // what we refer to stays a reference
    if (!isMeant || !ours || entryDifferences(*ours, fitted).isEmpty()) {
        return std::nullopt;
    }
    return takenOver(*ours, fitted);
}

/// What becomes of Signalbox's own entry, and what it loses by that.
QStringList ownChanges(const ServerEntry &before, const ServerEntry &after)
{
    const QString name = after.name.left(100);
    QStringList told{tr("“%1” changes in Signalbox and is asked about before its next start. First as it is, second as "
                        "it will be: %2")
                         .arg(name, entryDifferences(before, after).join(u' '))};
    if (!isSameReach(before, after)) {
        told << tr("“%1” goes to another address then, or to a command in its place: its credentials, the values that "
                   "were given for it and what was accepted of it no longer count.")
                    .arg(name);
    }
    return told;
}

Result<QString> versionNamed(const QList<FileVersion> &versions, const QString &word)
{
    const auto found = std::ranges::find(versions, word, &FileVersion::id);
    bool isNumber = false;
    const qsizetype number = word.toLongLong(&isNumber);
    if (found == versions.end() && isNumber && number >= 1 && number <= versions.size()) {
        return versions.at(number - 1).id;
    }
    return found != versions.end()
               ? Result<QString>(found->id)
               : fail(Error::Kind::Usage, tr("There is no version “%1” of this file.").arg(word.left(60)));
}

} // namespace

int exportServers(ProgramsDesk &desk, const ProgramsOptions &options)
{
    for (const QString &word : options.to) {
        const Result<const ProgramFile *> file = desk.fileNamed(word);
        if (!file) {
            return refuseProgram(file.error());
        }
        for (const QString &name : options.words) {
            const Result<ServerEntry> entry = desk.ownNamed(name);
            const Result<> planned =
                entry ? planWrite(desk, options, *entry, **file) : Result<>(Failure(entry.error()));
            if (!planned) {
                return refuseProgram(planned.error());
            }
        }
    }
    return desk.apply(desk.plan().toDo());
}

int unifyServer(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const Result<ServerEntry> wanted = versionToTake(desk, options);
    const auto files =
        wanted ? filesToUnify(desk, options) : Result<QList<const ProgramFile *>>(Failure(wanted.error()));
    if (!files) {
        return refuseProgram(files.error());
    }
    for (const ProgramFile *file : *files) {
        if (const Result<> planned = planWrite(desk, options, *wanted, *file); !planned) {
            return refuseProgram(planned.error());
        }
    }
    const std::optional<ServerEntry> own = ownToUnify(desk, options, *wanted);
    const int code =
        desk.apply(desk.plan().toDo(), {}, own ? ownChanges(*desk.catalog().byId(own->id), *own) : QStringList());
    if (!own || code != ExitCode::Success || options.isDryRun) {
        return code;
    }
    const Result<> updated = updateOwn(desk, *own);
    if (!updated) {
        return refuseProgram(updated.error());
    }
    const QString done = tr("The server %1 is changed in Signalbox.").arg(own->name.left(200));
    return options.json ? code : exitCodeOf(printText(visibleText(done) + u'\n'));
}

int removeFromProgram(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const Result<const ProgramFile *> file = desk.fileNamed(options.from);
    if (!file) {
        return refuseProgram(file.error());
    }
    for (const QString &name : options.words) {
        const Result<const ProgramServer *> server = desk.serverNamed(**file, name);
        if (!server) {
            return refuseProgram(server.error());
        }
        if (const Result<int> planned = desk.plan().remove((*file)->place.path, name, options.folder); !planned) {
            return refuseProgram(planned.error());
        }
    }
    return desk.apply();
}

int restoreVersion(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const Result<const ProgramFile *> file = desk.fileNamed(options.words.constFirst());
    if (!file) {
        return refuseProgram(file.error());
    }
    const QString path = (*file)->place.path;
    const Result<QString> id = versionNamed(desk.versions().of(path), options.words.at(1));
    const Result<QByteArray> bytes = id ? desk.versions().bytes(path, *id) : Failure(id.error());
    if (!bytes) {
        return refuseProgram(bytes.error());
    }
    const Result<int> planned = options.server.isEmpty()
                                    ? desk.plan().restore(path, *bytes)
                                    : desk.plan().restoreServer(path, *bytes, options.server, options.folder);
    return planned ? desk.apply() : refuseProgram(planned.error());
}

int acceptDifference(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const QString &name = options.words.constFirst();
    const ServerMatrix matrix = ServerMatrix::of(desk.catalog().entries(), desk.look().shown(), desk.choices());
    const auto row = std::ranges::find(matrix.rows, name, &MatrixRow::name);
    for (const QString &word : options.to) {
        const Result<const ProgramFile *> file = desk.fileNamed(word);
        const auto server =
            file ? desk.serverNamed(**file, name) : Result<const ProgramServer *>(Failure(file.error()));
        if (!server) {
            return refuseProgram(server.error());
        }
        const Result<ProgramChoices> changed =
            ProgramChoicesFile(programChoicesPath(Paths())).update([&](ProgramChoices &choices) {
                choices.accept((*file)->place.path, options.folder, row->reference, (*server)->entry);
            });
        if (!changed) {
            return refuseProgram(changed.error());
        }
    }
    return exitCodeOf(printText(tr("This difference is accepted until either side changes.") + u'\n'));
}

} // namespace Signalbox
