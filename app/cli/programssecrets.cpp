// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programssecrets.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/programsmove.h"
#include "app/cli/secretkeeping.h"
#include "app/cli/secretstore.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programimport.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// A server that is to be taken in, and where it stands.
struct Found
{
    const ProgramFile *file = nullptr;
    const ProgramServer *server = nullptr;
};

/// The servers that PROGRAM and PROGRAM:NAME mean.
Result<QList<Found>> serversNamed(const ProgramsDesk &desk, const ProgramsOptions &options)
{
    QList<Found> found;
    for (const QString &word : options.words) {
        Result<const ProgramFile *> file = desk.fileNamed(word);
        QString name;
        if (const qsizetype colon = word.indexOf(u':'); !file && colon > 0) {
            file = desk.fileNamed(word.first(colon));
            name = word.sliced(colon + 1);
        }
        if (!file) {
            return Failure(file.error());
        }
        if (!name.isEmpty()) {
            // Without a folder all of this name: Claude Code may have one for each.
            const qsizetype before = found.size();
            for (const ProgramServer &server : (*file)->servers) {
                if (server.name == name && (options.folder.isEmpty() || server.folder == options.folder)) {
                    found.append({.file = *file, .server = &server});
                }
            }
            if (const auto server = desk.serverNamed(**file, name); found.size() == before && !server) {
                return Failure(server.error());
            }
            continue;
        }
        for (const ProgramServer &server : (*file)->servers) {
            if (options.folder.isEmpty() || server.folder == options.folder) {
                found.append({.file = *file, .server = &server});
            }
        }
    }
    return found;
}

/// Of each name the first; of a file that has it for several folders, all.
QList<Found> serversOfAll(ProgramsDesk &desk)
{
    QList<Found> found;
    for (const ProgramFile &file : desk.look().files) {
        for (const ProgramServer &server : file.servers) {
            const bool isKnown =
                desk.catalog().byName(server.name) || std::ranges::any_of(found, [&](const Found &one) {
                    return one.server->name == server.name
                           && (one.file != &file || one.server->folder == server.folder);
                });
            if (!isKnown) {
                found.append({.file = &file, .server = &server});
            }
        }
    }
    return found;
}

/// One server that is to be taken in, with its secrets apart.
struct Import
{
    ServerEntry entry{};
    QList<LiteralSecret> secrets{};
    QString from{};
};

Json importJson(const QList<Import> &imports, bool isWritten)
{
    Json list(jsoncons::json_array_arg);
    for (const Import &import : imports) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("name", fromQString(import.entry.name));
        json.insert_or_assign("from", fromQString(import.from));
        json.insert_or_assign("target", fromQString(shownTarget(import.entry)));
        json.insert_or_assign("secretsMoved", import.secrets.size());
        list.push_back(std::move(json));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign(isWritten ? "imported" : "wouldImport", std::move(list));
    return json;
}

QString importText(const QList<Import> &imports)
{
    QList<QStringList> rows;
    for (const Import &import : imports) {
        rows.append({visibleText(import.entry.name), import.from, transportText(import.entry.transport),
                     visibleText(shownTarget(import.entry))});
    }
    return imports.isEmpty() ? tr("There is nothing to import.") + u'\n' : tableText(rows);
}

/// The entry as it is taken in, with its secrets apart.
Import importOf(const ServerEntry &entry, const Found &found)
{
    Import import{.entry = entry, .secrets = literalSecrets(entry), .from = programNameOf(found.file->place)};
    import.entry = withSecretInputs(entry, import.secrets);
    return import;
}

/// One that its file has beside another of its name gets a name of its own ("fs-2"), unless it is there already.
bool takeFreeName(ProgramsDesk &desk, const QList<Import> &imports, const Found &found, ServerEntry &entry)
{
    const auto namedNow = [&](const QString &name) -> const ServerEntry * {
        const auto import =
            std::ranges::find_if(imports, [&name](const Import &one) { return one.entry.name == name; });
        return import == imports.end() ? desk.catalog().byName(name) : &import->entry;
    };
    const bool isAlone = std::ranges::count(found.file->servers, found.server->name, &ProgramServer::name) < 2;
    const QString name = entry.name;
    for (int number = 2;; ++number) {
        const ServerEntry *there = namedNow(entry.name);
        if (!there) {
            return true;
        }
        if (isAlone || entryDifferences(*there, importOf(entry, found).entry).isEmpty()) {
            return false;
        }
        entry.name = u"%1-%2"_s.arg(name).arg(number);
    }
}

/// What cannot be taken is told and left out.
QList<Import> prepare(ProgramsDesk &desk, const QList<Found> &found)
{
    QList<Import> imports;
    for (const Found &one : found) {
        const Program *program = programById(one.file->place.program);
        Result<ServerEntry> entry = takenEntry(*one.server, *program);
        if (!entry) {
            Error error = entry.error();
            error.message =
                u"%1, %2: %3"_s.arg(programNameOf(one.file->place), one.server->name.left(100), error.message);
            printError("entry_unusable", error);
            continue;
        }
        const QString name = entry->name;
        if (!takeFreeName(desk, imports, one, *entry)) {
            printNote(tr("Signalbox has a server “%1” already; it is left as it is.").arg(entry->name.left(100)));
            continue;
        }
        if (entry->name != name) {
            const QString whom = one.server->folder.isEmpty() ? tr("all folders") : one.server->folder.left(200);
            printNote(tr("%1 has more than one “%2”: the one for %3 is taken as “%4”.")
                          .arg(programNameOf(one.file->place), name.left(100), whom, entry->name.left(100)));
        }
        for (const QString &note : importNotes(*one.server)) {
            printNote(u"%1: %2"_s.arg(entry->name.left(100), note));
        }
        Import import = importOf(*entry, one);
        for (const LiteralSecret &secret : std::as_const(import.secrets)) {
            printNote(tr("%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.")
                          .arg(entry->name.left(100), secret.words()));
        }
        imports.append(std::move(import));
    }
    return imports;
}

Result<> takeIn(ProgramsDesk &desk, const QList<Import> &imports)
{
    std::unique_ptr<TokenStore> store;
    for (const Import &import : imports) {
        ServerEntry entry = import.entry;
        entry.id = ServerEntry::newId();
        if (!import.secrets.isEmpty()) { // first, so that no entry refers to what is not there
            store = store ? std::move(store) : secretStore();
            if (const Result<> kept = keepSecrets(*store, entry.id, import.secrets); !kept) {
                return kept;
            }
        }
        if (const Result<> added = desk.catalog().add(entry); !added) {
            return added;
        }
    }
    if (store && !store->isPersistent()) {
        printNote(tr("There is no place for secrets that outlives this program: give them again when a server is "
                     "started, or choose a place with signalbox-cli credentials store."));
    }
    return {};
}

/// A secret in a file, as it is told.
QStringList secretRow(const QString &where, const QString &server, const LiteralSecret &secret, bool isFixed = false)
{
    if (isFixed) {
        return {
            where, visibleText(server.left(60)), visibleText(secret.label()),
            tr("stays: no reference can stand there, and every program of this machine can read it while the server "
               "runs")};
    }
    return {where, visibleText(server.left(60)), visibleText(secret.label()),
            secret.isSeenByAll() ? tr("every program of this machine can read it while the server runs") : QString()};
}

Json secretJson(const QStringList &row)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("where", fromQString(row.at(0)));
    json.insert_or_assign("server", fromQString(row.at(1)));
    json.insert_or_assign("place", fromQString(row.at(2)));
    return json;
}

int printSecrets(const QList<QStringList> &rows, bool isJson)
{
    if (!isJson) {
        return exitCodeOf(
            printText(rows.isEmpty() ? tr("No secret stands in a file in plain text.") + u'\n' : tableText(rows)));
    }
    Json list(jsoncons::json_array_arg);
    for (const QStringList &row : rows) {
        list.push_back(secretJson(row));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("secrets", std::move(list));
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace

int importServers(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const Result<QList<Found>> found =
        options.all ? Result<QList<Found>>(serversOfAll(desk)) : serversNamed(desk, options);
    if (!found) {
        return refuseProgram(found.error());
    }
    const QList<Import> imports = prepare(desk, *found);
    if (!options.json && !printText(importText(imports))) {
        return ExitCode::Usage;
    }
    const bool isToWrite = !imports.isEmpty() && !options.isDryRun;
    if (isToWrite && !desk.isAgreed()) {
        return ExitCode::Policy;
    }
    if (isToWrite) {
        if (const Result<> taken = takeIn(desk, imports); !taken) {
            return refuseProgram(taken.error());
        }
    }
    return options.json ? exitCodeOf(printResult(compactJson(importJson(imports, isToWrite)), true))
                        : ExitCode::Success;
}

int handleSecrets(ProgramsDesk &desk, const ProgramsOptions &options)
{
    QList<QStringList> rows;
    const bool isOfOne = !options.words.isEmpty();
    const Result<const ProgramFile *> only =
        isOfOne ? desk.fileNamed(options.words.constFirst()) : Result<const ProgramFile *>(nullptr);
    if (!only) {
        return refuseProgram(only.error());
    }
    for (const ServerEntry &entry : desk.catalog().entries()) {
        for (const LiteralSecret &secret : isOfOne ? QList<LiteralSecret>() : literalSecrets(entry)) {
            rows.append(secretRow(tr("Signalbox"), entry.name, secret));
        }
        for (const LiteralSecret &secret : isOfOne ? QList<LiteralSecret>() : fixedSecrets(entry)) {
            rows.append(secretRow(tr("Signalbox"), entry.name, secret, true));
        }
    }
    for (const ProgramFile &file : desk.look().files) {
        if (isOfOne && *only != &file) {
            continue;
        }
        for (const ProgramServer &server : file.servers) {
            for (const LiteralSecret &secret : literalSecrets(server.entry)) {
                rows.append(secretRow(programNameOf(file.place), server.name, secret));
            }
            for (const LiteralSecret &secret : fixedSecrets(server.entry)) {
                rows.append(secretRow(programNameOf(file.place), server.name, secret, true));
            }
        }
    }
    if (!options.move) {
        return printSecrets(rows, options.json);
    }
    return moveSecrets(desk, options, isOfOne ? *only : nullptr);
}

} // namespace Signalbox
